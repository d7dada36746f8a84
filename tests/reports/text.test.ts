/** The terminal report: nothing of the diagnosis is missing, and it fits the page. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import type { IndicatorResult, Report } from '../../src/domain/report.js';
import { renderText } from '../../src/reports/text.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

const publication = tinyPublication();
const wholeReport = buildReport(publication, ['2A004', '30007', '30041', '34172']);

/** The report with no-break spaces as plain ones and each run of spaces as one, to search it by eye. */
function textOf(report: Report): string {
  return render(report)
    .replaceAll(/[\u202f\u00a0]/g, ' ')
    .replaceAll(/[│\n ]+/g, ' ');
}

function render(report: Report, width = 100, colour = false): string {
  return renderText(report, smallCatalogue.themes, { width, colour });
}

function withIndicator(id: string, change: (indicator: IndicatorResult) => IndicatorResult): Report {
  return {
    ...wholeReport,
    indicators: wholeReport.indicators.map((one) => (one.id === id ? change(one) : one)),
  };
}

describe('contents', () => {
  const text = textOf(wholeReport);

  it('opens on the territory, its edition and what the data are', () => {
    expect(text).toContain('4 communes · 420 973 habitants (sans compter 1 commune');
    expect(text).toContain('CPTS de taille 4');
    expect(text).toContain('Hérault (34), 1 commune, 302 454 habitants');
    expect(text).toContain('Édition : décembre 2024');
    expect(text).toContain('Données de démonstration');
  });

  it('does not say demonstration of real data', () => {
    const real = { ...wholeReport, publication: { ...wholeReport.publication, synthetic: false } };
    expect(textOf(real)).not.toContain('Données de démonstration');
  });

  it('lists the communes with their zoning and CPTS, and totals', () => {
    expect(text).toContain('Alès 30007 44 697 3 ZAC Alès-Cévennes');
    expect(text).toContain('Bonnevaux 30041 n.d. 0 ZIP');
    expect(text).toContain('Montpellier 34172 302 454 1 n.d. Montpellier Est, Montpellier Ouest');
    expect(text).toContain('Total : 4 communes 420 973 6');
    expect(text).toContain('zonage inconnu : 1 commune');
    // Alès gives only a number of quartiers: they cannot be told apart.
    expect(text).toContain('un quartier à cheval sur deux communes compte deux fois');
  });

  it('gives the age bands beside those of the references', () => {
    expect(text).toContain('0 à 14 ans 68 454 16,3 % Hérault 16,3 %');
  });

  it('has every theme and section in order', () => {
    const headings = smallCatalogue.themes.flatMap(({ label, sections }) => [
      label.toUpperCase(),
      ...sections.map((section) => section.label),
    ]);
    const places = headings.reduce<number[]>((found, heading) => {
      return [...found, text.indexOf(`${heading} `, found.at(-1) ?? 0)];
    }, []);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('gives every indicator with its terms, its interval and its differences', () => {
    for (const { label } of wholeReport.indicators) expect(text).toContain(label.split(' ')[0]);
    expect(text).toContain('10,1 % * Hérault 15,2 % (−5,1 ▼ plus bas)');
    expect(text).toContain('706 sur 7 000');
    expect(text).toContain('IC 95 % : 9,4 à 10,8');
    expect(text).toContain('France 10,2 % (−0,1 = écart non établi)');
    expect(text).toContain('712 sur 7 000');
    expect(text).toContain('703 patients * Hérault 151 ');
  });

  it('says higher when the interval lies above the reference', () => {
    const report = withIndicator('consumers-17-plus-without-gp', (indicator) => ({
      ...indicator,
      difference: { ...indicator.difference, france: { status: 'value', value: 4.2, verdict: 'higher' } },
    }));
    expect(textOf(report)).toContain('France 10,2 % (+4,2 ▲ plus élevé)');
  });

  it('names the communes that are neutralised or without data, and what is covered', () => {
    expect(text).toContain('1 commune neutralisée (25,0 % des communes) : Bonnevaux');
    expect(text).toContain('1 commune sans donnée : Ajaccio');
    expect(text).toContain('Couverture : 82,5 % des habitants.');
  });

  it('splits the wholes into their parts', () => {
    expect(text).toContain('Médecin traitant Personnes Part');
    expect(text).toContain('Sans 706 100,4 %');
  });

  it('gives the prevalences shown in full and all of them in brief', () => {
    expect(text).toContain('ALD 23 10,4 % *');
    for (const { label, territory } of wholeReport.pathologies.all) {
      expect(text).toContain(`${label} ${territory.numerator} `);
    }
  });

  it('gives the professionals by profession and by commune', () => {
    expect(text).toContain('Généralistes 411 129 57');
    expect(text).toContain('– dont exercice particulier 41 12 5');
    expect(text).toContain('Pharmacies 155 sans objet sans objet');
    expect(text).toContain('Ajaccio 58 88');
  });

  it('gives the activity and what is neutralised in it', () => {
    expect(text).toContain('moins de 5 professionnels');
    expect(text).toContain('1 sur 398 (0,3 %) 1 commune neutralisée : Bonnevaux');
    // (87 000 + 62 400 + 420 000) patients of 58 + 39 + 300 professionals.
    expect(text).toContain('Généralistes 1 434 *');
    expect(text).toContain('Infirmiers : AMI, Actes infirmiers 4 000 *');
  });

  it('gives the structures and where they are', () => {
    expect(text).toContain('Ehpad 27 Ajaccio (8), Alès (5), Montpellier (14)');
  });

  it('shows the professions and structures in focus, and says what it cannot count', () => {
    const codes = ['30007', '34172'];
    const chosen = textOf(
      buildReport(publication, codes, { professions: ['nurses'], structures: ['glossary-only'] }),
    );
    expect(chosen).toContain('Infirmiers');
    expect(chosen).not.toMatch(/Généralistes|Pharmacies|Ehpad/);
    expect(chosen).toContain('Autre (registre) 0');
    expect(chosen).toContain('Types comptés dans le registre :');
    const nothing = textOf(buildReport(publication, codes, { professions: ['pharmacies'], structures: [] }));
    expect(nothing).toContain('Aucune des professions choisies n’a d’activité connue.');
    expect(nothing).toContain('Aucun type de structure n’est choisi.');
    const { manifest } = publication;
    const periods = { ...manifest.periods, establishments: null };
    const bare = { ...publication, manifest: { ...manifest, periods }, establishments: [] };
    expect(textOf(buildReport(bare, codes, { structures: ['glossary-only'] }))).toContain(
      'Types que cette édition ne permet pas de compter : Autre.',
    );
  });

  it('closes on the notes, the sources with their periods, and the origins', () => {
    expect(text).toContain('Sans médecin traitant déclaré.');
    expect(text).toContain('SNDS (Assurance Maladie) : au 30/06/2024 ; année 2023');
    expect(text).toContain('1er semestre 2024');
    expect(text).toContain('Licence : Accès restreint. Crédit : CNAM, SNDS. https://example.org/snds');
    expect(text).toContain('SNDS : données tirées au sort. Chiffres tirés au sort.');
  });
});

describe('missing figures', () => {
  it('say why there is none', () => {
    const text = textOf(buildReport(publication, ['30041']));
    expect(text).toContain('n.d. (neutralisé) *');
    expect(text).toContain('Généralistes n.d. (neutralisé) *');
    expect(text).not.toMatch(/NaN|null|undefined|\[object/);
  });

  it('leave no difference beside them', () => {
    const text = textOf(buildReport(publication, ['30041']));
    expect(text).not.toMatch(/\([+−]?\d+,\d [▲▼=n]/);
  });

  it('warn when a figure speaks of a part of the territory only', () => {
    const covered = (percent: number, level: 'low' | 'insufficient') =>
      textOf(
        withIndicator('breast-cancer-screening', (indicator) => ({
          ...indicator,
          territory: { ...indicator.territory, coverage: { percent, level } },
          difference: {
            ...indicator.difference,
            france: { status: 'value', value: 1, verdict: 'not-assessed' },
          },
        })),
      );
    expect(covered(59.7, 'low')).toContain(
      '59,7 % des habitants. Attention : le chiffre ne parle que d’une partie',
    );
    expect(covered(31, 'insufficient')).toContain('Attention : trop peu d’habitants');
    expect(covered(31, 'insufficient')).toContain('(+1,0 non comparé)');
  });
});

describe('layout', () => {
  /** A territory of as many communes as asked, with the longest name of France and others as long. */
  function longReport(communes: number): Report {
    const [first] = wholeReport.territory.communes;
    const name = (index: number) => `Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson-${index}`;
    const refs = Array.from({ length: communes }, (_, index) => ({
      code: String(10_000 + index),
      name: name(index),
    }));
    const [indicator, ...others] = wholeReport.indicators;
    const { perCommune } = wholeReport.activity;
    return {
      ...wholeReport,
      territory: {
        ...wholeReport.territory,
        communes: refs.map((ref) => ({
          ...first!,
          ...ref,
          cpts: ['Une CPTS au nom interminable'.repeat(3)],
        })),
      },
      indicators: [
        {
          ...indicator!,
          label: 'anticonstitutionnellement '.repeat(8),
          neutralised: { communes: refs, share: 100 },
        },
        ...others,
      ],
      activity: {
        ...wholeReport.activity,
        perCommune: refs.map((ref) => ({ ...perCommune[0]!, ...ref })),
      },
    };
  }

  it.each([80, 100, 120])('fits %i columns, whatever the names', (width) => {
    for (const communes of [1, 4, 300]) {
      const lines = render(longReport(communes), width).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBe(width);
    }
  });

  it('keeps long names whole, on several lines', () => {
    const text = render(longReport(1)).replaceAll(/[│\n ]+/g, '');
    expect(text).toContain('Saint-Remy-en-Bouzemont-');
    expect(text).toContain('anticonstitutionnellement');
  });

  it('names up to a hundred communes, then says how many are folded and where to find them', () => {
    const code = /^│[^│]*│ 1\d{4} │/gm;
    expect(render(longReport(100)).match(code)).toHaveLength(100);
    const folded = render(longReport(300));
    expect(folded.match(code)).toHaveLength(100);
    expect(folded).toContain('200 communes de plus\u202f: le format json');
  });

  it('names the first neutralised communes, then says how many others there are', () => {
    const text = textOf(longReport(300));
    expect(text).toMatch(/300 communes neutralisées \(100,0 % des communes\) : .*-0,.*-9 et 290 autres/);
  });

  it('uses colours on demand only, without moving anything', () => {
    const plain = render(wholeReport);
    const coloured = render(wholeReport, 100, true);
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[1m');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('follows French typography', () => {
    const text = render(wholeReport);
    expect(text).not.toMatch(/[\w»)] [:;?!%]/);
    expect(text).not.toMatch(/« | »/);
    expect(text).not.toMatch(/\d\.\d /);
    expect(text).not.toMatch(/[a-zé]'[a-zé]/);
  });
});
