import type { SchemeDraft, SchemeTrial, TrialIndicator } from '../../src/core/tasks';
import type { LedgerPort } from '../../src/taskpane/ledger-port';

const JUDGED = [
  ['T1', '作风', '60'],
  ['T2', '成效', '40'],
].map(([id = '', name = '', full = '']): TrialIndicator => ({
  id,
  name,
  subject: '工作队',
  method: '人工',
  metric: '',
  values: { 满分: full, 目标值: '', 起点值: '', 分档表: '' },
  unit: null,
  writable: ['满分'],
}));

const TRIED: readonly TrialIndicator[] = [
  ...JUDGED,
  {
    id: 'U1',
    name: '走访',
    subject: '单位',
    method: '分档',
    metric: 'headVisits',
    values: { 满分: '100', 目标值: '', 起点值: '', 分档表: '6:100;3:60' },
    unit: 'times',
    writable: ['满分', '分档表'],
  },
];

/** A draft whose sum is off is faulty at its last field; another moves one team up. */
function trialOf(draft: SchemeDraft): SchemeTrial {
  const sum = JUDGED.reduce(
    (total, { id, values }) => total + Number(draft[id]?.['满分'] ?? values['满分']),
    0,
  );
  const sums = { 工作队: sum, 单位: 100 };
  if (sum !== 100) {
    const fault = { id: 'T2', header: '满分', cell: 'E3', code: 'weights', value: String(sum) } as const;
    return { sums, faults: [fault], effects: null };
  }
  const ranks = { rankBefore: 51, rankAfter: 50, totalBefore: 80, totalAfter: 81.5 };
  const moves = Object.keys(draft).length === 0 ? [] : [{ subject: 'v', name: '樊店村', ...ranks }];
  const still = { moved: moves.length, regraded: 0, leaving: [], open: [], entering: moves, movers: moves };
  return {
    sums,
    faults: [],
    effects: { 工作队: { subjects: 2, ...still }, 单位: { subjects: 0, ...still } },
  };
}

/** A scheme of two indicators. */
export class ArrayScheme {
  /** What was written of a drafted scheme. */
  drafted: unknown = null;

  readonly tasks: Pick<LedgerPort['engine'], 'schemeIndicators' | 'tryScheme'> = {
    schemeIndicators: () => Promise.resolve(TRIED),
    tryScheme: (draft) => Promise.resolve(trialOf(draft)),
  };

  write(draft: SchemeDraft): ReturnType<LedgerPort['scheme']['write']> {
    this.drafted = draft;
    return Promise.resolve({ changed: 2, left: 0, leftCells: [] });
  }
}
