/** Where the territory stands among its peers: what sets it apart first, then every indicator by theme. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Link } from 'wouter';
import { peerStrip } from '../../src/charts/peer-strip.js';
import type { DataTable } from '../../src/charts/chart.js';
import { formatMeasure } from '../../src/domain/format.js';
import { formatPeriod } from '../../src/domain/period.js';
import type { Standing } from '../../src/domain/similar-territories/answer.js';
import { t } from '../../src/language/translate.js';
import { CiteButton } from '../citation/cite-button.js';
import { useCitation } from '../citation/use-citation.js';
import { ChartDrawing } from '../report/chart-drawing.js';
import { DataTableView } from '../report/data-table-view.js';
import { FigureValue } from '../report/figure-value.js';
import { useWorkspace } from '../state/workspace.js';
import { citeStanding, type Quoting } from './similar-citation.js';
import { standingSections, type StandingSection } from './standing-sections.js';
import { extremes, positionWords, unrankedWords } from './standing-words.js';

export function Standings({ quoting }: { readonly quoting: Quoting }) {
  const { address, update } = useWorkspace();
  const { answer, catalogue } = quoting;
  const themes = standingSections(answer, catalogue);
  return (
    <section aria-labelledby="situation">
      <h2 id="situation">{t('Où se situe votre territoire')}</h2>
      <Extremes
        standings={themes.flatMap(({ sections }) => sections.flatMap(({ standings }) => standings))}
      />
      <HowToRead />
      <div className="similar-view">
        <ToggleButtonGroup
          className="switch"
          aria-label={t('Affichage des positions')}
          disallowEmptySelection
          selectedKeys={[address.tables ? 'tables' : 'charts']}
          onSelectionChange={(keys) => update({ tables: keys.has('tables') })}
        >
          <ToggleButton id="charts">{t('Graphiques')}</ToggleButton>
          <ToggleButton id="tables">{t('Tableaux')}</ToggleButton>
        </ToggleButtonGroup>
      </div>
      {themes.map((theme) => (
        <section key={theme.id} aria-labelledby={`situation-${theme.id}`}>
          <h3 id={`situation-${theme.id}`}>{theme.label}</h3>
          {theme.sections.map((section) => (
            <Section key={section.id} section={section} quoting={quoting} showsTables={address.tables} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Extremes({ standings }: { readonly standings: readonly Standing[] }) {
  const { highest, lowest } = extremes(standings);
  const ranked = standings.filter(({ position }) => position.status === 'ranked').length;
  return (
    <div className="similar-extremes">
      <p>
        {ranked === 0
          ? t(
              'Aucun indicateur n’a pu être situé : trop de communes sont masquées pour protéger les personnes.',
            )
          : t(
              '{ranked, plural, one {# indicateur situé} other {# indicateurs situés}} sur {total}. {apart, plural, =0 {Aucun ne se détache nettement des territoires semblables.} one {# se détache nettement des territoires semblables.} other {# se détachent nettement des territoires semblables.}}',
              { ranked, total: standings.length, apart: highest.length + lowest.length },
            )}
      </p>
      <ExtremeList mark="▲" title={t('Parmi les plus élevés')} standings={highest} />
      <ExtremeList mark="▼" title={t('Parmi les plus bas')} standings={lowest} />
    </div>
  );
}

interface ExtremeListProps {
  readonly mark: string;
  readonly title: string;
  readonly standings: readonly Standing[];
}

function ExtremeList({ mark, title, standings }: ExtremeListProps) {
  if (standings.length === 0) return null;
  return (
    <div className="similar-extreme">
      <h3>
        <span aria-hidden="true">{mark} </span>
        {title}
      </h3>
      <ul>
        {standings.map((standing) => (
          <li key={standing.id}>
            <a href={`#${anchorOf(standing)}`}>{standing.label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function HowToRead() {
  return (
    <dl className="similar-legend">
      <div>
        <dt>
          <span className="similar-key similar-key-own" aria-hidden="true" />
          {t('Losange')}
        </dt>
        <dd>{t('votre territoire, avec sa marge d’incertitude')}</dd>
      </div>
      <div>
        <dt>
          <span className="similar-key similar-key-peer" aria-hidden="true" />
          {t('Cercles')}
        </dt>
        <dd>{t('les territoires semblables')}</dd>
      </div>
      <div>
        <dt>
          <span className="similar-key similar-key-box" aria-hidden="true" />
          {t('Bande grise')}
        </dt>
        <dd>{t('la moitié d’entre eux, autour de la médiane (trait vertical)')}</dd>
      </div>
      <div>
        <dt>
          <Uncertain />
        </dt>
        <dd>{t('la marge d’incertitude couvre plus de la moitié des territoires semblables')}</dd>
      </div>
    </dl>
  );
}

interface SectionProps {
  readonly section: StandingSection;
  readonly quoting: Quoting;
  readonly showsTables: boolean;
}

function Section({ section, quoting, showsTables }: SectionProps) {
  return (
    <div className="similar-section">
      <h4>{section.label}</h4>
      <p className="stamp">{t('Source : {names}.', { names: section.sources.join(', ') })}</p>
      {showsTables ? (
        <DataTableView
          table={tableOf(section)}
          quote={(row) => quotationOf(section.standings[row]!, quoting)}
        />
      ) : (
        section.standings.map((standing) => (
          <StandingRow key={standing.id} standing={standing} quoting={quoting} />
        ))
      )}
    </div>
  );
}

/** The tables behind the charts, one under the other. */
function tableOf({ label, standings }: StandingSection): DataTable {
  const missing = t('n.d.');
  const rows = standings.map((standing) => {
    const { distribution } = standing.peers;
    const cells = distribution
      ? peerStrip(standing, distribution).table.rows[0]!
      : [standing.label, ownFigure(standing), ...Array<string>(5).fill(missing)];
    return [...cells, positionText(standing), formatPeriod(standing.period)];
  });
  return {
    caption: label,
    columns: [
      ...[t('Indicateur'), t('Territoire'), t('Le plus bas'), t('Premier quart'), t('Médiane')],
      ...[t('Dernier quart'), t('Le plus élevé'), t('Position'), t('Période')],
    ],
    rows,
  };
}

