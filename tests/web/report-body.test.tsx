import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { formatFigure, formatInteger, formatMeasure } from '../../src/domain/format.js';
import type { Report } from '../../src/domain/report.js';
import { intervalText } from '../../src/domain/verdict-words.js';
import { ReportBody } from '../../web/report/report-body.js';
import { anchorOf, outlineOf, themeOfAnchor } from '../../web/report/report-outline.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

const publication = tinyPublication();
const several = buildReport(publication, ['30007', '34172', '30041']);
/** Its only commune is neutralised everywhere. */
const neutralised = buildReport(publication, ['30041']);

function render(report: Report, tables = false): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ReportBody
        report={report}
        catalogue={smallCatalogue}
        focusNote={(topic) => <p>Focus : {topic}</p>}
        tables={tables}
        viewSwitch={null}
        linkTo={({ screen, anchor }, words) => <a href={`${screen}${anchor ? `#${anchor}` : ''}`}>{words}</a>}
      />
    </QueryClientProvider>,
  );
}

const unescape = (html: string) =>
  html
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"');
const textOf = (html: string) => unescape(html.replace(/<[^>]*>/g, ' ')).replace(/ +/g, ' ');

/** The markup of the block of an indicator, or of its row. */
function block(html: string, id: string): string {
  const from = html.indexOf(`id="${anchorOf.indicator(id)}"`);
  expect(from).toBeGreaterThan(0);
  const [, tag] = /<(\w+)[^<]*$/.exec(html.slice(0, from))!;
  return html.slice(from, html.indexOf(`</${tag}>`, from));
}

describe.each([
  ['several communes, in charts', several, false],
  ['several communes, in tables', several, true],
  ['a territory all neutralised, in charts', neutralised, false],
  ['a territory all neutralised, in tables', neutralised, true],
])('the report of %s', (_, report, tables) => {
  const html = render(report, tables);

  it('has headings that skip no level', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - levels[index]!).toBeLessThanOrEqual(1);
    });
  });

  it('has a caption on every table and a scope on every heading cell', () => {
    const tables = html.split('<table').slice(1);
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) expect(table).toMatch(/^[^>]*><caption/);
    for (const [cell] of html.matchAll(/<th[ >][^>]*/g)) expect(cell).toContain('scope=');
  });

  it('gives every anchor it links to, once', () => {
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor!);
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of anchors) expect(html.split(`id="${anchor}"`)).toHaveLength(2);
  });

  it('leads from the summary to the other territories', () => {
    for (const screen of ['/comparer', '/semblables']) expect(html).toContain(`href="${screen}"`);
  });

  it('uses no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('never writes a hole in place of a reason', () => {
    expect(textOf(html)).not.toMatch(/\b(NaN|null|undefined|Infinity)\b/);
  });

  it('shows each indicator with its figure, its period and its coverage', () => {
    for (const indicator of report.indicators) {
      const text = textOf(block(html, indicator.id));
      expect(text).toContain(indicator.label);
      expect(text).toContain(
        formatFigure(indicator.territory, (rate) => formatMeasure(rate, indicator.unit)),
      );
      expect(text).toContain(tables ? '%' : 'couverture');
      if (!tables) expect(text).toContain('Source');
    }
  });
});

describe('an indicator', () => {
  const html = render(several);
  const { id, territory } = several.indicators.find(({ id }) => id === 'consumers-17-plus-without-gp')!;

  it('says the numerator and the kept denominator', () => {
    expect(textOf(block(html, id))).toContain(
      `${formatInteger(territory.numerator!)} patients sur ${formatInteger(territory.denominator!)}`,
    );
  });

  it('carries the asterisk if and only if a commune is neutralised', () => {
    const whole = render(buildReport(publication, ['30007', '34172']));
    expect(block(html, id)).toContain('class="star"');
    expect(textOf(block(html, id))).toContain('1 commune neutralisée sur 3');
    expect(textOf(block(html, id))).toContain('Bonnevaux');
    expect(block(whole, id)).not.toContain('class="star"');
    expect(textOf(block(whole, id))).not.toContain('neutralisée');
  });

  it('compares with every département, the région and France', () => {
    const text = textOf(block(html, id));
    for (const name of ['Hérault', 'Gard', 'Occitanie', 'France']) expect(text).toContain(name);
  });

  it('is said neutralised in words, without figure nor verdict', () => {
    const text = textOf(block(render(neutralised), id));
    expect(text).toContain('n.d. (neutralisé)');
    expect(text).toContain('non comparé');
    expect(text).not.toMatch(/plus élevé|plus bas/);
  });

  it('warns of a low coverage', () => {
    const low = structuredClone(several);
    low.indicators.find((one) => one.id === id)!.territory.coverage = { percent: 59.7, level: 'low' };
    expect(textOf(block(render(low), id))).toMatch(/couverture 59,7\u00a0%\u202f: à lire avec prudence/);
  });
});

