import type { FoundPlace, TalkingFinding, WaivedFinding } from '../../src/core/tasks';
import type { LedgerPort } from '../../src/taskpane/ledger-port';

/** Findings that are left as they are, taken out of those of the ledger and put back. */
export class ArrayWaiving {
  left: readonly WaivedFinding[] = [];

  constructor(
    private readonly ledger: {
      all: readonly TalkingFinding[];
      summary(): ReturnType<LedgerPort['waiving']['waive']> extends Promise<infer Summary> ? Summary : never;
      throwFailure(): void;
    },
  ) {}

  readonly port: LedgerPort['waiving'] = {
    list: () => Promise.resolve(this.left),
    waive: async (found, reason) => {
      this.ledger.throwFailure();
      const going = this.ledger.all.filter((finding) => found.some((place) => isAt(finding, place)));
      this.left = [...this.left, ...going.map((finding) => ({ ...finding, reason, day: '2014-12-31' }))];
      this.ledger.all = this.ledger.all.filter((finding) => !going.includes(finding));
      return Promise.resolve(this.ledger.summary());
    },
    restore: async (found) => {
      const back = this.left.filter((finding) => found.some((place) => isAt(finding, place)));
      this.left = this.left.filter((finding) => !back.includes(finding));
      this.ledger.all = [...this.ledger.all, ...back];
      return Promise.resolve(this.ledger.summary());
    },
  };
}

function isAt(finding: FoundPlace, { rule, sheet, row, field }: FoundPlace): boolean {
  return finding.rule === rule && finding.sheet === sheet && finding.row === row && finding.field === field;
}
