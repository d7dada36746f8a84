/** Requests to the Rezone server; a failure is an `ApiError` whose message a user can read. */
import type { Problem } from '../../src/domain/api.js';
import { currentLanguage, t } from '../../src/language/translate.js';

export class ApiError extends Error {
  constructor(
    message: string,
    /** HTTP status; null when the server did not answer. */
    readonly status: number | null,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

/** Too slow, or too many at once: the same question may be answered later. */
const passing = [408, 429];

/** The server understood and said no: asking again changes nothing. */
export function isRefusal(error: Error): boolean {
  return error instanceof ApiError && error.status !== null && refuses(error.status);
}

function refuses(status: number): boolean {
  return status >= 400 && status < 500 && !passing.includes(status);
}

const root = '/api/v1';

/** @throws ApiError */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(inLanguage(path), signal ? { signal } : {});
}

/** @throws ApiError */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return request<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** @throws ApiError */
export async function getBytes(path: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await send(path, signal ? { signal } : {});
  if (!response.ok) throw refusal(response, await response.json().catch(() => null));
  return new Uint8Array(await response.arrayBuffer());
}

export interface ServedFile {
  readonly content: Blob;
  /** As the server names it. */
  readonly name: string;
}

/** @throws ApiError, or what the signal aborts with */
export async function postForFile(
  path: string,
  body: unknown,
  mediaType: string,
  signal: AbortSignal,
): Promise<ServedFile> {
  const headers = { 'content-type': 'application/json', accept: mediaType };
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
  if (!response.ok) throw refusal(response, await response.json().catch(() => null));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { content: await response.blob(), name: name ?? 'rezone' };
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await send(path, init);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw refusal(response, answer);
}

function refusal(response: Response, answer: unknown): ApiError {
  const { status } = response;
  return new ApiError(isProblem(answer) ? answer.detail : describeStatus(status), status);
}

/** What stands between us and the server answers without a sentence; so does a server of another version. */
function describeStatus(status: number): string {
  return refuses(status)
    ? t(
        'Le serveur a refusé cette demande (erreur {status}) : rechargez la page, votre projet y reste. S’il refuse encore, donnez ce numéro à l’organisme qui met ce site en ligne.',
        { status },
      )
    : t('Le serveur a répondu par une erreur : réessayez dans un instant.');
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(root + path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError(describeSilence(), null);
  }
}

function describeSilence(): string {
  return navigator.onLine
    ? t('Le serveur ne répond pas : vérifiez votre connexion, puis réessayez.')
    : t(
        'Vous êtes hors connexion, et cette réponse n’est pas encore dans cet appareil : reconnectez-vous, puis réessayez.',
      );
}

/** Answers with labels or definitions of the catalogue. */
const worded = /^\/(catalogue|indicators|sources|reports)\b/;

/** The same address as ever in French, the language of the catalogue; one that says its language keeps it. */
function inLanguage(path: string): string {
  const language = currentLanguage();
  if (language === 'fr' || !worded.test(path) || path.includes('language=')) return path;
  return `${path}${path.includes('?') ? '&' : '?'}language=${language}`;
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' && answer !== null && 'detail' in answer && typeof answer.detail === 'string'
  );
}
