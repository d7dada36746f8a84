/** Requests to the Rezone server; a failure is an `ApiError` whose message a user can read. */
import type { Problem } from '../../src/domain/api.js';

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

const root = '/api/v1';

/** @throws ApiError */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, signal ? { signal } : {});
}

/** @throws ApiError */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return request<T>(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await send(path, init);
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && answer !== null) return answer as T;
  throw isProblem(answer)
    ? new ApiError(answer.detail, response.status)
    : new ApiError('Le serveur a répondu par une erreur\u202f: réessayez dans un instant.', response.status);
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(root + path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError('Le serveur ne répond pas\u202f: vérifiez votre connexion, puis réessayez.', null);
  }
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' && answer !== null && 'detail' in answer && typeof answer.detail === 'string'
  );
}
