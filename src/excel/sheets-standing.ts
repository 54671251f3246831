import { isMemorySheet, isSteeringSheet } from '../core/registry';
import type { GeneratedKind } from '../core/report';
import { clerksSheets } from './clerks-sheets';
import { mappingSetting, mappingsIn } from './mapping-memory';
import { readMarkers } from './markers';
import { recordedYear } from './seal-record';
import { withExcel } from './session';

/** A generated sheet as it stands in the workbook. */
export interface StandingSheet {
  readonly sheet: string;
  readonly kind: GeneratedKind;
  readonly isSealed: boolean;
  /** What it was computed from; null where that was not kept. */
  readonly basis: string | null;
  /** When it was written, local time `yyyy-mm-dd hh:mm`; null where that was not kept. */
  readonly madeAt: string | null;
}

/** A year that is sealed, and when that was done, if that was kept. */
export interface StandingSeal {
  readonly year: number;
  readonly at: string | null;
}

/** The sheets of the workbook, by what they are to a check. */
export interface SheetsStanding {
  readonly generated: readonly StandingSheet[];
  /** By year. */
  readonly seals: readonly StandingSeal[];
  /** Names of all others by their ids, what the program remembers by left out. */
  readonly others: ReadonlyMap<string, string>;
  /** Of some that were asked about, the ids of those that hold a registry table or settings. */
  readonly read: ReadonlySet<string>;
}

/** Looks which sheets there are, and which of some ids are read by a check. Changes nothing. */
export async function readSheetsStanding(asked: ReadonlySet<string> = new Set()): Promise<SheetsStanding> {
  return withExcel(async (context) => {
    const mappings = mappingSetting(context);
    const marked = (await readMarkers(context)).filter(({ isOfChange }) => !isOfChange);
    const generated = marked.flatMap(({ name, kind, isSealed, basis, madeAt }) =>
      kind === null ? [] : [{ sheet: name, kind, isSealed, basis, madeAt }],
    );
    const seals = marked.flatMap(({ name, madeAt: at }) => {
      const year = recordedYear(name);
      return year === null ? [] : [{ year, at }];
    });
    const others = marked.filter(({ kind, name }) => kind === null && !isMemorySheet(name));
    const wanted = others.filter(({ id }) => asked.has(id));
    const unnamed = wanted.filter(({ name }) => !isSteeringSheet(name));
    const { choices } = mappingsIn(mappings);
    const clerks = await clerksSheets(
      context,
      unnamed.map(({ sheet }) => sheet),
      choices,
    );
    const read = wanted.filter(({ sheet, name }) => isSteeringSheet(name) || clerks.has(sheet));
    return {
      generated,
      seals: seals.sort((a, b) => a.year - b.year),
      others: new Map(others.map(({ id, name }) => [id, name])),
      read: new Set(read.map(({ id }) => id)),
    };
  });
}
