/** Every reader of a public source. */
import type { SourceReader } from './reader.js';
import { codeChangesReader } from './readers/code-changes.js';
import { cptsReader } from './readers/cpts.js';
import { facilitiesReader } from './readers/facilities.js';
import { finessReader } from './readers/finess.js';
import { membershipsReader } from './readers/memberships.js';
import { outlinesReader } from './readers/outlines.js';
import { pathologiesReader } from './readers/pathologies.js';
import { populationByAgeReader } from './readers/population-by-age.js';
import { populationsReader } from './readers/populations.js';
import { professionalsReader } from './readers/professionals.js';
import { qpvReader } from './readers/qpv.js';
import { qpvZoningReader } from './readers/qpv-zoning.js';
import { vaccinationReader } from './readers/vaccination.js';
import { zoningReader } from './readers/zoning.js';

export const readers: readonly SourceReader<unknown>[] = [
  populationsReader,
  populationByAgeReader,
  membershipsReader,
  codeChangesReader,
  outlinesReader,
  qpvReader,
  qpvZoningReader,
  zoningReader,
  cptsReader,
  finessReader,
  facilitiesReader,
  professionalsReader,
  pathologiesReader,
  vaccinationReader,
];
