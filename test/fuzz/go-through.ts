import type { Workbook } from '../../src/host';
import { TABLE_KEYS } from '../../src/core/registry';
import { Failure } from '../../src/core/words/failure';
import type { Ledger } from '../../src/ledger';
import { difference } from '../faults/compare';
import { faultsOfMessage } from '../faults/message';
import { openSession } from '../faults/session';
import { stateOf, type State } from '../faults/state';

interface Work {
  readonly name: string;
  do(ledger: Ledger): Promise<unknown>;
  /** What it may change of the sheets that were there. */
  readonly changes: 'nothing' | 'cells';
  /** Gives the cells back that the one before it has changed. */
  readonly undoes?: true;
  /** The pane offers it once the workbook was checked. */
  readonly needsCheck?: true;
}

/** What a clerk may do with any workbook, one after the other. */
const WORKS: readonly Work[] = [
  { name: 'map', do: (ledger) => ledger.mapSheets(), changes: 'nothing' },
  { name: 'run all', do: (ledger) => ledger.runAll(), changes: 'nothing' },
  { name: 'return slips', do: (ledger) => ledger.returnSlips(), changes: 'nothing' },
  { name: 'marks', do: (ledger) => ledger.showMarks(), changes: 'cells', needsCheck: true },
  { name: 'marks cleared', do: (ledger) => ledger.clearMarks(), changes: 'cells', undoes: true },
  {
    name: 'fixes',
    do: async (ledger) => ledger.applyFixes(await ledger.engine.fixes()),
    changes: 'cells',
    needsCheck: true,
  },
  { name: 'undo of fixes', do: (ledger) => ledger.undoLastBatch(), changes: 'cells', undoes: true },
  { name: 'settings sheets', do: (ledger) => ledger.addSteering(), changes: 'nothing' },
  {
    name: 'proposals',
    do: async ({ engine, proposals }) => {
      const { paired, passedOn } = await engine.proposals();
      return paired + passedOn === 0
        ? null
        : proposals.accept(Array.from({ length: paired + passedOn }, (_, at) => at));
    },
    changes: 'cells',
    needsCheck: true,
  },
  { name: 'undo of proposals', do: ({ proposals }) => proposals.undo(), changes: 'cells' },
  { name: 'templates', do: ({ templates }) => templates.add(TABLE_KEYS.slice(0, 2)), changes: 'nothing' },
  { name: 'new year', do: ({ years }) => years.carry([]), changes: 'cells' },
];

/** How a workbook fared: how many works were done and refused, and what is wrong. */
export interface Fared {
  done: number;
  refused: number;
  readonly wrong: string[];
}

/** Seconds of processor time that one work may take on a workbook of a few rows. */
const MOST_SECONDS = 10;

/** Does everything with a workbook; each ends in a result or in a failure with words, and nothing is half changed. */
export async function goThrough(workbook: Workbook): Promise<Fared> {
  const { ledger } = openSession(workbook);
  const fared: Fared = { done: 0, refused: 0, wrong: [] };
  const tell = (text: string): void => {
    fared.wrong.push(text);
  };
  let earlier = stateOf(workbook);
  let isChecked = false;
  for (const work of WORKS) {
    if (work.needsCheck && !isChecked) continue;
    const before = stateOf(workbook);
    const from = process.cpuUsage();
    try {
      await work.do(ledger);
      fared.done += 1;
      isChecked ||= work.name === 'run all';
      const kept = work.undoes ? earlier : before;
      if (work.changes === 'nothing' || work.undoes)
        for (const name of changedOf(kept, stateOf(workbook))) tell(`${work.name} changed ${name}`);
    } catch (error) {
      fared.refused += 1;
      if (error instanceof Failure) {
        const left = difference(stateOf(workbook), before, { anyOrder: false });
        if (left !== null) tell(`${work.name} (${error.code}) left ${left}`);
        for (const fault of faultsOfMessage(error, left === null)) tell(`${work.name}: ${fault}`);
      } else tell(`${work.name} crashed: ${traceOf(error)}`);
    }
    const { user, system } = process.cpuUsage(from);
    if ((user + system) / 1e6 > MOST_SECONDS)
      tell(`${work.name} took ${Math.round((user + system) / 1e6)} s`);
    if (!work.undoes) earlier = before;
  }
  return fared;
}

/** Sheets of the clerk's that are not what they were; those that the program writes and reads are its own. */
function changedOf(before: State, now: State): string[] {
  return before.sheets.flatMap(({ name, frame, rows }) => {
    const isOurs = frame.includes('_zhucun') || name.startsWith('_zhucun') || name === '修改记录';
    const other = now.sheets.find((sheet) => sheet.name === name);
    return isOurs || (other && JSON.stringify(rows) === JSON.stringify(other.rows)) ? [] : [name];
  });
}

export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = error.stack?.split('\n').find((line) => line.includes('/src/')) ?? '';
  return `${error.name} ${error.message.split('\n')[0] ?? ''} ${place.trim().replace(/\(.*\/src\//, '(src/')}`.trim();
}
