/** What LibreOffice reads in a document. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param extension of the document, such as docx */
export function textByLibreOffice(document: Uint8Array, extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rezone-libreoffice-'));
  try {
    const path = join(folder, `document.${extension}`);
    writeFileSync(path, document);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    execFileSync('soffice', [profile, '--headless', ...target, path], { stdio: 'ignore' });
    return readFileSync(join(folder, 'document.txt'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words of the first text that the second has not, or not as often. */
export function lostWords(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
