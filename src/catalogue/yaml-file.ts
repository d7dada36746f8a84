/** Reads one YAML file against a schema, and finds the line of each fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import type { z } from 'zod';
import type { CatalogueProblem } from './catalogue-error.js';
import { frenchReason, syntaxReason } from './french-reasons.js';

/** Keys and indices that lead to a value. */
export type Keys = readonly PropertyKey[];

export interface YamlFile<T> {
  readonly path: string;
  /** Null when the file is refused; `problems` then says why. */
  readonly content: T | null;
  readonly problems: readonly CatalogueProblem[];
  /** A fault of this file, found by somebody else, at the place that the keys lead to. */
  problemAt(keys: Keys, reason: string): CatalogueProblem;
}

/** @param path inside `directory`, with slashes */
export function readYamlFile<T>(directory: string, path: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const text = readText(join(directory, path));
  const document = parseDocument(text ?? '', { lineCounter: lines, prettyErrors: false });
  const problemAt = (keys: Keys, reason: string): CatalogueProblem => ({
    file: path,
    line: text === null ? null : lines.linePos(offsetOf(document, keys)).line,
    key: keys.filter((key) => typeof key === 'string').join('.'),
    reason,
  });
  const refused = (problems: CatalogueProblem[]): YamlFile<T> => ({
    path,
    content: null,
    problems,
    problemAt,
  });

  if (text === null) return refused([problemAt([], 'fichier absent')]);
  if (document.errors.length > 0) {
    return refused(
      document.errors.map(({ code, pos }) => ({
        file: path,
        line: lines.linePos(pos[0]).line,
        key: code === 'DUPLICATE_KEY' ? keyAt(text, pos[0]) : '',
        reason: syntaxReason(code),
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS(), { error: frenchReason });
  if (!parsed.success) return refused(parsed.error.issues.flatMap((issue) => problemsOf(issue, problemAt)));
  return { path, content: parsed.data, problems: [], problemAt };
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function problemsOf(issue: z.core.$ZodIssue, problemAt: YamlFile<unknown>['problemAt']): CatalogueProblem[] {
  if (issue.code !== 'unrecognized_keys') return [problemAt(issue.path, issue.message)];
  return issue.keys.map((key) => problemAt([...issue.path, key], 'clé inconnue'));
}

function keyAt(text: string, offset: number): string {
  return /^[^\s:]*/.exec(text.slice(offset))![0];
}

/** Where the keys lead in the text; as far as they exist, for a key that is absent. */
function offsetOf(document: Document, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of keys) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const item: unknown = isSeq(node) ? node.items[Number(key)] : pair?.value;
    const found = startOf(pair ? pair.key : item);
    if (found === undefined) break;
    node = item;
    offset = found;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
