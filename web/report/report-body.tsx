/** The whole report of a territory: contents, summary, three themes, notes and sources. */
import { useMemo, useState, type ReactNode } from 'react';
import { DisclosureGroup } from 'react-aria-components';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Report } from '../../src/domain/report.js';
import { t } from '../../src/language/translate.js';
import type { TopicId } from '../focus/topics.js';
import { AreaSelects } from './area-selects.js';
import { comparedAreas, type AreaChoice } from './compared-areas.js';
import { HighlightsSummary } from './highlights-summary.js';
import { HowToRead } from './how-to-read.js';
import { NotesAndSources } from './notes-and-sources.js';
import { ReportContents } from './report-contents.js';
import { ReportHeading } from './report-heading.js';
import { endSections, outlineOf, themeOfAnchor } from './report-outline.js';
import { ReportSection } from './report-section.js';
import { ReportTheme, SectionFrame } from './report-theme.js';
import { ReportViewProvider, type LinkTo } from './report-view.js';
import { useAnchors } from './use-anchors.js';

interface ReportBodyProps {
  readonly report: Report;
  readonly catalogue: Catalogue;
  /** What the report shows of a topic of the focus, with the way to change it. */
  readonly focusNote: (topic: TopicId) => ReactNode;
  /** Tables in place of charts. */
  readonly tables: boolean;
  /** Chooses between the two. */
  readonly viewSwitch: ReactNode;
  readonly linkTo: LinkTo;
}

export function ReportBody(props: ReportBodyProps) {
  const { report, catalogue, focusNote, tables, viewSwitch, linkTo } = props;
  const [choice, setChoice] = useState<AreaChoice>({ department: null, region: null });
  const outline = useMemo(() => outlineOf(catalogue, report), [catalogue, report]);
  const [openThemes, setOpenThemes] = useState(() => new Set(outline.map(({ id }) => id)));
  const openThemeOf = (anchor: string) => {
    const theme = themeOfAnchor(outline, anchor);
    if (theme !== undefined) setOpenThemes((open) => new Set([...open, theme]));
  };
  const followAnchor = useAnchors(openThemeOf);
  const view = useMemo(
    () => ({ report, catalogue, areas: comparedAreas(report.territory, choice), tables, linkTo }),
    [report, catalogue, choice, tables, linkTo],
  );

  return (
    <ReportViewProvider value={view}>
      <div className={tables ? 'report report-tables' : 'report'} onClick={followAnchor}>
        <ReportContents outline={outline} />
        <div className="report-main">
          <ReportHeading viewSwitch={viewSwitch} />
          <AreaSelects choice={choice} onChange={setChoice} />
          <HighlightsSummary />
          <HowToRead />
          <DisclosureGroup
            allowsMultipleExpanded
            expandedKeys={openThemes}
            onExpandedChange={(keys) => setOpenThemes(new Set([...keys].map(String)))}
          >
            {outline.map((theme) => (
              <ReportTheme key={theme.id} theme={theme}>
                {theme.sections.map((section) => (
                  <SectionFrame key={section.id} section={section}>
                    <ReportSection section={section} focusNote={focusNote} />
                  </SectionFrame>
                ))}
              </ReportTheme>
            ))}
          </DisclosureGroup>
          <section id={endSections.anchor} tabIndex={-1} className="theme">
            <h2>{t(endSections.label)}</h2>
            <NotesAndSources />
          </section>
        </div>
      </div>
    </ReportViewProvider>
  );
}
