/**
 * The daily flow "structures" of the Agence du numérique en santé, which replaces the extraction in 2026.
 * Specification: github.com/ansforge/finess, schema-structures-v1.json. The published example and the schema
 * differ in details (a code alone or with its nomenclature, case of a key): both are read.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { parseDecimal } from '../../delimited.js';
import type { FindingLog } from '../../findings.js';
import type { Position } from '../../positions.js';
import type { EstablishmentCollector } from './collector.js';
import { streetOf } from './national.js';
import { presentInseeCode } from './territories.js';

/** A value of a nomenclature. */
type Code = string | { code?: string };

interface Address {
  usageAdresse?: string;
  numeroVoie?: string;
  typeVoie?: string;
  libelleVoie?: string;
  complementVoie?: string;
  lieuDit?: string;
  ligneQuatre?: string;
  cogCommune?: string;
  codePostal?: string;
  ligneAcheminement?: string;
  coordonneesGeographique?: {
    coordonneeX?: string;
    coordonneeY?: string;
    directionLatitude?: string;
    directionLongitude?: string;
  };
}

interface FlowEstablishment {
  informationsGeneralesEGE?: {
    numFinessEge?: string;
    nomEgeCourt?: string;
    nomEgeLong?: string;
    dateFermeture?: string;
  };
  etatObjet?: Code;
  categorieEntiteGeographiqueExercice?: Code;
  categorieentiteGeographiqueExercice?: Code;
  adresse?: Address[];
}

interface LegalEntity {
  ege?: FlowEstablishment[];
}

export async function readFlow(
  path: string,
  log: FindingLog,
  collector: EstablishmentCollector,
): Promise<void> {
  const entities = pipeline(
    [
      createReadStream(path, { highWaterMark: 1 << 18 }),
      ...(path.endsWith('.gz') ? [createGunzip()] : []),
      pick.withParserAsStream({ filter: 'pmej', streamValues: false }),
      streamArray.asStream(),
    ],
    // The error comes out of the loop below.
    () => undefined,
  ) as unknown as AsyncIterable<{ value: LegalEntity | null }>;
  try {
    for await (const { value } of entities) {
      for (const establishment of value?.ege ?? []) addEstablishment(establishment, collector);
    }
  } catch (error) {
    log.add('malformed-file', basename(path), null, error instanceof Error ? error.message : String(error));
  }
}

function addEstablishment(flow: FlowEstablishment, collector: EstablishmentCollector): void {
  const {
    numFinessEge: id = '',
    nomEgeCourt,
    nomEgeLong,
    dateFermeture,
  } = flow.informationsGeneralesEGE ?? {};
  if (codeOf(flow.etatObjet) !== 'A' || trimmed(dateFermeture) !== '') {
    collector.rows += 1;
    collector.note('closed', null, `${id} ${trimmed(nomEgeCourt)}`);
    return;
  }
  const address = geographicAddress(flow.adresse ?? []);
  const isKept = collector.add(
    {
      id,
      shortName: trimmed(nomEgeCourt),
      longName: trimmed(nomEgeLong),
      category: codeOf(flow.categorieEntiteGeographiqueExercice ?? flow.categorieentiteGeographiqueExercice),
      categoryLabel: '',
      commune: presentInseeCode(trimmed(address.cogCommune)),
      street: streetIn(address),
      town: `${trimmed(address.codePostal)} ${trimmed(address.ligneAcheminement)}`,
    },
    null,
  );
  if (isKept) addPosition(id, address, collector);
}

/** An establishment also has an address for visitors, for the post…; 03 is where it stands. */
function geographicAddress(addresses: readonly Address[]): Address {
  return addresses.find(({ usageAdresse }) => usageAdresse === '03') ?? addresses[0] ?? {};
}

function streetIn(address: Address): string {
  const parts = {
    number: trimmed(address.numeroVoie),
    suffix: trimmed(address.complementVoie),
    kind: trimmed(address.typeVoie),
    street: trimmed(address.libelleVoie),
  };
  return trimmed(address.ligneQuatre) || streetOf(parts) || trimmed(address.lieuDit);
}

function addPosition(id: string, address: Address, collector: EstablishmentCollector): void {
  const given = address.coordonneesGeographique ?? {};
  const texts = [given.directionLongitude, given.directionLatitude, given.coordonneeX, given.coordonneeY].map(
    trimmed,
  );
  if (texts.every((text) => text === '')) return;
  const position = degreesIn(texts);
  if (position === null) collector.note('impossible-value', null, `${texts.join(' ')} (${id})`);
  else collector.place(id, position, null);
}

/** One pair is in degrees and the other in metres, and which is which depends on the establishment. */
function degreesIn([longitude = '', latitude = '', x = '', y = '']: readonly string[]): Position | null {
  return degrees(longitude, latitude) ?? degrees(x, y);
}

function degrees(longitudeText: string, latitudeText: string): Position | null {
  const [longitude, latitude] = [parseDecimal(longitudeText), parseDecimal(latitudeText)];
  if (longitude === null || latitude === null) return null;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}

function codeOf(code: Code | undefined): string {
  return trimmed(typeof code === 'object' ? code.code : code);
}

/** Values are padded with blanks, or null. */
function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? '';
}
