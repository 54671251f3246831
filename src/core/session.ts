import { acceptedPairings } from './accepted-pairings';
import type { SheetMerge } from './merge';
import { Answers, type Answer, type AnswerLine, type FilterPlan, type SelectedRow } from './answers';
import { countStates, summaryOf } from './check-summary';
import { documentOf, type FindingsDocument } from './document';
import type {
  CheckSummary,
  Engine,
  Figures,
  FindingFilter,
  FindingPage,
  LinkSummary,
  Recheck,
  RunOptions,
} from './engine';
import { findingPage, talking } from './finding-page';
import { offeredFixes, type Fix } from './fixes';
import { linkSummary } from './link-summary';
import { marksOf, type Mark } from './marks';
import type { MergeEngine, SheetMergeOutline } from './merge-engine';
import { addedCells, mergingInto, NO_FILES, sheetOutline, type Submissions } from './merging';
import { Pipeline } from './pipeline';
import { changedSheets, compareFindings, type SheetChange } from './recheck';
import { Previous } from './previous';
import { handOut, reviewScores, type HandOut, type ScoreReview } from './scoring';
import { ProposalBook, type ProposalKey, type ProposalLine, type ProposalSummary } from './proposals';
import {
  mapSheets,
  type MappingChoice,
  type RawSheet,
  type RawWorkbook,
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
import { compareReturns, type ReturnComparison } from './returns';
import { sealWorkbook, verifyWorkbook, type Digest, type PackedSeal, type SheetImage } from './seal';
import type { SheetChanges, Verification } from './verification';
import { schemeDesk, type SchemeWriting } from './scheme-desk';
import type { SchemeDraft, SchemeTrial, TrialIndicator } from './scheme-trial';
import { differingSheets, sealableOf } from './sealing';
import { steeringSheets } from './steering';
import { RULES } from './rules';
import { yearsBeside, type YearsEngine } from './years-engine';

/** The engine in-process; under the pane the same runs in a worker. Only seals need a digest. */
export function createEngine(
  digest: Digest = noDigest,
  previous = new Previous(),
  submissions: Submissions = NO_FILES,
): Engine {
  const session = new Session(digest, previous);
  const merging = mergingInto(() => session.workbook, submissions);
  const years = yearsBeside(
    () => session,
    previous,
    (...file) => submissions.read(...file),
    () => merging.submissionLimit(),
  );
  return Object.assign(session, merging, years);
}

function noDigest(): never {
  throw new Error('this engine was given no digest');
}

class Session implements Omit<Engine, keyof MergeEngine | keyof YearsEngine> {
  private source: Omit<RawWorkbook, 'sheets'> = { name: '', date1904: false };
  private sheets: RawSheet[] = [];
  private pipeline = new Pipeline();
  private results: Results | null = null;
  private answers: Answers | null = null;
  private proposed: ProposalBook | null = null;
  private accepted: readonly SheetMerge[] = [];
  private compared: ReturnComparison | null = null;
  private readonly desk = schemeDesk(() => ({ results: this.checked(), workbook: this.workbook }));
  private readonly plans = new Map<GeneratedKind, SheetPlan>();

  constructor(
    private readonly digest: Digest,
    private readonly previous: Previous,
  ) {}

  schemeIndicators(): readonly TrialIndicator[] | Promise<readonly TrialIndicator[]> {
    return this.desk.schemeIndicators();
  }

  tryScheme(draft: SchemeDraft): SchemeTrial | Promise<SchemeTrial> {
    return this.desk.tryScheme(draft);
  }

  writeScheme(draft: SchemeDraft, reason: string): SchemeWriting | Promise<SchemeWriting> {
    return this.desk.writeScheme(draft, reason);
  }

  open(workbook: Omit<RawWorkbook, 'sheets'>): void {
    this.source = workbook;
    this.sheets = [];
    this.pipeline = new Pipeline();
    this.results = null;
    this.answers = null;
    this.proposed = null;
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
    this.proposed = null;
    this.results = this.pipeline.run(this.workbook, options, this.previous.earlier);
    this.compared = null;
    return summaryOf(this.results, this.results.returned.round === 0 ? null : countStates(this.returns()));
  }

  recheck(changes: readonly SheetChange[]): Recheck {
    const { run, findings } = this.checked();
    this.sheets = changedSheets(this.sheets, changes);
    const summary = this.check(run);
    const all = [{ before: findings.list, now: this.checked().findings.list }];
    const { found, ...counts } = compareFindings(this.pipeline.differing ?? all, changes);
    return { summary, ...counts, found: found.map((finding) => talking(finding, run)) };
  }

  findings(filter: FindingFilter, from: number, count: number): FindingPage {
    const { findings, run } = this.checked();
    return findingPage(findings.list, filter, run, { from, count });
  }

  link(): LinkSummary {
    return linkSummary(this.checked());
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
      return { ...plan, year: results.settings.year, bands: plan.bands.map(outlineOf) };
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

  scoreHandOut(): HandOut {
    return handOut(this.checked());
  }

  scoreReview(): ScoreReview {
    return reviewScores(this.checked());
  }

  proposals(): ProposalSummary {
    return this.proposalBook().summary();
  }

  proposalKeys(indexes: readonly number[]): readonly ProposalKey[] {
    return this.proposalBook().keys(indexes);
  }

  acceptProposals(keys: readonly ProposalKey[]): readonly SheetMergeOutline[] | null {
    const chosen = this.proposalBook().chosen(keys);
    this.accepted = chosen ? acceptedPairings(this.workbook, this.checked(), chosen) : [];
    return chosen && this.accepted.map(sheetOutline);
  }

  acceptedCells(sheet: number, from: number, count: number): PlanCell[][] {
    const accepted = this.accepted[sheet];
    return accepted ? addedCells(accepted, from, count) : [];
  }

  proposalLines(from: number, count: number): readonly ProposalLine[] {
    return this.proposalBook().lines(from, count);
  }

  marks(): readonly Mark[] {
    const { registry, findings, run } = this.checked();
    return marksOf(registry, findings.list, run.locale);
  }

  ask(selected: SelectedRow): Answer | null {
    if (!this.results) return null;
    this.answers ??= new Answers(this.results);
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

  differing(sheets: readonly SheetImage[]): readonly SheetChanges[] {
    return differingSheets(this.checked(), sheets);
  }

  async seal(sheets: readonly SheetImage[], run: RunOptions): Promise<PackedSeal> {
    const sealable = sealableOf(this.workbook, run, sheets);
    const { runAt: sealedAt, programVersion } = run;
    return sealWorkbook(sealable, { year: sealable.year, sealedAt, programVersion }, this.digest);
  }

  async verify(
    seal: PackedSeal,
    sheets: readonly SheetImage[],
    run: RunOptions,
  ): Promise<Verification | null> {
    return verifyWorkbook(seal, sealableOf(this.workbook, run, sheets), this.digest);
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

  get workbook(): RawWorkbook {
    return { ...this.source, sheets: this.sheets };
  }

  private proposalBook(): ProposalBook {
    this.proposed ??= new ProposalBook(this.checked());
    return this.proposed;
  }

  checked(): Results {
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
