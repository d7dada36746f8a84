/** Typst: a content and its pictures make the pages of the template, in fonts of our own and no other. */
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fontPaths } from '../fonts.js';
import { packObjects } from './pack-objects.js';

/** What crosses to the process that makes the pages. */
export interface Composition {
  /** JSON, read by the template as data: no text of it can be taken for markup. */
  readonly data: string;
  /** Seconds since 1970, written in the file as the time of its making. */
  readonly timestamp: number;
}

/** From `src/reports/pdf/` and from `dist/reports/pdf/` alike. */
const templates = fileURLToPath(new URL('../../../templates', import.meta.url));

type Compose = (composition: Composition) => Uint8Array;

/** @throws Error that tells what Typst refuses; a warning, such as a font that is missing, is a refusal */
export function createCompose(): Compose {
  const fontBlobs = fontPaths().map((path) => readFileSync(path));
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });
  return ({ data, timestamp }) => {
    compiler.mapShadow(join(templates, 'data.json'), Buffer.from(data));
    const compiled = compiler.compile({ mainFilePath: join(templates, 'report.typ') });
    const complaint = compiled.takeDiagnostics() ?? compiled.takeWarnings();
    if (complaint || !compiled.result) throw new Error(explain(compiler, complaint));
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
    // Nothing of one report is of use to the next.
    compiler.evictCache(0);
    return packObjects(pdf);
  };
}

function explain(compiler: NodeCompiler, complaint: NodeError | null): string {
  return complaint ? JSON.stringify(compiler.fetchDiagnostics(complaint)) : 'Typst gave no document';
}
