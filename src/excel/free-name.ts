import { sheetNameOf } from '../core/words/sheet-name';

/** The name, or the name with the first free number where a clerk's own sheet has it. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = sheetNameOf(name);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
