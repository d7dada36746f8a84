/** What stands out, in a few sentences with their reasons, each leading to its figure. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { overviewSentence, standoutSentences } from '../../src/domain/highlight-sentences.js';
import { highlightsOf, type Standout } from '../../src/domain/highlights.js';
import type { IndicatorResult } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import { InlineList } from './inline-list.js';
import { anchorOf, summarySection } from './report-outline.js';
import { useReportView } from './report-view.js';

const standoutsAtFirst = 3;
const linksAtFirst = 6;

export function HighlightsSummary() {
  const { report, linkTo } = useReportView();
  const highlights = highlightsOf(report);
  const { worse, better, plain, compared } = highlights;
  const titleId = `${summarySection.anchor}-titre`;
  return (
    <section className="highlights" id={summarySection.anchor} tabIndex={-1} aria-labelledby={titleId}>
      <h2 id={titleId}>{t(summarySection.label)}</h2>
      <p>{overviewSentence(highlights, report.territory.regions[0]!.name)}</p>
      <div className="standouts">
        <StandoutList
          title={t('À regarder d’abord : défavorable')}
          tone="worse"
          standouts={worse}
          whenNone={compared > 0 && t('Aucun écart défavorable à la fois avec la région et avec la France.')}
        />
        <StandoutList title={t('Favorable')} tone="better" standouts={better} />
        <StandoutList title={t('Particularités, ni bonnes ni mauvaises')} tone="plain" standouts={plain} />
      </div>
      <dl className="reserves">
        <Reserve
          title={t('Non montré : trop peu de personnes concernées dans chaque commune')}
          results={highlights.hidden}
        />
        <Reserve
          title={t('Non comparé : moins de la moitié des habitants comptés')}
          results={highlights.insufficientCoverage}
        />
        <Reserve
          title={t('À lire avec prudence : moins de 80 % des habitants comptés')}
          results={highlights.lowCoverage}
        />
      </dl>
      <div className="highlights-next">
        <p>{t('Et à côté d’autres territoires ?')}</p>
        <ul>
          <li>{linkTo({ screen: '/comparer' }, t('Comparer ce territoire'))}</li>
          <li>{linkTo({ screen: '/semblables' }, t('Territoires semblables'))}</li>
        </ul>
      </div>
    </section>
  );
}

interface StandoutListProps {
  readonly title: string;
  readonly tone: Standout['tone'];
  readonly standouts: readonly Standout[];
  readonly whenNone?: ReactNode;
}

function StandoutList({ title, tone, standouts, whenNone }: StandoutListProps) {
  const [open, setOpen] = useState(false);
  const rest = standouts.length - standoutsAtFirst;
  const folds = rest > 1 && !open;
  if (standouts.length === 0 && !whenNone) return null;
  return (
    <div className={`standout-list standout-${tone}`}>
      <h3>{title}</h3>
      {standouts.length === 0 && <p className="standout-none">{whenNone}</p>}
      <ul>
        {standouts.map((standout, index) => (
          <li
            key={standout.indicator.id}
            className={index < standoutsAtFirst ? undefined : 'rest'}
            hidden={folds && index >= standoutsAtFirst}
          >
            <StandoutWords standout={standout} />
          </li>
        ))}
      </ul>
      {rest > 1 && (
        <Button className="link-button" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? t('Montrer moins') : t('Montrer les {count} autres', { count: rest })}
        </Button>
      )}
    </div>
  );
}

function StandoutWords({ standout }: { standout: Standout }) {
  const { catalogue } = useReportView();
  const { id, label } = standout.indicator;
  const { figures, people, reason } = standoutSentences(standout, catalogue);
  return (
    <>
      <span className="standout-mark" aria-hidden="true">
        {standout.verdict === 'higher' ? '▲' : '▼'}
      </span>
      <div>
        <a href={`#${anchorOf.indicator(id)}`}>{label}</a>
        <p>{people === null ? `${figures}.` : t('{figures} ; {people}.', { figures, people })}</p>
        {reason !== null && <p className="standout-reason">{reason}</p>}
      </div>
    </>
  );
}

function Reserve({ title, results }: { title: string; results: readonly IndicatorResult[] }) {
  if (results.length === 0) return null;
  const items = results.map(({ id, label }) => ({
    key: id,
    words: <a href={`#${anchorOf.indicator(id)}`}>{label}</a>,
  }));
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <InlineList items={items} atFirst={linksAtFirst} separator=", " />
      </dd>
    </div>
  );
}
