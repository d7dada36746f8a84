/** Contents of the report: beside it on a wide screen, behind a button on a narrow one; the current part is marked. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { t } from '../../src/language/translate.js';
import {
  anchorOf,
  endSections,
  summarySection,
  type OutlineSection,
  type OutlineTheme,
} from './report-outline.js';
import { useCurrentAnchor } from './use-current-anchor.js';

export function ReportContents({ outline }: { outline: readonly OutlineTheme[] }) {
  const [open, setOpen] = useState(false);
  const anchors = outline.flatMap((theme) => theme.sections.map(({ id }) => anchorOf.section(id)));
  const current = useCurrentAnchor([summarySection.anchor, ...anchors, endSections.anchor]);
  const sections = outline.flatMap((theme) => theme.sections);
  const currentLabel =
    sections.find(({ id }) => anchorOf.section(id) === current)?.label ??
    t(current === endSections.anchor ? endSections.label : summarySection.label);
  return (
    <nav className="contents" aria-label={t('Sommaire du rapport')} data-open={open}>
      <Button className="contents-toggle" aria-expanded={open} onPress={() => setOpen(!open)}>
        {t('Sommaire : {section}', { section: currentLabel })}
      </Button>
      <ul className="contents-list" onClick={() => setOpen(false)}>
        <ContentsLink anchor={summarySection.anchor} label={t(summarySection.label)} current={current} />
        {outline.map((theme) => (
          <li key={theme.id}>
            <a className="contents-theme" href={`#${anchorOf.theme(theme.id)}`}>
              {theme.label}
            </a>
            <ul>
              {theme.sections.map((section) => (
                <ContentsSection key={section.id} section={section} current={current} />
              ))}
            </ul>
          </li>
        ))}
        <ContentsLink anchor={endSections.anchor} label={t(endSections.label)} current={current} />
      </ul>
    </nav>
  );
}

function ContentsLink({ anchor, label, current }: { anchor: string; label: string; current: string }) {
  return (
    <li>
      <a href={`#${anchor}`} aria-current={anchor === current ? 'location' : undefined}>
        {label}
      </a>
    </li>
  );
}

/** The indicators of a section are listed while it is the current one. */
function ContentsSection({ section, current }: { section: OutlineSection; current: string }) {
  const anchor = anchorOf.section(section.id);
  const isCurrent = anchor === current;
  return (
    <li>
      <a href={`#${anchor}`} aria-current={isCurrent ? 'location' : undefined}>
        {section.label}
      </a>
      {isCurrent && section.indicators.length > 0 && (
        <ul className="contents-indicators">
          {section.indicators.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${anchorOf.indicator(id)}`}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
