/** POST and GET /reports: the diagnosis of a list of communes, or of a permalink, as data or as a document. */
import type { FastifyReply } from 'fastify';
import { buildReport } from '../../domain/build-report.js';
import {
  documentFileName,
  documentFormatIds,
  documentFormats,
  type DocumentFormatId,
} from '../../domain/document-formats.js';
import { readIds, readStructureChoice, reportOptions } from '../../domain/focus.js';
import { decodeSelection } from '../../domain/permalink.js';
import type { Report, ReportOptions } from '../../domain/report.js';
import type { Language } from '../../language/translate.js';
import { makeDocument, today } from '../../reports/formats.js';
import { closePdfWorkers, keepPdfWorkerReady } from '../../reports/pdf.js';
import type { ApiServer } from '../api-server.js';
import { chooseType } from '../negotiation.js';
import { notAcceptable } from '../problems.js';
import { routeSchemas } from '../schemas.js';
import type { ServedPublication, ServedPublications } from '../served-publications.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route has other formats than JSON, and looks at `Accept` itself. */
    negotiates?: boolean;
  }
}

type Format = 'json' | DocumentFormatId;
const formats: readonly Format[] = ['json', ...documentFormatIds];
const typeOf = (format: Format) =>
  format === 'json' ? 'application/json' : documentFormats[format].mediaType;

export function addReportRoutes(api: ApiServer, publications: ServedPublications): void {
  const config = { negotiates: true };
  api.addHook('onListen', (done) => {
    keepPdfWorkerReady();
    done();
  });
  api.addHook('onClose', closePdfWorkers);

  api.post('/reports', { config, schema: routeSchemas.report }, async ({ body, query, headers }, reply) =>
    answer(reply, {
      served: publications.select(body.edition),
      language: body.language ?? 'fr',
      format: query.format ?? negotiateFormat(headers.accept),
      codes: body.communes,
      options: body,
      projectName: body.name ?? '',
      isDownload: query.format !== undefined,
    }),
  );

  api.get(
    '/reports',
    { config, schema: routeSchemas.reportOfPermalink },
    async ({ query, headers }, reply) => {
      const served = publications.select(query.edition);
      const focus = {
        pathologies: readIds(query.pathologies),
        professions: readIds(query.professions),
        structures: readStructureChoice(query.structures),
      };
      return answer(reply, {
        served,
        language: query.language,
        format: query.format ?? negotiateFormat(headers.accept),
        codes: decodeSelection(query.territory).codes,
        options: reportOptions(focus, served.publication.catalogue),
        projectName: '',
        isDownload: query.format !== undefined,
      });
    },
  );
}

/** @throws RequestProblem (406) when the client accepts no format of a report */
function negotiateFormat(accept: string | undefined): Format {
  const type = chooseType(accept, formats.map(typeOf));
  const format = formats.find((one) => typeOf(one) === type);
  if (format === undefined) throw notAcceptable(formats);
  return format;
}

interface Answer {
  readonly served: ServedPublication;
  readonly language: Language;
  readonly format: Format;
  readonly codes: readonly string[];
  readonly options: ReportOptions;
  readonly projectName: string;
  /** Of the data; a document always is one. */
  readonly isDownload: boolean;
}

async function answer(
  reply: FastifyReply,
  { served, language, format, codes, options, projectName, isDownload }: Answer,
): Promise<Report | FastifyReply> {
  void reply.header('vary', 'accept');
  const report = buildReport(served.speaking(format === 'json' ? language : 'fr'), codes, options);
  if (format !== 'json' || isDownload) {
    const name = documentFileName(report, projectName, format);
    void reply.header('content-disposition', `attachment; filename="${name}"`);
  }
  if (format === 'json') return report;
  const file = await makeDocument(served.open, report, { format, projectName, date: today() });
  return reply.type(withCharset(typeOf(format))).send(file);
}

/** Texts without it would be read as ASCII; the other formats have their own rule. */
function withCharset(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}
