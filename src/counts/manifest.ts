/** `manifest.json` of a counts folder: of which edition the counts are, of when and from where. */
import { z } from 'zod';
import { frenchReason } from '../catalogue/french-reasons.js';
import type { Catalogue } from '../domain/catalogue.js';
import { originSchema } from '../domain/publication.js';
import type { ProblemLog } from './counts-error.js';
import { parsePeriod, periodExamples, periodPattern } from './period-notation.js';

export const manifestFile = 'manifest.json';

const periodText = z
  .string()
  .regex(periodPattern, `ce n’est pas une période : écrivez par exemple ${periodExamples}`)
  .refine(
    (text) => parsePeriod(text) !== null,
    'cette période a une date qui n’existe pas, ou finit avant de commencer',
  );

const stamp = z.strictObject({
  period: periodText,
  source: z.string().optional().describe('Identifiant de la source dans le catalogue.'),
});

/** The parts of a publication that have one period, with the source that they usually come from. */
export const usualSources = {
  population: 'insee-population',
  ageBands: 'insee-age',
  professionals: 'snds-professionals',
  activity: 'snds',
  structures: 'finess',
  establishments: 'finess',
  qpv: 'qpv',
  zoning: 'zoning',
  cpts: 'cpts',
  groupings: 'memberships',
  outlines: 'outlines',
} as const;

export type DatedPart = keyof typeof usualSources;

export const datedParts = Object.keys(usualSources) as DatedPart[];
const partShape = Object.fromEntries(datedParts.map((part) => [part, stamp.optional()])) as Record<
  DatedPart,
  z.ZodOptional<typeof stamp>
>;

export const countsManifestSchema = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal('rezone-counts/1'),
  edition: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'un mois est attendu, écrit AAAA-MM')
    .describe('Mois de l’édition, par exemple 2024-12.'),
  cog: z.int().describe('Année du code officiel géographique des codes de communes.'),
  synthetic: z.boolean().describe('Vrai si une partie des comptes est tirée au sort.'),
  periods: z
    .strictObject({
      indicators: z
        .record(z.string(), stamp)
        .optional()
        .describe('Par indicateur, pour ceux qui n’ont aucune ligne.'),
      ...partShape,
    })
    .describe('Période de chaque partie que le dossier apporte.'),
  origins: z
    .array(
      originSchema.extend({
        vintage: z.string().nullable().default(null),
        files: originSchema.shape.files.default([]),
      }),
    )
    .optional()
    .describe('Ce que sont les sources, phrases montrées aux lecteurs.'),
});

export type CountsManifest = z.infer<typeof countsManifestSchema>;

/** Null, with the faults in the log, when the text is not a manifest that this version reads. */
export function parseManifest(
  text: string,
  { catalogue, cog }: { readonly catalogue: Catalogue; readonly cog: number },
  log: ProblemLog,
): CountsManifest | null {
  const content = parseJson(text, log);
  if (content === undefined) return null;
  const parsed = countsManifestSchema.safeParse(content, { error: frenchReason });
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      log.add(describeKey(path), null, `${message.replace(/\.$/, '')}.`);
    }
    return null;
  }
  const manifest = parsed.data;
  if (manifest.cog > cog) {
    log.add(
      describeKey(['cog']),
      null,
      `ce Rezone connaît les communes de ${cog}, pas celles de ${manifest.cog} : mettez Rezone à jour, ou corrigez l’année.`,
    );
  }
  checkNames(manifest, catalogue, log);
  return manifest;
}

function parseJson(text: string, log: ProblemLog): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    log.add(
      manifestFile,
      null,
      'ce n’est pas un fichier JSON lisible : vérifiez ses guillemets, ses virgules et ses accolades.',
    );
    return undefined;
  }
}

function checkNames({ periods, origins = [] }: CountsManifest, catalogue: Catalogue, log: ProblemLog): void {
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  const indicators = new Set(catalogue.indicators.map(({ id }) => id));
  const checkSource = (source: string | undefined, path: PropertyKey[]) => {
    if (source === undefined || sources.has(source)) return;
    log.add(
      describeKey(path),
      null,
      `la source « ${source} » n’est pas dans le catalogue : prenez l’une de ${[...sources].join(', ')}.`,
    );
  };
  for (const part of datedParts) checkSource(periods[part]?.source, ['periods', part, 'source']);
  for (const [id, { source }] of Object.entries(periods.indicators ?? {})) {
    checkSource(source, ['periods', 'indicators', id, 'source']);
    if (indicators.has(id)) continue;
    log.add(
      describeKey(['periods', 'indicators', id]),
      null,
      'cet indicateur n’est pas dans le catalogue : corrigez son identifiant.',
    );
  }
  origins.forEach(({ source }, index) => checkSource(source, ['origins', index, 'source']));
}

function describeKey(path: readonly PropertyKey[]): string {
  return path.length === 0 ? manifestFile : `${manifestFile}, ${path.map(String).join('.')}`;
}
