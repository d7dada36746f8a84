/** Errors as RFC 9457 problem details, each with one French sentence: what is wrong and what to do. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../domain/api.js';
import { UnknownFocusError } from '../domain/focus.js';
import { PermalinkError } from '../domain/permalink.js';
import { TerritoryError } from '../domain/territory.js';
import { DocumentBusyError, DocumentError } from '../reports/document-error.js';

export const problemType = 'application/problem+json; charset=utf-8';

/** A request that cannot be answered; `detail` is a French sentence. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'RequestProblem';
  }
}

export function notAcceptable(formats: readonly string[]): RequestProblem {
  return new RequestProblem(
    406,
    `Ce format n’est pas disponible. Formats disponibles\u202f: ${formats.join(', ')}.`,
  );
}

const titles: Readonly<Record<number, string>> = {
  400: 'Requête incorrecte',
  404: 'Introuvable',
  405: 'Méthode non autorisée',
  406: 'Format non disponible',
  413: 'Requête trop longue',
  415: 'Format de la requête non accepté',
  422: 'Demande incorrecte',
  500: 'Erreur du serveur',
  503: 'Service momentanément indisponible',
};

/** What Fastify itself refuses, by status. */
const refusals: Readonly<Record<number, string>> = {
  400: 'La requête n’a pas pu être lue\u202f: vérifiez que son adresse est complète et que son corps est du JSON valide.',
  413: 'Le corps de la requête dépasse 1 Mo\u202f: envoyez seulement la liste des codes des communes.',
  415: 'Le corps de la requête doit être du JSON\u202f: ajoutez l’en-tête «\u00a0Content-Type: application/json\u00a0».',
  503: 'Le service s’arrête\u202f: renouvelez la demande dans quelques instants.',
};

const unexpected =
  'Une erreur inattendue s’est produite\u202f: renouvelez la demande et, si elle se répète, prévenez la personne qui administre ce service.';

/** For `setErrorHandler`: nothing of an unexpected error leaves but a generic sentence. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  // Compression fails when the reader leaves before the answer: nobody is to mend that.
  const readerLeft = error.code === 'ERR_STREAM_PREMATURE_CLOSE' && request.raw.socket.destroyed;
  if (problem.status === 500 && !readerLeft) {
    request.log.error({ err: error, route: request.routeOptions.url }, 'unexpected error');
  }
  if (error instanceof RequestProblem) void reply.headers(error.headers);
  return reply.code(problem.status).type(problemType).send(JSON.stringify(problem));
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof TerritoryError) {
    return { ...describe(422, error.message), problems: [...error.problems] };
  }
  if (error instanceof RequestProblem) return describe(error.status, error.message);
  if (error instanceof UnknownFocusError || error instanceof DocumentError)
    return describe(422, error.message);
  if (error instanceof DocumentBusyError) return describe(503, error.message);
  if (error instanceof PermalinkError) return describe(400, error.message);
  const refusal = refusals[error.statusCode ?? 500];
  return refusal === undefined ? describe(500, unexpected) : describe(error.statusCode!, refusal);
}

function describe(status: number, detail: string): Problem {
  return { type: 'about:blank', title: titles[status] ?? 'Erreur', status, detail };
}
