/** Why a download failed, in French, and whether trying again may help. */

interface FailureOptions extends ErrorOptions {
  readonly temporary?: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | null;
}

/** The message is a French reason that fits between brackets: "réponse 404, fichier absent de cette adresse". */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly temporary: boolean;
  readonly retryAfter: number | null;

  constructor(reason: string, { temporary = false, retryAfter = null, ...options }: FailureOptions = {}) {
    super(reason, options);
    this.temporary = temporary;
    this.retryAfter = retryAfter;
  }
}

const statusReasons: Readonly<Record<number, string>> = {
  401: 'accès refusé',
  403: 'accès refusé',
  404: 'fichier absent de cette adresse',
  410: 'fichier absent de cette adresse',
  429: 'trop de demandes',
};

/** The failure that an answer without file stands for. */
export function refusal(status: number, headers: Pick<Headers, 'get'>): DownloadError {
  const temporary = status === 429 || status >= 500;
  const reason = statusReasons[status] ?? (temporary ? 'serveur en panne' : null);
  return new DownloadError(`réponse ${status}${reason === null ? '' : `, ${reason}`}`, {
    temporary,
    retryAfter: readRetryAfter(headers.get('retry-after')),
  });
}

export const truncated = () => new DownloadError('fichier incomplet', { temporary: true });

/** A server may ask for hours; a person who waits in front of a terminal would rather know that it failed. */
const longestWait = 60_000;

/** Seconds or a date (RFC 9110, § 10.2.3). */
function readRetryAfter(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestWait);
}

export function describeFailure(error: unknown): DownloadError {
  if (error instanceof DownloadError) return error;
  if (!(error instanceof Error)) return new DownloadError(String(error));
  // What undici says when the connection closes before the announced length.
  if (error.message === 'terminated') return truncated();
  if (error.message === 'fetch failed') return describeConnection(rootOf(error));
  return new DownloadError(diskReasons[codeOf(error)] ?? error.message, { cause: error });
}

const diskReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'disque plein',
  EDQUOT: 'quota de disque atteint',
  EACCES: 'dossier protégé en écriture',
  EPERM: 'dossier protégé en écriture',
  EROFS: 'dossier protégé en écriture',
  EISDIR: 'un dossier est à la place du fichier',
  ENOTDIR: 'un fichier est à la place du dossier',
  EEXIST: 'un fichier est à la place du dossier',
};

function describeConnection(cause: unknown): DownloadError {
  const message = cause instanceof Error ? cause.message : '';
  const code = codeOf(cause);
  if (message === 'redirect count exceeded') return new DownloadError('trop de redirections', { cause });
  const proxyStatus = /^Proxy response \((\d+)\)/.exec(message)?.[1];
  if (proxyStatus) return new DownloadError(`le serveur mandataire (proxy) répond ${proxyStatus}`, { cause });
  if (/CERT|SIGNATURE|ISSUER/.test(code)) {
    const way = 'derrière un proxy, indiquer le sien par NODE_EXTRA_CA_CERTS';
    return new DownloadError(`certificat du serveur non reconnu\u202f; ${way}`, { cause });
  }
  if (closedCodes.has(code)) return new DownloadError('connexion coupée', { temporary: true, cause });
  return new DownloadError(connectionReasons[code] ?? 'connexion impossible', { cause });
}

const closedCodes: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

const connectionReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nom de serveur introuvable',
  EAI_AGAIN: 'nom de serveur introuvable',
  UND_ERR_CONNECT_TIMEOUT: 'le serveur ne répond pas',
};

function rootOf(error: Error): unknown {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
