/** Everything in a letter of intent that the publication knows: tables, size class, texts, sources. */
import { formatEdition, formatInteger } from '../domain/format.js';
import { frenchCollator } from '../domain/places.js';
import type { SizeClass } from '../domain/size-class.js';
import type { Report } from '../domain/report.js';
import { inFrench } from '../language/translate.js';
import { boundariesProse } from './boundaries.js';
import { professionRows, type ProfessionRow, type ProposedText } from './draft.js';
import { inhabitants } from './counting.js';
import type { LetterMatter, Writing } from './matter.js';
import { needsProse } from './needs.js';
import { curly } from './place-names.js';
import { populationProse } from './population.js';
import { factMaker, factsOf, itemMark, originsOf, type Fact, type Prose } from './prose.js';
import { professionalRow, supplyProse } from './supply.js';

export interface CommuneRow {
  readonly name: string;
  readonly postalCodes: string;
  readonly code: string;
  readonly population: string;
}

export interface Prefill {
  /** In French alphabetical order. */
  readonly communes: readonly CommuneRow[];
  /** Of the communes together, as their table has it. */
  readonly total: string;
  /** "75 754 habitants" */
  readonly population: Fact;
  readonly sizeClass: SizeClass;
  readonly texts: Readonly<Record<ProposedText, Prose>>;
  /** Professionals that are known of; null where no source counts them. */
  readonly identified: Readonly<Record<ProfessionRow, Fact | null>>;
  /** Of the table of communes. */
  readonly communeOrigins: readonly string[];
  /** What is owed to the producer of the outlines of the map; null when none were used. */
  readonly mapCredit: string | null;
  /** "décembre 2024" */
  readonly edition: string;
  /** Whether the figures are a demonstration, and not of real people. */
  readonly isDemonstration: boolean;
}

export function prefillLetter(matter: LetterMatter): Prefill {
  return inFrench(() => writePrefill({ ...matter, fact: factMaker(matter.report) }));
}

function writePrefill(writing: Writing): Prefill {
  const { report, fact } = writing;
  const { territory, publication } = report;
  const population = fact(
    inhabitants(territory.totals.population),
    'Population municipale',
    territory.population,
  );
  const identified = identifiedProfessionals(writing);
  const communes = communeRows(report);
  const communeOrigins = originsOf([population]);
  const written = {
    boundaries: boundariesProse(writing),
    population: populationProse(writing),
    supply: supplyProse(writing),
    needs: needsProse(writing),
  };
  const facts = [population, ...Object.values(written).flatMap(factsOf), ...Object.values(identified)];
  const sources = sourcesProse(
    report,
    facts.filter((one) => one !== null),
  );
  return {
    communes,
    total: formatInteger(territory.totals.population),
    population,
    sizeClass: territory.sizeClass,
    texts: { ...written, sources },
    identified,
    communeOrigins,
    mapCredit: report.sources.find(({ id }) => id === 'outlines')?.credit ?? null,
    edition: formatEdition(publication.edition),
    isDemonstration: publication.synthetic,
  };
}

function communeRows({ territory }: Report): CommuneRow[] {
  return territory.communes
    .toSorted((a, b) => frenchCollator.compare(a.name, b.name))
    .map(({ name, postalCodes, code, population }) => ({
      name: curly(name),
      postalCodes: postalCodes.length === 0 ? 'n.d.' : postalCodes.join(', '),
      code,
      population: population === null ? 'n.d.' : formatInteger(population),
    }));
}

/** Categories counted together in a row; a row that is not here is one that no source counts. */
const countedIn: Readonly<Partial<Record<ProfessionRow, readonly string[]>>> = {
  'general-practitioners': ['general-practitioners'],
  specialists: ['specialists', 'stomatologists'],
  nurses: ['nurses'],
  laboratories: ['laboratories'],
  pharmacies: ['pharmacies'],
  physiotherapists: ['physiotherapists'],
  midwives: ['midwives'],
  'speech-therapists': ['speech-therapists'],
  orthoptists: ['orthoptists'],
  dentists: ['dentists', 'dentists-odf'],
  podiatrists: ['podiatrists'],
};

/** What is counted is not a person there. */
const countedWords: Readonly<Partial<Record<ProfessionRow, { one: string; other: string }>>> = {
  laboratories: { one: 'laboratoire', other: 'laboratoires' },
  pharmacies: { one: 'pharmacie', other: 'pharmacies' },
};

function identifiedProfessionals({ report, fact }: Writing): Prefill['identified'] {
  const { professionals } = report;
  const entries = professionRows.map((row) => {
    const found = (countedIn[row] ?? []).flatMap((id) => professionalRow(professionals, id) ?? []);
    if (found.length === 0) return [row, null] as const;
    const total = found.reduce((sum, one) => sum + one.total, 0);
    const words = countedWords[row];
    const unit = words ? ` ${total < 2 ? words.one : words.other}` : '';
    const label = found.map((one) => one.label).join(' + ');
    return [row, fact(formatInteger(total) + unit, label, professionals)] as const;
  });
  return Object.fromEntries(entries) as Record<ProfessionRow, Fact | null>;
}

function sourcesProse({ publication }: Report, facts: readonly Fact[]): Prose {
  const edition = formatEdition(publication.edition);
  const kind = publication.synthetic ? ', données de démonstration' : '';
  return [
    [`${itemMark}Rezone, édition de ${edition}${kind} (publication ${publication.id})`],
    ...originsOf(facts).map((origin) => [itemMark + origin]),
  ];
}
