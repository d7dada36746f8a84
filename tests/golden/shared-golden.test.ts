import { describe, expect, it } from 'vitest';
import {
  goldenReports,
  hasSharedGolden,
  readGolden,
  readSharedFigures,
  readSharedVectors,
  readVectors,
} from './golden-figures.js';

describe.skipIf(!hasSharedGolden)(
  'figures kept here against the full transcriptions (../shared/golden)',
  () => {
    it.each(goldenReports)('%s has the same figures', (report) => {
      expect(readGolden(report)).toEqual(readSharedFigures(report));
    });

    it('the test vectors are the same', () => {
      expect(readVectors()).toEqual(readSharedVectors());
    });
  },
);
