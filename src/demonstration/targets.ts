/** The editions of the demonstration, each with the report that it gives back. */
import type { Targets } from './target-figures.js';
import { beaucaire } from './targets/beaucaire-2022-07.js';
import { provenceSante } from './targets/provence-sante-2024-12.js';

export const demonstrationEditions = ['2022-07', '2024-12'] as const;
export type DemonstrationEdition = (typeof demonstrationEditions)[number];

export const targetsByEdition: Readonly<Record<DemonstrationEdition, Targets>> = {
  '2022-07': beaucaire,
  '2024-12': provenceSante,
};
