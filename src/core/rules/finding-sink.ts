import { type Registry, type Table, type TableKey, tablesOf, type Waiver } from '../registry';
import type { Settings } from '../words/settings';
import { LISTED_PER_RULE } from './finding';
import type { Finding, Findings, GivenParams, Severity, SeverityCounts, Waived } from './finding';
import { FindingMaker } from './finding-of';
import { RuleOutcome, type BadCells } from './outcome';
import { Reuse } from './reuse';
import type { Hit, Rule } from './rule';
import { sumOfSeverities, total } from './severity-counts';
import { isWaivable, keepsOut, Waivers, type FoundInCell } from './waivers';

export interface CheckOptions {
  /** Overrides by rule id. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Switches on the rules that are off by default. */
  readonly doubts?: boolean;
  /** What is left as it is. */
  readonly waivers?: readonly Waiver[];
}

/** What a rule listed in the earlier check, and what it lists now. */
export interface Differing {
  readonly before: readonly Finding[];
  readonly now: readonly Finding[];
}

/**
 * Takes what rules find: counts all of it, lists a bounded part, and marks the cells and rows concerned. Given the
 * sink of an earlier check under the same settings and options, it repeats what rules found then wherever nothing
 * that they had looked at is another now.
 */
export class FindingSink {
  readonly reuse: Reuse;
  private readonly maker: FindingMaker;
  private readonly tables: ReadonlyMap<TableKey, Table>;
  private readonly outcomes = new Map<string, RuleOutcome>();
  private readonly excluded = new Map<TableKey, Map<string, number>>();
  private differing: readonly Differing[] | null = null;
  private readonly waivers: Waivers;

  constructor(
    registry: Registry,
    settings: Settings,
    private readonly options: CheckOptions = {},
    private before: FindingSink | null = null,
  ) {
    this.reuse = new Reuse(registry);
    this.maker = new FindingMaker(registry, settings);
    this.tables = new Map(tablesOf(registry).map((table) => [table.key, table]));
    this.waivers = new Waivers(options.waivers);
    for (const table of this.tables.values()) table.clearMarks();
  }

  isOn(rule: Rule): boolean {
    const override = this.options.severities?.[rule.id];
    if (override !== undefined) return override !== 'off';
    return rule.optIn !== true || this.options.doubts === true;
  }

  /** Takes the hits of a rule, or of its part for one table. */
  take(rule: Rule, part: TableKey | null, hits: () => Iterable<Hit<GivenParams>>): void {
    const name = part === null ? rule.id : `${rule.id} ${part}`;
    const known = this.before?.outcomes.get(name);
    const isStill =
      known !== undefined &&
      known.waivers === this.waivers.textOf(rule.id) &&
      this.reuse.isCurrent(known.reads);
    this.outcomes.set(name, isStill ? this.repeated(known) : this.evaluated(rule, hits, known));
  }

  findings(): Findings {
    const listed = new Map<string, Finding[]>();
    const waived: Waived[] = [];
    const severities = new Map<string, SeverityCounts>();
    for (const { rule, list, count, severities: own, waived: ownWaived } of this.outcomes.values()) {
      waived.push(...ownWaived);
      if (count === 0) continue;
      const others = severities.get(rule.id);
      severities.set(rule.id, others ? sumOfSeverities([others, own]) : own);
      const ofRule = listed.get(rule.id) ?? [];
      const room = LISTED_PER_RULE - ofRule.length;
      listed.set(rule.id, ofRule.concat(list.slice(0, room)));
    }
    const counts = new Map([...severities].map(([rule, own]) => [rule, total(own)]));
    const ran = new Set([...this.outcomes.values()].map(({ rule }) => rule.id));
    return { list: [...listed.values()].flat(), waived, counts, severities, ran, excluded: this.excluded };
  }

  /** Where rules were run again; null where there was no earlier check. To be asked when all rules have been. */
  differences(): readonly Differing[] | null {
    const { before } = this;
    if (!before) return this.differing;
    this.differing = [...this.outcomes].flatMap(([name, outcome]) => {
      const known = before.outcomes.get(name);
      return known === outcome ? [] : [{ before: known?.list ?? [], now: outcome.list }];
    });
    // A chain of checks, each holding the one before it, would never be let go of.
    this.before = null;
    return this.differing;
  }

  private evaluated(
    rule: Rule,
    hits: () => Iterable<Hit<GivenParams>>,
    known: RuleOutcome | undefined,
  ): RuleOutcome {
    const outcome = new RuleOutcome(rule, this.waivers.textOf(rule.id));
    const severity = this.severityOf(rule);
    const { reads } = this.reuse.reading(() => {
      for (const hit of hits()) {
        const own = hit.severity ?? rule.severity;
        const found = severity ?? own;
        const inCell = this.inCell(hit, own);
        const waiver = inCell && this.waivers.of(rule, inCell);
        if (waiver) {
          const { reason, day } = waiver;
          outcome.waived.push({ finding: this.maker.findingOf(rule, found, hit), reason, day });
          continue;
        }
        // What a defect does to links and counts does not hang on how severe an office finds it.
        if (own === 'error' && 'row' in hit.spot) {
          const { table, row } = hit.spot;
          const field = hit.fault ?? hit.spot.field;
          outcome.markBad(table, field, row);
          this.mark(rule, { table, field, rows: [row] });
        }
        if (!outcome.counted(found)) continue;
        const finding = this.maker.findingOf(rule, found, hit);
        outcome.list.push(inCell && isWaivable(rule, inCell) ? { ...finding, isWaivable: true } : finding);
      }
    });
    outcome.reads = reads;
    if (this.before) this.outdate(outcome.differingBad(known ?? new RuleOutcome(rule)));
    return outcome;
  }

  private repeated(outcome: RuleOutcome): RuleOutcome {
    for (const cells of outcome.bad.values()) this.mark(outcome.rule, cells);
    return outcome;
  }

  private mark(rule: Rule, { table: key, field: name, rows }: BadCells): void {
    const table = this.tables.get(key);
    if (!table) return;
    const isCounted = name === null || !keepsOut(key, name);
    for (const row of rows) {
      table.faulty[row] = 1;
      if (!isCounted && table.exclude(row)) this.noteExcluded(key, rule.id);
      if (name !== null && rule.phase === 'cell') table.setUnusable(name, row);
    }
  }

  private noteExcluded(key: TableKey, rule: string): void {
    const reasons = this.excluded.get(key) ?? new Map<string, number>();
    reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
    this.excluded.set(key, reasons);
  }

  /** Whoever looked at cells that are marked otherwise than before has to look again. */
  private outdate(marked: Iterable<BadCells>): void {
    for (const { table: key, field } of marked) {
      const table = this.tables.get(key);
      this.reuse.outdate(table?.excludedMark);
      if (field !== null) this.reuse.outdate(table?.columnToKeep(field));
    }
  }

  /** What was found in a cell of a table; null where it stands anywhere else. */
  private inCell({ spot, fault }: Hit<GivenParams>, severity: Severity): FoundInCell | null {
    if (!('row' in spot) || spot.field === null) return null;
    const table = this.tables.get(spot.table);
    const { row, field } = spot;
    return table ? { table, row, field, fault: fault ?? field, severity } : null;
  }

  /** What the office has set; null where it has not. */
  private severityOf(rule: Rule): Severity | null {
    const override = this.options.severities?.[rule.id];
    return override === undefined || override === 'off' ? null : override;
  }
}
