/** What a file of outlines draws of the départements or the régions of today. */
import { z } from 'zod';
import type { CogReference } from '../../cog.js';
import { createAreaCodes } from '../../departments.js';
import type { FindingLog } from '../../findings.js';
import { OutlineError, parseGeoJson } from '../../outlines/outline-reader.js';
import type { LayerFile, LayerFiles } from './layer-files.js';

export interface AreaLayer {
  /** `polygone-4326_dep` or `polygone-4326_reg`. */
  readonly name: string;
  readonly features: number;
  /** Present départements or régions that have an outline. */
  readonly drawn: number;
}

const collectionSchema = z.object({
  features: z.array(
    z.object({
      properties: z.union([z.object({ insee_dep: z.string() }), z.object({ insee_reg: z.string() })]),
      geometry: z.object({ type: z.enum(['Polygon', 'MultiPolygon']) }),
    }),
  ),
});

type Feature = z.infer<typeof collectionSchema>['features'][number];

export function readAreaLayer({ name, files }: LayerFiles, cog: CogReference, log: FindingLog): AreaLayer {
  const codes = createAreaCodes(cog);
  const drawn = new Set<string>();
  let features = 0;
  for (const file of files) {
    for (const { properties } of readFeatures(file, log)) {
      features += 1;
      const isDepartment = 'insee_dep' in properties;
      const written = isDepartment ? properties.insee_dep : properties.insee_reg;
      const code = isDepartment ? codes.department(written) : codes.region(written);
      if (code === null)
        log.add(isDepartment ? 'unknown-department' : 'unknown-code', file.name, null, written);
      else if (drawn.has(code)) log.add('duplicate-key', file.name, null, code);
      else drawn.add(code);
    }
  }
  return { name, features, drawn: drawn.size };
}

function readFeatures({ path, name }: LayerFile, log: FindingLog): readonly Feature[] {
  try {
    const parsed = collectionSchema.safeParse(parseGeoJson(path));
    if (parsed.success) return parsed.data.features;
    const issue = parsed.error.issues[0]!;
    log.add('malformed-file', name, null, `${issue.path.join('.')}\u202f: ${issue.message}`);
  } catch (error) {
    if (!(error instanceof OutlineError)) throw error;
    log.add('malformed-file', name, null, error.reason);
  }
  return [];
}
