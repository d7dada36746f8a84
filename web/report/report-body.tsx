/** The whole report of a territory: contents, summary, three themes, notes and sources. */
import { useMemo, useState, type ReactNode } from 'react';
import { DisclosureGroup } from 'react-aria-components';
import type { Catalogue } from '../../src/domain/catalogue.js';
import type { Report } from '../../src/domain/report.js';
import { ActivitySection } from './activity-section.js';
import { AreaSelects } from './area-selects.js';
import { comparedAreas, type AreaChoice } from './compared-areas.js';
import { HighlightsSummary } from './highlights-summary.js';
import { HowToRead } from './how-to-read.js';
import { IndicatorSection } from './indicator-section.js';
import { NotesAndSources } from './notes-and-sources.js';
import { PathologyPicker } from './pathology-picker.js';
import { PopulationSection } from './population-section.js';
import { ProfessionalsSection } from './professionals-section.js';
import { ReportContents } from './report-contents.js';
import { ReportHeading } from './report-heading.js';
import {
  endSections,
  outlineOf,
  pathologiesSection,
  territorySection,
  themeOfAnchor,
  type OutlineSection,
} from './report-outline.js';
import { ReportTheme, SectionFrame } from './report-theme.js';
import { ReportViewProvider } from './report-view.js';
import { StructuresSection } from './structures-section.js';
import { TerritorySection } from './territory-section.js';
import { useAnchors } from './use-anchors.js';

interface ReportBodyProps {
  readonly report: Report;
  readonly catalogue: Catalogue;
  /** The choice of prevalences, empty for the most frequent. */
  readonly pathologies: readonly string[];
  readonly onPathologiesChange: (ids: string[]) => void;
  /** Another report is being computed: this one is the last. */
  readonly isUpdating: boolean;
  /** To the screen that says all of the sources. */
  readonly methodLink: ReactNode;
}

export function ReportBody({
  report,
  catalogue,
  pathologies,
  onPathologiesChange,
  isUpdating,
  methodLink,
}: ReportBodyProps) {
  const [choice, setChoice] = useState<AreaChoice>({ department: null, region: null });
  const outline = useMemo(() => outlineOf(catalogue, report), [catalogue, report]);
  const [openThemes, setOpenThemes] = useState(() => new Set(outline.map(({ id }) => id)));
  const openThemeOf = (anchor: string) => {
    const theme = themeOfAnchor(outline, anchor);
    if (theme !== undefined) setOpenThemes((open) => new Set([...open, theme]));
  };
  const followAnchor = useAnchors(openThemeOf);
  const view = useMemo(
    () => ({ report, catalogue, areas: comparedAreas(report.territory, choice) }),
    [report, catalogue, choice],
  );

  const sections: Readonly<Record<string, (section: OutlineSection) => ReactNode>> = {
    [territorySection]: () => <TerritorySection />,
    population: (section) => <PopulationSection section={section} />,
    [pathologiesSection]: (section) => (
      <IndicatorSection section={section}>
        <PathologyPicker
          pathologies={report.pathologies}
          chosen={pathologies}
          onChange={onPathologiesChange}
        />
      </IndicatorSection>
    ),
    professionals: () => <ProfessionalsSection />,
    activity: () => <ActivitySection />,
    structures: () => <StructuresSection />,
  };
  const renderSection = (section: OutlineSection) =>
    sections[section.id]?.(section) ?? <IndicatorSection section={section} />;

  return (
    <ReportViewProvider value={view}>
      <div className="report" onClick={followAnchor} aria-busy={isUpdating}>
        <ReportContents outline={outline} />
        <div className="report-main">
          <ReportHeading />
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
                    {renderSection(section)}
                  </SectionFrame>
                ))}
              </ReportTheme>
            ))}
          </DisclosureGroup>
          <section id={endSections.anchor} tabIndex={-1} className="theme">
            <h2>{endSections.label}</h2>
            <NotesAndSources methodLink={methodLink} />
          </section>
        </div>
      </div>
    </ReportViewProvider>
  );
}
