/** The description of the API, generated from the schemas that validate it. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type ApiDocument = ReturnType<typeof jsonSchemaTransformObject>;

/** Of the contract, not of the software: its first number is that of /api/v1. */
const apiVersion = '1.0.0';

export function addOpenApi(app: FastifyInstance): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rezone',
        version: apiVersion,
        description:
          'Diagnostic d’un territoire choisi commune par commune. Lecture seule, sans compte\u202f; les réponses ne dépendent que de la publication.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => withoutInputs(jsonSchemaTransformObject(document)),
  });
}

/** Every named schema is an answer: its twin for requests, which the transformation adds, serves nobody. */
function withoutInputs(document: ApiDocument): ApiDocument {
  const schemas = 'components' in document ? document.components.schemas : undefined;
  if (!schemas) return document;
  for (const name of Object.keys(schemas)) {
    if (name.endsWith('Input')) Reflect.deleteProperty(schemas, name);
  }
  return document;
}
