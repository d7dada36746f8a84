/** What stands out, in a few sentences, each leading to its figure. */
import { formatCount, formatInteger } from '../../src/domain/format.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { highlightsOf, type Highlights, type Standout } from './highlights.js';
import { anchorOf, summarySection } from './report-outline.js';
import { useReportView } from './report-view.js';

const shownAtMost = 4;
const indicators = { one: 'indicateur', other: 'indicateurs' };

export function HighlightsSummary() {
  const { report } = useReportView();
  const highlights = highlightsOf(report);
  return (
    <section
      className="highlights"
      id={summarySection.anchor}
      tabIndex={-1}
      aria-labelledby="ce-qui-ressort-titre"
    >
      <h2 id="ce-qui-ressort-titre">{summarySection.label}</h2>
      <p>{overview(highlights)}</p>
      <div className="standouts">
        <StandoutList title="À surveiller" tone="worse" standouts={highlights.worse} />
        <StandoutList title="Favorable" tone="better" standouts={highlights.better} />
        <StandoutList title="Particularités" tone="plain" standouts={highlights.plain} />
      </div>
      <IndicatorLinks title="Non montré, effectifs trop faibles" results={highlights.hidden} />
      <IndicatorLinks
        title="Non comparé, moins de la moitié des habitants comptés"
        results={highlights.insufficientCoverage}
      />
      <IndicatorLinks
        title={'À lire avec prudence, moins de 80\u202f% des habitants comptés'}
        results={highlights.lowCoverage}
      />
    </section>
  );
}

function overview({ compared, better, worse, plain }: Highlights): string {
  const different = better.length + worse.length + plain.length;
  if (compared === 0) return 'Aucun indicateur ne peut être comparé à la région et à la France.';
  const base = `${formatCount(compared, indicators)} comparés à la région et à la France`;
  if (different === 0) return `Sur ${base}, aucun n’a de différence établie avec les deux.`;
  return `Sur ${base}, ${formatInteger(different)} ${different > 1 ? 'diffèrent' : 'diffère'} des deux, dans le même sens.`;
}

interface StandoutListProps {
  readonly title: string;
  readonly tone: Standout['tone'];
  readonly standouts: readonly Standout[];
}

function StandoutList({ title, tone, standouts }: StandoutListProps) {
  if (standouts.length === 0) return null;
  const rest = standouts.length - shownAtMost;
  return (
    <div className={`standout-list standout-${tone}`}>
      <h3>{title}</h3>
      <ul>
        {standouts.slice(0, shownAtMost).map(({ indicator, verdict, sentence }) => (
          <li key={indicator.id}>
            <span aria-hidden="true">{verdict === 'higher' ? '▲' : '▼'} </span>
            <a href={`#${anchorOf.indicator(indicator.id)}`}>{indicator.label}</a>
            {'\u202f'}: {sentence}.
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="note">et {formatCount(rest, { one: 'autre', other: 'autres' })}, plus bas.</p>
      )}
    </div>
  );
}

function IndicatorLinks({ title, results }: { title: string; results: readonly IndicatorResult[] }) {
  if (results.length === 0) return null;
  return (
    <p className="indicator-links">
      <strong>{title}</strong>
      {'\u202f'}:{' '}
      {results.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 && '\u202f; '}
          <a href={`#${anchorOf.indicator(id)}`}>{label}</a>
        </span>
      ))}
      .
    </p>
  );
}
