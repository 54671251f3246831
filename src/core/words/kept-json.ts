import type { z } from './zod';

/** JSON that a workbook has kept, in the form that it is to have; null where it is too long, or is of another form. */
export function keptJson<T>(kept: string, schema: z.ZodType<T>, longest: number): T | null {
  if (kept.length > longest) return null;
  try {
    return schema.safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
