/** A health structure as the national register (FINESS) knows it: public data, one line a structure. */
import { z } from 'zod';

export const establishmentSchema = z.object({
  /** FINESS number of the establishment, nine characters. */
  id: z.string(),
  name: z.string(),
  /** Id of its structure type in the catalogue. */
  type: z.string(),
  /** Category as the register words it. */
  category: z.string(),
  /** INSEE code of its commune. */
  commune: z.string(),
  /** Street, then post code and town; null where the register has none. */
  address: z.string().nullable(),
  /** Longitude and latitude in degrees (WGS 84), null when unknown. */
  position: z.tuple([z.number(), z.number()]).nullable(),
});

export type Establishment = z.infer<typeof establishmentSchema>;
