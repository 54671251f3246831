import { Answers, type Answer, type AnswerLine, type FilterPlan, type SelectedRow } from './answers';
import { addressOf, documentOf, type FindingsDocument } from './document';
import type {
  CheckSummary,
  Engine,
  Figures,
  FindingFilter,
  FindingPage,
  LinkSummary,
  RuleCount,
  RunOptions,
  TalkingFinding,
} from './engine';
import { fixableCells, offeredFixes, type Fix } from './fixes';
import { LINK_METHODS } from './linkage';
import { marksOf, type Mark } from './marks';
import { runPipeline } from './pipeline';
import {
  fieldsOf,
  mapSheets,
  TABLE_KEYS,
  type FieldKey,
  type MappingChoice,
  type RawSheet,
  type RawWorkbook,
  type Table,
  type WorkbookMapping,
} from './registry';
import {
  layOut,
  type Band,
  type GeneratedKind,
  type PlainSheet,
  type PlanCell,
  type PlanOutline,
  type Results,
  type SheetPlan,
} from './report';
import { compareReturns, RETURN_STATES, type ReturnComparison, type ReturnState } from './returns';
import { steeringSheets } from './steering';
import { remedy, ruleById, RULES, sentence, type Finding, type Severity } from './rules';

/** The engine in-process; under the pane the same runs in a worker. */
export function createEngine(): Engine {
  return new Session();
}

class Session implements Engine {
  private source: Omit<RawWorkbook, 'sheets'> = { name: '', date1904: false };
  private sheets: RawSheet[] = [];
  private results: Results | null = null;
  private answers: Answers | null = null;
  private compared: ReturnComparison | null = null;
  private readonly plans = new Map<GeneratedKind, SheetPlan>();

  open(workbook: Omit<RawWorkbook, 'sheets'>): void {
    this.source = workbook;
    this.sheets = [];
    this.results = null;
    this.answers = null;
    this.plans.clear();
  }

  addSheet(sheet: RawSheet): void {
    this.sheets.push(sheet);
  }

  mapSheets(mappings?: readonly MappingChoice[]): WorkbookMapping {
    if (mappings) this.source = { ...this.source, mappings };
    const choices = this.source.mappings ?? [];
    return { sheets: mapSheets(this.sheets, choices), choices };
  }

  check(options: RunOptions): CheckSummary {
    this.plans.clear();
    this.answers = null;
    this.results = runPipeline({ ...this.source, sheets: this.sheets }, options);
    this.compared = null;
    return summaryOf(this.results, this.results.returned.round === 0 ? null : countStates(this.returns()));
  }

  findings(filter: FindingFilter, from: number, count: number): FindingPage {
    const { findings, run } = this.checked();
    const wanted = findings.list.filter((finding) => matches(finding, filter, run.locale));
    return {
      total: wanted.length,
      findings: wanted.slice(from, from + count).map((finding) => talking(finding, run)),
    };
  }

  link(): LinkSummary {
    const { registry, links } = this.checked();
    const pairings = registry.tables.pairings?.rows ?? 0;
    const linked = links.cadres.pairings;
    const methods = Object.fromEntries(LINK_METHODS.map((method) => [method, 0]));
    let found = 0;
    let ambiguous = 0;
    for (let row = 0; linked && row < pairings; row++) {
      const target = linked.target[row] ?? -1;
      if (target === -2) ambiguous += 1;
      if (target < 0) continue;
      found += 1;
      const method = LINK_METHODS[linked.method[row] ?? 0] ?? 'id';
      methods[method] = (methods[method] ?? 0) + 1;
    }
    return { pairings, linked: found, ambiguous, unresolved: pairings - found - ambiguous, methods };
  }

  figures(): Figures {
    const { coverage, evaluation } = this.checked();
    return { coverage, evaluation };
  }

  document(): FindingsDocument {
    return documentOf(this.checked());
  }

  layOut(kinds: readonly GeneratedKind[]): readonly PlanOutline[] {
    const results = this.checked();
    return kinds.map((kind) => {
      const plan = layOut(kind, results);
      this.plans.set(kind, plan);
      return { ...plan, bands: plan.bands.map(outlineOf) };
    });
  }

  fixes(): readonly Fix[] {
    const { registry, findings, settings, run } = this.checked();
    return offeredFixes(registry, findings, settings, run.locale);
  }

  returns(): ReturnComparison {
    const results = this.checked();
    this.compared ??= compareReturns(results, results.returned);
    return this.compared;
  }

