/** What a set of outlines draws of the communes of today. */
import type { CogReference } from '../../cog.js';
import type { FindingLog, FindingReason } from '../../findings.js';
import { interiorPoint } from '../../outlines/interior-point.js';
import {
  OutlineError,
  readOutlineFile,
  type Outline,
  type OutlineFile,
} from '../../outlines/outline-reader.js';
import { isInside } from '../finess/territories.js';
import type { LayerFile, LayerFiles } from './layer-files.js';

export interface OutlineLayer {
  /** `communes-1000m`, `communes-100m` or `communes-fin`. */
  readonly name: string;
  readonly files: number;
  /** Outlines in the files, arrondissements included. */
  readonly features: number;
  /** Present communes that have one. */
  readonly drawn: number;
  /** Present communes of the whole country. */
  readonly expected: number;
  /** Arrondissements of Paris, Lyon and Marseille, which overlap their city and are left out. */
  readonly arrondissements: number;
  /** Communes whose outline has no surface. */
  readonly degenerate: readonly string[];
}

/** The precision that must draw every commune. */
const completeLayer = 'communes-1000m';

export function readCommuneLayer(layer: LayerFiles, cog: CogReference, log: FindingLog): OutlineLayer {
  const departmentOf = new Map(cog.communes.map(({ code, department }) => [code, department]));
  const drawn = new Set<string>();
  const degenerate: string[] = [];
  let features = 0;
  let arrondissements = 0;
  for (const file of layer.files) {
    const read = readFile(file, log);
    features += read.outlines.length + read.arrondissements;
    arrondissements += read.arrondissements;
    for (const { code, geometry } of read.outlines) {
      const department = departmentOf.get(code);
      if (department === undefined) log.add('unknown-commune', file.name, null, code);
      else if (drawn.has(code)) log.add('duplicate-key', file.name, null, code);
      else {
        drawn.add(code);
        if (geometry.type === 'Point') degenerate.push(code);
        checkOutline(code, geometry, department, (reason, value) => log.add(reason, file.name, null, value));
      }
    }
  }
  if (layer.name === completeLayer) {
    for (const { code } of cog.communes) {
      if (!drawn.has(code)) log.add('missing-position', layer.name, null, code);
    }
  }
  const { name, files } = layer;
  const [found, expected] = [drawn.size, cog.communes.length];
  return { name, files: files.length, features, drawn: found, expected, arrondissements, degenerate };
}

function readFile({ path, name }: LayerFile, log: FindingLog): OutlineFile {
  try {
    return readOutlineFile(path);
  } catch (error) {
    if (!(error instanceof OutlineError)) throw error;
    log.add('malformed-file', name, null, error.reason);
    return { outlines: [], arrondissements: 0 };
  }
}

/** Terres australes and Clipperton, which are scattered over two oceans. */
const withoutBox = new Set(['984', '989']);

function checkOutline(
  code: string,
  geometry: Outline['geometry'],
  department: string,
  report: (reason: FindingReason, value: string) => void,
): void {
  if (geometry.type === 'Point') report('impossible-value', `${code} : contour sans surface`);
  const position = interiorPoint(geometry);
  if (!withoutBox.has(department) && !isInside(department, position)) {
    report('outside-france', `${code} : ${position.map((degrees) => degrees.toFixed(3)).join(', ')}`);
  }
}
