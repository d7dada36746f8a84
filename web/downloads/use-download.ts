/** One document at a time: asked from the server, handed to the person, or given up. */
import { useEffect, useRef, useState } from 'react';
import { documentFormats, type DocumentFormatId } from '../../src/domain/document-formats.js';
import type { ReportRequest } from '../../src/domain/api.js';
import type { Report } from '../../src/domain/report.js';
import { postForFile } from '../api/http.js';
import { downloadFile } from '../shell/download-file.js';

export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly format: DocumentFormatId }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'failed'; readonly format: DocumentFormatId; readonly error: Error };

export interface Download {
  readonly state: DownloadState;
  readonly start: (format: DocumentFormatId) => void;
  readonly stop: () => void;
}

export function useDownload(report: Report, projectName: string): Download {
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const current = useRef<AbortController>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = (format: DocumentFormatId) => {
    current.current?.abort();
    const { signal } = (current.current = new AbortController());
    setState({ kind: 'making', format });
    postForFile('/reports', requestFor(report, projectName), documentFormats[format].mediaType, signal).then(
      ({ content, name }) => {
        downloadFile(content, name);
        setState({ kind: 'done', name });
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ kind: 'failed', format, error: error as Error });
      },
    );
  };
  const stop = () => {
    current.current?.abort();
    setState({ kind: 'idle' });
  };
  return { state, start, stop };
}

/** What gives the report on display again; in the body, since an address would be too short for a large territory. */
function requestFor(report: Report, name: string): ReportRequest {
  return {
    communes: report.territory.communes.map(({ code }) => code),
    edition: report.publication.id,
    pathologies: report.pathologies.shown,
    professions: report.professionals.shown,
    structures: report.structures.shown,
    name,
  };
}