describe('the view of tables', () => {
  const html = render(several, true);

  it('says of an indicator all that its block says in figures', () => {
    const {
      id,
      territory,
      neutralised: hidden,
    } = several.indicators.find(({ id }) => id === 'consumers-17-plus-without-gp')!;
    const row = textOf(block(html, id));
    for (const { figure, name } of [
      { figure: formatInteger(territory.numerator!), name: 'numerator' },
      { figure: `sur ${formatInteger(territory.denominator!)}`, name: 'denominator' },
      { figure: intervalText(territory.interval!), name: 'interval' },
      { figure: formatMeasure(territory.coverage.percent, '%'), name: 'coverage' },
      { figure: formatMeasure(hidden.share, '%'), name: 'share of the communes neutralised' },
      { figure: 'Bonnevaux', name: 'a commune neutralised' },
    ]) {
      expect(row, name).toContain(figure);
    }
    expect(block(html, id).match(/verdict-word/g)).toHaveLength(several.territory.departments.length + 2);
  });

  it('draws nothing but the marks of the words', () => {
    expect(html.match(/<svg[^>]*role="img"/g)).toBeNull();
    expect(render(several)).toMatch(/<svg[^>]*role="img"/);
  });
});

describe('the focus', () => {
  const chosen = buildReport(publication, ['34172'], {
    pathologies: ['ald-diabetes'],
    professions: ['nurses'],
    structures: ['glossary-only'],
  });

  it('is all that the report shows', () => {
    const html = render(chosen);
    const text = textOf(html);
    expect(html).toContain(`id="${anchorOf.indicator('ald-diabetes')}"`);
    expect(html).not.toContain(`id="${anchorOf.indicator('ald-alzheimer')}"`);
    expect(text).toContain('Infirmiers');
    expect(text).not.toMatch(/Généralistes|Pharmacies/);
    expect(text).toMatch(/Autre\s+registre/);
    expect(text).not.toContain('Ehpad');
  });

  it('can be changed above each section that follows it, even when nothing is left to show', () => {
    const nothing = buildReport(publication, ['34172'], { professions: ['pharmacies'], structures: [] });
    const html = render(nothing);
    for (const topic of ['pathologies', 'professions', 'structures']) {
      expect(textOf(html)).toContain(`Focus : ${topic}`);
    }
    expect(html).not.toContain('structures-table');
    expect(textOf(html)).not.toContain('Professionnels en activité par commune');
  });
});

describe('the outline', () => {
  const outline = outlineOf(smallCatalogue, several);

  it('begins with the territory, then follows the catalogue', () => {
    expect(outline.map(({ id }) => id)).toEqual(['population', 'missions', 'supply']);
    expect(outline[0]!.sections.map(({ id }) => id)).toEqual(['territory', 'population']);
  });

  it('lists the prevalences on show, in their order', () => {
    const pathologies = outline[1]!.sections.find(({ id }) => id === 'pathologies')!;
    expect(pathologies.indicators.map(({ id }) => id)).toEqual(several.pathologies.shown);
  });

  it('finds the theme that holds an anchor', () => {
    expect(themeOfAnchor(outline, anchorOf.indicator('breast-cancer-screening'))).toBe('missions');
    expect(themeOfAnchor(outline, anchorOf.section('structures'))).toBe('supply');
    expect(themeOfAnchor(outline, 'ailleurs')).toBeUndefined();
  });
});
