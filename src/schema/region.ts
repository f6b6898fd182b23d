/** `content/regions.yaml`: the region tree with GB/T 2260 codes. */
import { z } from 'zod';
import { oneLine, regionLevel, slug } from './common.ts';

export const region = z.strictObject({
  id: slug,
  /** GB/T 2260, six digits. */
  code: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code has six digits; put it in quotes'),
  name: oneLine.min(2),
  level: regionLevel,
  /** Id of the region above; null for a province. */
  parent: slug.nullable(),
});
export type Region = z.infer<typeof region>;

export const regions = z.array(region);
