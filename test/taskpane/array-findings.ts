import type { Fix } from '../../src/core/fixes';
import type {
  CheckSummary,
  FindingFilter,
  FindingGroup,
  FindingPage,
  FoundPlace,
  LikeFindings,
  ListedFinding,
  WaivedFinding,
} from '../../src/core/tasks';
import type { LedgerPort } from '../../src/taskpane/ledger-port';
import { meets } from './some-findings';

/** So many are left as they are at one go. */
const MOST = 5;

/** What the findings of a ledger over plain arrays can be asked, and what can be done with one of them. */
export class ArrayFindings {
  readonly asked: { readonly filter: FindingFilter; readonly from: number; readonly count: number }[] = [];
  /** What is left as it is. */
  left: readonly WaivedFinding[] = [];
  readonly mended: Fix[] = [];
  /** The sheets that are filtered, and a sheet whose own filter is in the way. */
  readonly filteredBy: FindingFilter[] = [];
  inTheWay: string | null = null;

  constructor(
    private readonly ledger: {
      all: readonly ListedFinding[];
      summary(): CheckSummary;
      throwFailure(): void;
      readonly answers: { filteredNow: string[] };
    },
  ) {}

  readonly tasks: Pick<LedgerPort['engine'], 'findings' | 'findingGroups' | 'explainRule' | 'waivableLike'> =
    {
      waivableLike: (place) => Promise.resolve(this.like(place)),
      findings: (filter, from, count, sought = null) => this.page(filter, from, count, sought),
      findingGroups: (by, filter) => {
        this.ledger.throwFailure();
        return Promise.resolve(this.groups(by, filter));
      },
      explainRule: (rule) =>
        Promise.resolve({
          rule,
          title: `规则${rule}`,
          severity: 'warning',
          usualSeverity: 'error',
          severityNote: null,
          remedy: '核对证件。',
          source: 'GB 11643-1999',
          isOptIn: false,
          isBinding: false,
        }),
    };

  readonly port: LedgerPort['findings'] = {
    waived: () => Promise.resolve(this.left),
    waive: async (found, reason) => {
      this.ledger.throwFailure();
      const going = this.ledger.all.filter((finding) => found.some((place) => isAt(finding, place)));
      this.left = [
        ...this.left,
        ...going.map((finding) => ({ ...finding, reason, day: '2014-12-31', place: townshipOf(finding) })),
      ];
      return Promise.resolve(this.without(going));
    },
    restore: async (found) => {
      const back = this.left.filter((finding) => found.some((place) => isAt(finding, place)));
      this.left = this.left.filter((finding) => !back.includes(finding));
      this.ledger.all = [...this.ledger.all, ...back];
      return Promise.resolve(this.ledger.summary());
    },
    mend: async (fix) => {
      this.ledger.throwFailure();
      this.mended.push(fix);
      const gone = this.ledger.all.filter(({ mends }) => mends.includes(fix));
      const written = { changed: 1, left: 0, leftCells: [] };
      return Promise.resolve({ written, summary: this.without(gone) });
    },
    filterRows: async (filter, mayReplace) => {
      const { inTheWay } = this;
      if (inTheWay !== null && !mayReplace) return Promise.resolve({ inTheWay });
      this.filteredBy.push(filter);
      this.ledger.answers.filteredNow = ['贫困户名册'];
      return Promise.resolve({ rows: 3, at: { sheet: '贫困户名册', row: 1, columnIndex: 0 } });
    },
  };

  private without(gone: readonly ListedFinding[]): CheckSummary {
    this.ledger.all = this.ledger.all.filter((finding) => !gone.includes(finding));
    return this.ledger.summary();
  }

  private async page(
    filter: FindingFilter,
    from: number,
    count: number,
    sought: FoundPlace | null,
  ): Promise<FindingPage> {
    this.asked.push({ filter, from, count });
    this.ledger.throwFailure();
    const found = this.ledger.all.filter((finding) => meets(finding, filter));
    const at = sought === null ? -1 : found.findIndex((finding) => isAt(finding, sought));
    const page = { total: found.length, findings: found.slice(from, from + count) };
    return Promise.resolve({ ...page, sought: at < 0 ? null : at });
  }

  private like(place: FoundPlace): LikeFindings {
    const township = townshipOf(this.ledger.all.find((finding) => isAt(finding, place)));
    const found = this.ledger.all.filter(
      (finding) =>
        finding.rule === place.rule && finding.isWaivable === true && townshipOf(finding) === township,
    );
    return { place: township, count: found.length, found: found.length > MOST ? [] : found };
  }

  private groups(by: 'sheet' | 'place', filter: FindingFilter): FindingGroup[] {
    const groups = new Map<string | null, { error: number; warning: number; info: number }>();
    for (const finding of this.ledger.all.filter((one) => meets(one, filter))) {
      const id = by === 'sheet' ? finding.sheet : townshipOf(finding);
      if (by === 'sheet' && id === null) continue;
      const counts = groups.get(id) ?? { error: 0, warning: 0, info: 0 };
      counts[finding.severity] += 1;
      groups.set(id, counts);
    }
    return [...groups].map(([id, counts]) => ({ id, counts }));
  }
}

function townshipOf(finding: ListedFinding | undefined): string | null {
  return /^\S+/.exec(finding?.whose ?? '')?.[0] ?? null;
}

function isAt(finding: FoundPlace, { rule, sheet, row, field }: FoundPlace): boolean {
  return finding.rule === rule && finding.sheet === sheet && finding.row === row && finding.field === field;
}