function positionText(standing: Standing): string {
  if (standing.position.status !== 'ranked') return unrankedWords(standing);
  const { words } = positionWords(standing.position);
  return standing.position.isUncertain ? `${words} (${t('rang peu sûr')})` : words;
}

function quotationOf(standing: Standing, quoting: Quoting) {
  return { label: standing.label, sentence: () => citeStanding(standing, quoting) };
}

interface StandingRowProps {
  readonly standing: Standing;
  readonly quoting: Quoting;
}

function StandingRow({ standing, quoting }: StandingRowProps) {
  const citation = useCitation(quotationOf(standing, quoting));
  const { territory, unit, position } = standing;
  const { distribution, withoutFigure } = standing.peers;
  const { href, historyState } = useWorkspace();
  return (
    <article className="standing" id={anchorOf(standing)} tabIndex={-1} onKeyDown={citation.onKeyDown}>
      <div className="standing-title">
        <h5>{standing.label}</h5>
        <p className="stamp">
          {formatPeriod(standing.period)} ·{' '}
          <Link href={`${href('/glossaires')}#indicateur-${standing.id}`} state={historyState}>
            {t('Définition')}
            <span className="visually-hidden">{`\u202f: ${standing.label}`}</span>
          </Link>{' '}
          · <CiteButton citation={citation} words={t('Citer')} />
        </p>
      </div>
      <p className="standing-figure">
        <FigureValue figure={territory} format={(value) => formatMeasure(value, unit)} />
        {unit !== '%' && <span className="similar-unit"> {t('pour 100')}</span>}
      </p>
      <div className="standing-position">
        {position.status === 'ranked' ? (
          <RankedWords position={position} />
        ) : (
          <p className="muted">{unrankedWords(standing)}</p>
        )}
        {withoutFigure > 0 && withoutFigure < quoting.answer.peers.length && (
          <p className="note">
            {t(
              '{n, plural, one {# territoire semblable sans chiffre est laissé} other {# territoires semblables sans chiffre sont laissés}} de côté.',
              {
                n: withoutFigure,
              },
            )}
          </p>
        )}
      </div>
      {distribution && (
        <div className="standing-chart">
          <ChartDrawing chart={peerStrip(standing, distribution)} />
        </div>
      )}
    </article>
  );
}

function RankedWords({ position }: { readonly position: Parameters<typeof positionWords>[0] }) {
  const { mark, words, detail } = positionWords(position);
  return (
    <>
      <p className="standing-words">
        <span aria-hidden="true">{mark} </span>
        {words}
      </p>
      <p className="standing-rank">
        {detail} {position.isUncertain && <Uncertain />}
      </p>
    </>
  );
}

function Uncertain() {
  return <span className="similar-uncertain">{t('rang peu sûr')}</span>;
}

function ownFigure({ territory, unit }: Standing): string {
  return territory.status === 'value' ? formatMeasure(territory.value, unit) : t('n.d.');
}

function anchorOf({ id }: Standing): string {
  return `situation-${id}`;
}
