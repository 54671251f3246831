import { Failure } from '../../src/core/words/failure';
import type { DifferencePage, FileMergeSummary, MergeSummary, SubmissionVerdict } from '../../src/core/tasks';
import { finding } from './some-findings';
import { WHOLE_READING } from './whole-reading';
import type { Collected, LedgerPort, MergeNote } from '../../src/taskpane/ledger-port';

/** How many households a file adds, removes and changes; a first submission only adds. */
export type Changes = Readonly<Record<'added' | 'removed' | 'changed', number>>;

/** Merging over plain data: what files are to be is told beforehand, by their names; others are no workbooks. */
export class ArrayMerging {
  readonly files = new Map<string, { readonly changes: Changes; readonly isAgain: boolean }>();
  readonly merged: string[][] = [];
  note: MergeNote | null = null;
  collected: Collected = { townships: null, merges: [] };
  /** How often the workbook was read for merging. */
  prepared = 0;
  private readonly names: string[] = [];

  readonly port: LedgerPort['merging'] = {
    prepare: () => {
      this.prepared += 1;
      return Promise.resolve();
    },
    collected: () => Promise.resolve(this.collected),
    add: ({ name }) => {
      if (!this.files.has(name)) return Promise.reject(new Failure('NotXlsx', { file: name }));
      const id = this.names.push(name) - 1;
      return Promise.resolve(verdict(id, name));
    },
    merge: (shown) => {
      this.merged.push(shown.files.map(({ file }) => file));
      const files = shown.files.map(({ file }) => file);
      this.note = { kind: 'merge', at: '', files, added: 1, removed: 0, changed: 0, bottoms: [] };
      return Promise.resolve({ added: 1, removed: 0, changed: 0, left: 0, leftCells: [] });
    },
    last: () => Promise.resolve(this.note),
    undo: () => {
      this.note = null;
      return Promise.resolve(null);
    },
  };

  readonly tasks: Pick<
    LedgerPort['engine'],
    'dropSubmission' | 'planMerge' | 'mergeDifferences' | 'submissionFindings'
  > = {
    dropSubmission: () => Promise.resolve(),
    submissionFindings: (_, severity, from, count) => {
      const found = FINDINGS.filter((each) => each.severity === severity);
      return Promise.resolve({ total: found.length, findings: found.slice(from, from + count) });
    },
    planMerge: (ids) => Promise.resolve(this.plan(ids)),
    mergeDifferences: (id, kind, from, count) => Promise.resolve(this.page(id, kind, from, count)),
  };

  private plan(ids: readonly number[]): MergeSummary {
    const files = ids.map((id): FileMergeSummary => {
      const file = this.names[id] ?? '';
      const { changes, isAgain } = this.files.get(file) ?? { changes: NONE, isAgain: false };
      return {
        id,
        file,
        townships: ['嵩县田湖镇'],
        replaces: isAgain ? ['上次.xlsx'] : [],
        tables: [{ table: 'households', ...changes, changedCells: changes.changed, unchanged: 5 }],
        superseded: [],
      };
    });
    return { files, sheets: files.length > 0 ? SOME : [] };
  }

  private page(id: number, kind: keyof Changes, from: number, count: number): DifferencePage {
    const total = this.files.get(this.names[id] ?? '')?.changes[kind] ?? 0;
    const lines = Array.from({ length: Math.min(count, total - from) }, (_, at) => ({
      table: 'households' as const,
      submitted: kind === 'removed' ? null : { sheet: '贫困户', row: from + at + 2 },
      registered: kind === 'added' ? null : { sheet: '贫困户名册', row: from + at + 102 },
      entity: `户${from + at}`,
      cells: kind === 'changed' ? [{ header: '户主姓名', from: '甲', to: '乙' }] : [],
    }));
    return { total, lines };
  }
}

/** What every file has. */
const FINDINGS = (['error', 'error', 'error', 'warning', 'warning', 'info'] as const).map((severity, at) =>
  finding(at + 2, { severity, sheet: '贫困户' }),
);

const NONE: Changes = { added: 0, removed: 0, changed: 0 };

const SOME: MergeSummary['sheets'] = [
  {
    table: 'households',
    sheet: '贫困户名册',
    isNew: false,
    headerRow: 0,
    firstColumn: 0,
    columns: [],
    appendAt: 1,
    end: 1,
    likeRow: 0,
    appended: 1,
    knownBy: [0, 1],
    removed: [],
    changes: [],
  },
];

function verdict(id: number, file: string): SubmissionVerdict {
  return {
    id,
    file,
    tables: [{ table: 'households', rows: 12 }],
    severities: { error: 3, warning: 2, info: 1 },
    rules: [],
    reading: WHOLE_READING,
    ignored: ['填报要求'],
  };
}
