import type { Engine } from '../../src/core/engine';
import type { GeneratedKind } from '../../src/core/registry';
import type { Overview } from '../../src/core/tasks';
import type { WrittenSheet } from '../../src/taskpane/ledger-port';

/** What the check of a ledger over plain arrays comes to, to be drawn. */
export const OVERVIEW: Overview = {
  findings: {
    lines: [
      { name: '田湖镇', figures: { error: 3, warning: 1, info: 0 } },
      { name: null, figures: { error: 1, warning: 0, info: 2 } },
    ],
    shown: 2,
    rest: null,
    total: { error: 4, warning: 1, info: 2 },
  },
  isCut: false,
  coverage: {
    level: 'county',
    households: {
      picture: {
        lines: [
          { name: '嵩县', figures: { done: 900, of: 1000 } },
          { name: '栾川县', figures: { done: 900, of: 950 } },
        ],
        shown: 2,
        rest: null,
        total: { done: 1800, of: 1950 },
      },
      lacking: [],
    },
    villages: { picture: null, lacking: ['cadres'] },
  },
  completeness: {
    lines: [
      {
        name: '贫困户名册',
        figures: { done: 29_998, of: 30_000 },
        listed: { rule: 'F01', sheet: '贫困户名册' },
      },
      { name: '贫困村名册', figures: { done: 1350, of: 1350 }, listed: null },
    ],
    shown: 2,
    rest: null,
    total: { done: 31_348, of: 31_350 },
  },
  trend: [
    { at: '2014-12-01 09:00', year: 2014, error: 9, warning: 4, info: 2 },
    { at: '2014-12-31 09:00', year: 2014, error: 4, warning: 1, info: 2 },
  ],
};

/** Pictures of a check, and the sheets of ours that they lead to. */
export class ArrayPictures {
  overview = OVERVIEW;
  /** That the workbook has. */
  generated: readonly WrittenSheet[] = [];

  readonly tasks: Pick<Engine, 'overview'> = { overview: () => Promise.resolve(this.overview) };

  constructor(private readonly visited: unknown[]) {}

  readonly showGenerated = (kind: GeneratedKind): Promise<boolean> => {
    const written = this.generated.find((sheet) => sheet.kind === kind);
    if (written) this.visited.push(written.sheet);
    return Promise.resolve(written !== undefined);
  };
}
