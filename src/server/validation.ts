/** Requests are validated by their zod schema; a refusal names the field at fault in French. */
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { RequestProblem } from './problems.js';

const parts: Readonly<Record<string, string>> = {
  body: 'le corps de la requête',
  querystring: 'l’adresse',
  params: 'l’adresse',
};

const typeNames: Readonly<Record<string, string>> = {
  array: 'une liste',
  number: 'un nombre',
  int: 'un nombre entier',
  object: 'un objet',
  string: 'un texte',
};

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (input: unknown) => {
    const result = schema.safeParse(input, { error: describeIssue });
    if (result.success) return { value: result.data };
    const [issue] = result.error.issues;
    const field = issue!.path.length > 0 ? `, champ «\u00a0${issue!.path.join('.')}\u00a0»` : '';
    const where = `Dans ${parts[httpPart ?? ''] ?? 'la requête'}${field}`;
    return { error: new RequestProblem(400, `${where}\u202f: ${issue!.message}.`) };
  };

function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'il manque une valeur'
        : `il faut ${typeNames[issue.expected] ?? 'une valeur d’une autre forme'}`;
    case 'too_big':
      return `la valeur dépasse ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      return `la valeur est inférieure à ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'unrecognized_keys':
      return `«\u00a0${issue.keys.join(', ')}\u00a0» n’est pas un champ connu`;
    default:
      return 'la valeur n’a pas la forme attendue';
  }
}

function unitOf(origin: string): string {
  if (origin === 'array') return ' éléments';
  return origin === 'string' ? ' caractères' : '';
}
