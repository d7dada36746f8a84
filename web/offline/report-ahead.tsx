/** The report of the selection, asked for before it is wanted: there at once, and without a connection. */
import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useReportOptions } from '../focus/use-report-options.js';
import { whenIdle } from '../load-screens.js';
import { reportQuery } from '../report/use-report.js';
import { useWorkspace } from '../state/workspace.js';

/** Milliseconds after the last change: while someone chooses, nothing is asked for. */
const pause = 1500;

export default function ReportAhead() {
  const { selection } = useWorkspace();
  return selection.codes.length > 0 && <Ahead />;
}

function Ahead() {
  const { selection, edition } = useWorkspace();
  const options = useReportOptions();
  const client = useQueryClient();
  const { codes } = selection;
  useEffect(() => {
    if (!options) return;
    // The report itself says what is wrong, if someone opens it.
    const ask = () => {
      client.query(reportQuery({ communes: codes, ...options }, edition)).catch(() => undefined);
    };
    let cancelIdle: (() => void) | undefined;
    const timer = setTimeout(() => {
      cancelIdle = whenIdle(ask);
    }, pause);
    return () => {
      clearTimeout(timer);
      cancelIdle?.();
    };
  }, [client, codes, edition, options]);
  return null;
}
