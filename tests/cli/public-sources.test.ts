import { expect, it } from 'vitest';
import { describeSources } from '../../src/cli/public-sources.js';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.js';
import { noPublicData } from '../../src/opendata/public-data.js';

it('each public source has a line, found or missing', () => {
  const origin = { synthetic: false, detail: '2 quartiers dans 1 commune.', files: [] };
  const lines = describeSources(
    {
      ...noPublicData,
      qpv: { data: new Map(), origin: { ...origin, source: 'qpv', vintage: 'QPV 2024' }, period: null },
      zoning: { data: new Map(), origin: { ...origin, source: 'zoning', vintage: null }, period: null },
    },
    loadCatalogue(),
  );
  expect(lines.slice(1, 4)).toEqual([
    '  Quartiers prioritaires de la politique de la ville, QPV 2024\u202f: 2 quartiers dans 1 commune.',
    '  Zonage des médecins généralistes\u202f: 2 quartiers dans 1 commune.',
    '  Périmètres des CPTS existantes\u202f: pas de fichier.',
  ]);
  expect(lines.length).toBe(Object.keys(noPublicData).length);
});
