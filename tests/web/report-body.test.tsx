import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/build-report.js';
import { formatFigure, formatInteger, formatMeasure } from '../../src/domain/format.js';
import type { Report } from '../../src/domain/report.js';
import { ReportBody } from '../../web/report/report-body.js';
import { anchorOf, outlineOf, themeOfAnchor } from '../../web/report/report-outline.js';
import { smallCatalogue, tinyPublication } from '../support/publications.js';

const publication = tinyPublication();
const several = buildReport(publication, ['30007', '34172', '30041']);
/** Its only commune is neutralised everywhere. */
const neutralised = buildReport(publication, ['30041']);

function render(report: Report, pathologies: string[] = []): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <ReportBody
        report={report}
        catalogue={smallCatalogue}
        pathologies={pathologies}
        onPathologiesChange={() => undefined}
        isUpdating={false}
        methodLink={<a href="/donnees">Données et méthode</a>}
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

/** The markup of the block of an indicator. */
function block(html: string, id: string): string {
  const from = html.indexOf(`id="${anchorOf.indicator(id)}"`);
  expect(from).toBeGreaterThan(0);
  return html.slice(from, html.indexOf('</article>', from));
}

describe.each([
  ['several communes', several],
  ['a territory all neutralised', neutralised],
])('the report of %s', (_, report) => {
  const html = render(report);

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
      expect(text).toContain('couverture');
      expect(text).toContain('Source');
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

describe('the choice of prevalences', () => {
  it('proposes the way back only after a choice', () => {
    expect(render(several)).not.toContain('Revenir au Top 5');
    const chosen = buildReport(publication, ['34172'], { pathologies: ['ald-diabetes'] });
    const html = render(chosen, ['ald-diabetes']);
    expect(html).toContain('Revenir au Top 5');
    expect(html).toContain(`id="${anchorOf.indicator('ald-diabetes')}"`);
    expect(html).not.toContain(`id="${anchorOf.indicator('ald-alzheimer')}"`);
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
