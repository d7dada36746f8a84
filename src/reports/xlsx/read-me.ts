/** The first sheet: what the workbook is, of where and when, and how to read it. */
import type ExcelJS from 'exceljs';
import { formatCount, formatEdition, formatInteger } from '../../domain/format.js';
import type { Report } from '../../domain/report.js';
import type { DocumentMatter } from '../document.js';
import { namedStructures, withoutNamedStructures } from './named-structures.js';
import { dateOf, fontName, numberFormats, pageSetup, safeText, type Sheet } from './sheet.js';

/** A heading over lines of a label and a text or a day. */
interface Part {
  readonly heading: string;
  readonly lines: readonly (readonly [label: string, content: string | Date])[];
}

const widths = [30, 110];

export function drawReadMe(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  matter: DocumentMatter,
  sheets: readonly Sheet[],
  footer: string,
): void {
  const drawn = workbook.addWorksheet('Lisez-moi', {
    ...pageSetup(footer),
    views: [{ showGridLines: false }],
  });
  drawn.columns = widths.map((width) => ({ width }));
  addTexts(drawn, ['Rezone – Diagnostic de territoire'], { size: 16, bold: true });
  if (matter.report.publication.synthetic) {
    addTexts(drawn, ['Données de démonstration : ces chiffres ne décrivent pas la situation réelle.'], {
      size: 11,
      bold: true,
      color: { argb: 'FFA3380C' },
    });
  }
  for (const { heading, lines } of [
    aboutPart(matter),
    sheetsPart(sheets, matter.report),
    readingPart(matter.report),
  ]) {
    addTexts(drawn, [], {});
    addTexts(drawn, [heading], { size: 12, bold: true, color: { argb: 'FF0B5C7A' } });
    for (const line of lines) addTexts(drawn, line, { size: 10 });
  }
  drawn.commit();
}

function addTexts(
  drawn: ExcelJS.Worksheet,
  texts: readonly (string | Date)[],
  font: Partial<ExcelJS.Font>,
): void {
  const row = drawn.addRow(texts.map((text) => (typeof text === 'string' ? safeText(text) : text)));
  texts.forEach((text, index) => {
    const cell = row.getCell(index + 1);
    cell.font = { name: fontName, ...font, ...(texts.length > 1 && index === 0 && { bold: true }) };
    // A title runs over the columns beside it.
    cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: texts.length > 1 };
    if (typeof text !== 'string') cell.numFmt = numberFormats.date;
  });
  row.commit();
}

function aboutPart({ report, projectName, date }: DocumentMatter): Part {
  const { territory, publication } = report;
  const { totals } = territory;
  const areas = (list: Report['territory']['departments']) =>
    list.map(({ name, code }) => `${name} (${code})`).join(', ');
  return {
    heading: 'Ce classeur',
    lines: [
      ['Contenu', 'Les tableaux du diagnostic d’un territoire de CPTS, à trier, à filtrer, à reprendre.'],
      ...(projectName === '' ? [] : [['Projet', projectName] as const]),
      [
        'Territoire',
        `${formatCount(totals.communes, { one: 'commune', other: 'communes' })}, ${formatInteger(totals.population)} habitants, CPTS de taille ${territory.sizeClass}`,
      ],
      ['Départements', areas(territory.departments)],
      ['Régions', areas(territory.regions)],
      ['Édition', `${formatEdition(publication.edition)}, code officiel géographique ${publication.cog}`],
      ['Publication', publication.id],
      ['Document du', dateOf(date)],
    ],
  };
}

function sheetsPart(sheets: readonly Sheet[], report: Report): Part {
  const isNamed = sheets.some(({ name }) => name === namedStructures);
  return {
    heading: 'Les feuilles',
    lines: [
      ...sheets.map(({ name, title }) => [name, title] as const),
      ...(isNamed ? [] : [[namedStructures, withoutNamedStructures(report)] as const]),
    ],
  };
}

function readingPart({ publication }: Report): Part {
  const { numerator, professionals } = publication.thresholds;
  return {
    heading: 'Lire les chiffres',
    lines: [
      [
        'Nombres',
        'Une cellule de nombre contient le nombre lui-même, avec au plus une décimale : on peut la reprendre dans un calcul. Un taux de 10,7 % y est 10,7.',
      ],
      [
        'n.d. (neutralisé)',
        `Chiffre caché pour protéger des personnes : elles seraient moins de ${numerator} dans chaque commune concernée, ou moins de ${professionals} professionnels pour une activité. Ce n’est pas zéro.`,
      ],
      ['n.d.', 'La source ne produit pas ce chiffre pour ce lieu ou cette période.'],
      ['sans objet', 'Le chiffre n’aurait pas de sens ici.'],
      ['sans activité', 'Aucun professionnel n’exerce sur le territoire.'],
      [
        'Numérateur, dénominateur',
        'Sommes sur les communes gardées : une commune neutralisée est ôtée des deux termes du taux.',
      ],
      [
        'Couverture',
        'Part des habitants du territoire qui vivent dans les communes gardées. En dessous de 80 %, lire avec prudence ; en dessous de 50 %, rien n’est comparé.',
      ],
      [
        'Intervalle à 95 %',
        'Étendue des valeurs que le hasard rend plausibles : plus les effectifs sont petits, plus elle est large.',
      ],
      [
        'Écart et lecture',
        'Chiffre du territoire moins chiffre de comparaison. « plus élevé » ou « plus bas » n’est dit que si l’intervalle ne contient pas la valeur de comparaison.',
      ],
    ],
  };
}