  marks(): readonly Mark[] {
    const { registry, findings } = this.checked();
    return marksOf(registry, findings.list);
  }

  ask(selected: SelectedRow): Answer {
    this.answers ??= new Answers(this.checked());
    return this.answers.ask(selected);
  }

  answerLines(answer: number, group: number, from: number, count: number): readonly AnswerLine[] {
    return this.answers?.lines(answer, group, from, count) ?? [];
  }

  answerFilter(answer: number, group: number): readonly FilterPlan[] {
    return this.answers?.filter(answer, group) ?? [];
  }

  steeringSheets(): readonly PlainSheet[] {
    const { run, ...settled } = this.checked();
    return steeringSheets({ ...settled, rules: RULES }, run.locale);
  }

  cells(kind: GeneratedKind, band: number, from: number, count: number): PlanCell[][] {
    const plan = this.plans.get(kind);
    const found = plan?.bands[band];
    if (!plan || !found) throw new RangeError(`${kind} has not been laid out`);
    const rows = Math.min(count, found.rows - from);
    return Array.from({ length: rows }, (_, row) =>
      plan.widths.map((__, column) => found.cell(from + row, column)),
    );
  }

  private checked(): Results {
    if (!this.results) throw new Error('check comes first');
    return this.results;
  }
}

/** A band without its cells, which cannot cross a thread. */
function outlineOf({ role, rows, formats, table, breakAfter }: Band): PlanOutline['bands'][number] {
  return {
    role,
    rows,
    formats,
    ...(table === undefined ? {} : { table }),
    ...(breakAfter === undefined ? {} : { breakAfter }),
  };
}

function summaryOf(
  { registry, settings, findings, run }: Results,
  returned: CheckSummary['returned'],
): CheckSummary {
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const rules: RuleCount[] = [];
  const listedSeverity = new Map(findings.list.map(({ rule, severity }) => [rule, severity]));
  for (const [rule, count] of findings.counts) {
    const severity = listedSeverity.get(rule) ?? ruleById(rule).severity;
    severities[severity] += count;
    rules.push({ rule, severity, title: ruleById(rule).title[run.locale], count });
  }
  const bySheet = new Map<string, number>();
  for (const { sheet } of findings.list)
    if (sheet !== null) bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
  return {
    settings,
    tables: TABLE_KEYS.flatMap((key) => {
      const table = registry.tables[key] as Table | undefined;
      return table ? [tableSummary(table)] : [];
    }),
    rules: rules.sort((a, b) => a.rule.localeCompare(b.rule)),
    sheets: [...bySheet].map(([sheet, count]) => ({ sheet, count })),
    severities,
    fixable: fixableCells(offeredFixes(registry, findings, settings, run.locale)),
    returned,
    listed: findings.list.length,
  };
}

function countStates({ items }: ReturnComparison): Record<ReturnState, number> {
  const counts = Object.fromEntries(RETURN_STATES.map((state) => [state, 0])) as Record<ReturnState, number>;
  for (const { state } of items) counts[state] += 1;
  return counts;
}

function tableSummary(table: Table): CheckSummary['tables'][number] {
  const columns: Record<string, string> = {};
  for (const [name, field] of fieldsOf(table.key)) {
    if (table.has(name as FieldKey))
      columns[name] = table.parts[0]?.columns.get(name)?.header ?? field.header;
  }
  return {
    table: table.key,
    sheets: table.parts.map(({ sheet }) => sheet),
    rows: table.rows,
    excluded: table.excluded.reduce((sum, flag) => sum + flag, 0),
    columns,
  };
}

function matches(
  finding: Finding,
  { rule, sheet, severity, text }: FindingFilter,
  locale: RunOptions['locale'],
): boolean {
  if (rule !== undefined && finding.rule !== rule) return false;
  if (sheet !== undefined && finding.sheet !== sheet) return false;
  if (severity !== undefined && finding.severity !== severity) return false;
  if (text === undefined || text.trim() === '') return true;
  const wanted = text.trim().toLowerCase();
  return [finding.rule, finding.key, finding.sheet, addressOf(finding), sentence(finding, locale)].some(
    (part) => part?.toLowerCase().includes(wanted),
  );
}

function talking(finding: Finding, { locale }: RunOptions): TalkingFinding {
  return {
    ...finding,
    address: addressOf(finding),
    message: sentence(finding, locale),
    remedy: remedy(finding, locale),
  };
}
