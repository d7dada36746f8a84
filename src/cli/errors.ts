/** Every error as one French sentence: what is wrong, where, and what to do. */
import { CommanderError } from 'commander';
import { CatalogueError } from '../catalogue/catalogue-error.js';
import { CountsError } from '../counts/counts-error.js';
import { DisclosureError } from '../disclosure/disclosure-error.js';
import { UnknownFocusError } from '../domain/focus.js';
import { ProjectFileError } from '../domain/project-file-error.js';
import { TerritoryError } from '../domain/territory.js';
import { OutlineError } from '../opendata/outlines.js';
import { PublicationError } from '../publication/publication-error.js';
import { DocumentError } from '../reports/document-error.js';

/** A wrong use of the command line; the message is one French sentence. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

/** Part of the work failed; one French sentence a line. */
export class FailuresError extends Error {
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'FailuresError';
  }
}

/** Errors whose message was written for the person who reads it. */
const explained = [
  UsageError,
  CatalogueError,
  CountsError,
  DisclosureError,
  DocumentError,
  FailuresError,
  OutlineError,
  ProjectFileError,
  PublicationError,
  TerritoryError,
  UnknownFocusError,
];

/** With REZONE_DEBUG the stack follows, for whoever repairs Rezone. */
export function describeError(error: unknown): string {
  const sentence = sentenceOf(error);
  const stack = process.env['REZONE_DEBUG'] && error instanceof Error ? error.stack : undefined;
  return stack === undefined ? sentence : `${sentence}\n${stack}`;
}

/** Whether help or version was shown because it was asked for. */
export function isHelp(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommanderError) return wrongUse(error);
  if (explained.some((known) => error instanceof known)) return (error as Error).message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Erreur inattendue (${reason})\u202f: relancez la commande avec REZONE_DEBUG=1 et signalez ce qu’elle affiche.`;
}

/** What commander refuses, by its codes; its English message holds the name at fault between quotes. */
function wrongUse({ code, message }: CommanderError): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const help = 'voir «\u00a0rezone --help\u00a0»';
  switch (code) {
    case 'commander.unknownCommand':
      return `La commande «\u00a0${name}\u00a0» n’existe pas\u202f: ${help}.`;
    case 'commander.unknownOption':
      return `L’option «\u00a0${name}\u00a0» n’existe pas\u202f: ${help}.`;
    case 'commander.optionMissingArgument':
      return `Il manque une valeur à l’option «\u00a0${name}\u00a0»\u202f: ${help}.`;
    case 'commander.missingMandatoryOptionValue':
      return `L’option «\u00a0${name}\u00a0» est obligatoire\u202f: ${help}.`;
    case 'commander.conflictingOption':
      return `L’option «\u00a0${name}\u00a0» ne va pas avec une autre de cette commande\u202f: ${help}.`;
    case 'commander.excessArguments':
      return `Il y a des mots en trop\u202f: ${help}.`;
    case 'commander.help':
      return 'Indiquez une commande parmi celles ci-dessus.';
    default:
      return `Commande mal formée\u202f: ${help}.`;
  }
}
