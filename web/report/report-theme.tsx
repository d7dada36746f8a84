/** A theme that folds, and the frame of its sections. */
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { anchorOf, type OutlineSection, type OutlineTheme } from './report-outline.js';

export function ReportTheme({ theme, children }: { theme: OutlineTheme; children: ReactNode }) {
  return (
    <div className="theme" id={anchorOf.theme(theme.id)} tabIndex={-1}>
      <Disclosure id={theme.id}>
        <Heading level={2}>
          <Button slot="trigger" className="theme-trigger">
            <span className="theme-arrow" aria-hidden="true" />
            {theme.label}
          </Button>
        </Heading>
        <DisclosurePanel className="theme-panel">
          <p className="introduction">{theme.introduction}</p>
          {children}
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}

export function SectionFrame({ section, children }: { section: OutlineSection; children: ReactNode }) {
  const id = anchorOf.section(section.id);
  return (
    <section className="section" id={id} tabIndex={-1} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{section.label}</h3>
      <p className="introduction">{section.introduction}</p>
      {children}
    </section>
  );
}
