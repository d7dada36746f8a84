/** What each section of the report holds. */
import type { ReactNode } from 'react';
import type { TopicId } from '../focus/topics.js';
import { ActivitySection } from './activity-section.js';
import { IndicatorSection } from './indicator-section.js';
import { PopulationSection } from './population-section.js';
import { ProfessionalsSection } from './professionals-section.js';
import { pathologiesSection, territorySection, type OutlineSection } from './report-outline.js';
import { StructuresSection } from './structures-section.js';
import { TerritorySection } from './territory-section.js';

interface ReportSectionProps {
  readonly section: OutlineSection;
  /** What the report shows of a topic of the focus, with the way to change it. */
  readonly focusNote: (topic: TopicId) => ReactNode;
}

export function ReportSection({ section, focusNote }: ReportSectionProps) {
  switch (section.id) {
    case territorySection:
      return <TerritorySection />;
    case 'population':
      return <PopulationSection section={section} />;
    case pathologiesSection:
      return <IndicatorSection section={section}>{focusNote('pathologies')}</IndicatorSection>;
    case 'professionals':
      return (
        <>
          {focusNote('professions')}
          <ProfessionalsSection />
        </>
      );
    case 'activity':
      return (
        <>
          {focusNote('professions')}
          <ActivitySection />
        </>
      );
    case 'structures':
      return (
        <>
          {focusNote('structures')}
          <StructuresSection />
        </>
      );
    default:
      return <IndicatorSection section={section} />;
  }
}
