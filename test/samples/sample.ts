import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A snippet as Script Lab keeps it: a page, and the script that acts on it. */
export interface Sample {
  /** Its place in the folder, without `.yaml`. */
  readonly name: string;
  readonly script: string;
  readonly page: string;
  /** The ExcelApi set that it asks for. */
  readonly requirementSet: string;
}

const SNIPPET = z.object({
  script: z.object({ content: z.string() }),
  api_set: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  template: z.object({ content: z.string() }).optional(),
});

/** All snippets of a folder and those below it, by name. */
export function samplesIn(folder: string): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => readSample(file.replace(/\.yaml$/, ''), readFileSync(path.join(folder, file), 'utf8')));
}

export function readSample(name: string, text: string): Sample {
  const { script, template, api_set: sets } = SNIPPET.parse(parse(text));
  const asked = Object.entries(sets).find(([set]) => set.toLowerCase() === 'excelapi')?.[1] ?? '1.1';
  return {
    name,
    script: script.content,
    page: template?.content ?? '',
    requirementSet: String(asked),
  };
}
