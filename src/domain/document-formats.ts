/** The documents that a report can be had as: what each is called, by programs and in file names. */
import { foldText } from './fold-text.js';
import type { Report } from './report.js';

export const documentFormatIds = ['pdf', 'docx', 'xlsx', 'csv', 'geojson'] as const;
export type DocumentFormatId = (typeof documentFormatIds)[number];

/** `isText` where a terminal may show it. */
export const documentFormats: Readonly<Record<DocumentFormatId, { mediaType: string; isText: boolean }>> = {
  pdf: { mediaType: 'application/pdf', isText: false },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isText: false,
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isText: false },
  csv: { mediaType: 'text/csv', isText: true },
  geojson: { mediaType: 'application/geo+json', isText: true },
};

const longestName = 60;

/** "rezone-petite-camargue-2024-12.pdf", for any system: the project, else the commune or how many there are. */
export function documentFileName(report: Report, projectName: string, extension: string): string {
  const { communes } = report.territory;
  const territory = communes.length === 1 ? communes[0]!.name : `${communes.length} communes`;
  const name = slugOf(projectName) || slugOf(territory);
  return `rezone-${name}-${report.publication.edition}.${extension}`;
}

function slugOf(name: string): string {
  return foldText(name).trim().slice(0, longestName).trim().replaceAll(' ', '-');
}
