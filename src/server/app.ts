/** The HTTP server: the API over the publications, and the files of the web application. */
import compress from '@fastify/compress';
import Fastify, { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { constants } from 'node:zlib';
import type { CatalogueWords } from '../domain/translate-catalogue.js';
import type { PublicationStore } from '../publication/open-publications.js';
import { addAccessLog } from './access-log.js';
import { watchMethods } from './method-not-allowed.js';
import { addMetrics } from './metrics.js';
import { chooseType } from './negotiation.js';
import { addOpenApi } from './openapi.js';
import { PreparedAnswers } from './prepared-answers.js';
import { answerError, notAcceptable } from './problems.js';
import { addCatalogueRoutes } from './routes/catalogue.js';
import { addCommuneRoutes } from './routes/communes.js';
import { addEditionRoutes } from './routes/editions.js';
import { addEstablishmentRoutes } from './routes/establishments.js';
import { addGroupingRoutes } from './routes/groupings.js';
import { addHealthRoutes } from './routes/health.js';
import { addIndicatorMapRoutes } from './routes/indicators-by-commune.js';
import { addNeighbourRoutes } from './routes/neighbours.js';
import { addOutlineRoutes } from './routes/outlines.js';
import { addPlaceRoutes } from './routes/places.js';
import { addReferenceRoutes } from './routes/references.js';
import { addProfessionalRoutes } from './routes/professionals.js';
import { addReportRoutes } from './routes/reports.js';
import { addSimilarRoutes } from './routes/similar.js';
import { addUnderstoodListRoutes } from './routes/understood-list.js';
import { addSecurityHeaders } from './security-headers.js';
import { ServedPublications } from './served-publications.js';
import { validatorCompiler } from './validation.js';
import { addWebFiles, refuseUnknownAddress } from './web-files.js';

export interface AppOptions {
  readonly store: PublicationStore;
  /** Absolute path of the built web application; without it, the API alone. */
  readonly webRoot?: string;
  /** English of the texts of the catalogue; those without stay French. */
  readonly english?: CatalogueWords;
  readonly logger?: FastifyServerOptions['logger'];
}

/** 1 MB: the codes of all the communes of France take 0.3 MB. */
const bodyLimit = 1_048_576;

/** For reports, compressed at each request: 190 KB of a report give 16; quality 5 takes twice as long for 14. */
const brotliQuality = 4;

/** A server ready for `listen` or `inject`; it holds no state but caches. */
export function createApp({ store, webRoot, english, logger = false }: AppOptions): FastifyInstance {
  const publications = new ServedPublications(store, english);
  const app = Fastify({
    logger,
    bodyLimit,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
  app.setErrorHandler(answerError);
  addSecurityHeaders(app);
  addAccessLog(app);
  addMetrics(app);
  addHealthRoutes(app, publications);
  app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } },
  });
  addOpenApi(app);
  app.register(
    (api, _options, done) => {
      addApi(api, publications);
      done();
    },
    { prefix: '/api/v1' },
  );
  if (webRoot === undefined) app.setNotFoundHandler(refuseUnknownAddress);
  else addWebFiles(app, webRoot, publications);
  return app;
}

function addApi(server: FastifyInstance, publications: ServedPublications): void {
  const api = server.withTypeProvider<ZodTypeProvider>();
  const prepared = new PreparedAnswers();
  api.removeContentTypeParser('text/plain');
  api.setValidatorCompiler(validatorCompiler);
  // The report is built by typed code and tested against its schema: checking each answer would cost more than making it.
  api.setSerializerCompiler(() => JSON.stringify);
  api.addHook('onRequest', ({ headers, routeOptions }, _reply, done) => {
    if (routeOptions.config.negotiates || chooseType(headers.accept, ['application/json'])) done();
    else done(notAcceptable(['json']));
  });
  const refuseOtherMethods = watchMethods(api);
  addEditionRoutes(api, publications);
  addPlaceRoutes(api, publications);
  addCommuneRoutes(api, publications, prepared);
  addUnderstoodListRoutes(api, publications);
  addEstablishmentRoutes(api, publications, prepared);
  addGroupingRoutes(api, publications, prepared);
  addProfessionalRoutes(api, publications, prepared);
  addNeighbourRoutes(api, publications, prepared);
  addCatalogueRoutes(api, publications, prepared);
  addIndicatorMapRoutes(api, publications, prepared);
  addOutlineRoutes(api, publications, prepared);
  addReferenceRoutes(api, publications, prepared);
  addReportRoutes(api, publications);
  addSimilarRoutes(api, publications);
  api.get('/openapi.json', { schema: { hide: true } }, () => server.swagger());
  refuseOtherMethods();
}
