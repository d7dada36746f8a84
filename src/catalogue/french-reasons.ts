/** Why a value or a line of YAML is refused, in French: the messages of Zod and of the YAML parser, reworded. */
import { z } from 'zod';

const zodFrench = z.locales.fr().localeError;

const expectedTypes: Record<string, string> = {
  string: 'un texte est attendu',
  int: 'un nombre entier est attendu',
  number: 'un nombre est attendu',
  boolean: 'true ou false est attendu',
  array: 'une liste est attendue',
  object: 'un objet avec ses clés est attendu',
};

const expectedFormats: Record<string, string> = {
  date: 'une date qui existe est attendue, écrite AAAA-MM-JJ',
  url: 'une adresse web complète est attendue',
  email: 'une adresse électronique est attendue',
};

/** For the `error` parameter of a parse; the schema's own messages, already French, come before it. */
export const frenchReason: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined) return 'clé absente';
  switch (issue.code) {
    case 'invalid_type':
      return expectedTypes[issue.expected] ?? zodFrench(issue);
    case 'invalid_format':
      return expectedFormats[issue.format] ?? zodFrench(issue);
    case 'invalid_value':
      return `valeur inconnue\u202f: ${shown(issue.input)}, au lieu de ${issue.values.join(', ')}`;
    case 'too_big':
      return `${shown(issue.input)} dépasse ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `liste de moins de ${issue.minimum} élément${issue.minimum > 1 ? 's' : ''}`
        : `${shown(issue.input)} est inférieur à ${issue.minimum}`;
    default:
      return zodFrench(issue);
  }
};

function shown(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}

const syntaxReasons: Record<string, string> = {
  DUPLICATE_KEY: 'clé écrite deux fois',
  TAB_AS_INDENT: 'tabulation en début de ligne, mettez des espaces',
  BAD_INDENT: 'retrait incorrect en début de ligne',
};

/** @param code code of an error of the YAML parser */
export function syntaxReason(code: string): string {
  return syntaxReasons[code] ?? 'syntaxe YAML incorrecte';
}
