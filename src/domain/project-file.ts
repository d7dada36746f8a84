/** A project, and the file that keeps it. */
import type { Focus } from './focus.js';

export interface Project extends Focus {
  readonly name: string;
  /** Year of the geographic code, null when the file does not say. */
  readonly cog: number | null;
  /** Edition that was on display, null when the file does not say. */
  readonly edition: string | null;
  /** In the order of addition, each once; the name is null when the file gives only codes. */
  readonly communes: readonly { readonly code: string; readonly name: string | null }[];
  /** Draft of the letter of intent, as src/letter/draft.ts reads it; absent from most projects. */
  readonly letter?: unknown;
}

export const projectFileName = 'REZONE-cpts.json';

/** Name of the format, with its version. */
export const projectFormat = 'rezone-project/1';

/** Readable JSON text, one commune a line. */
export function serialiseProject(project: Project): string {
  const { communes, pathologies, professions, structures, letter, ...head } = project;
  const lines = communes.map(({ code, name }) => `    ${JSON.stringify({ code, name })}`);
  const text = JSON.stringify(
    {
      schema: projectFormat,
      ...head,
      communes: [],
      ...(pathologies.length > 0 && { pathologies }),
      ...(professions.length > 0 && { professions }),
      ...(structures !== 'reported' && { structures }),
      ...(letter !== undefined && { letter }),
    },
    null,
    2,
  );
  return `${text.replace('"communes": []', () => `"communes": [\n${lines.join(',\n')}\n  ]`)}\n`;
}
