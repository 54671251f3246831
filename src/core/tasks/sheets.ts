import { basisText, type Desk } from '../book';
import {
  layOut as planOf,
  slipsOf,
  type Band,
  type GeneratedKind,
  type PlainSheet,
  type PlanCell,
  type PlanOutline,
  type SheetPlan,
  type Slip,
} from '../report';
import { RULES } from '../rules';
import { steeringSheets as steeringOf } from '../steering';
import { answersOf } from './answering';
import { chosenBy, townshipsIn, type PaperChoice } from './choosing';

/** Lays out generated sheets of the last check, for all or for some; cells are then asked for in blocks. */
export function layOut(
  { checked }: Desk,
  kinds: readonly GeneratedKind[],
  choice?: PaperChoice,
): readonly PlanOutline[] {
  const { results } = checked;
  const { year } = results.settings;
  const facts = { year, basis: basisText(checked.basis), madeAt: results.run.runAt };
  const plans = checked.once(noPlans);
  const chosen = chosenBy(results, () => checked.once(answersOf), choice);
  return kinds.map((kind) => {
    const plan = planOf(kind, results, chosen);
    plans.set(kind, plan);
    return { ...plan, ...facts, bands: plan.bands.map(outlineOf) };
  });
}

/** Cells of one band, rows `from`..`from + count`. */
export function cells(
  { checked }: Desk,
  kind: GeneratedKind,
  band: number,
  from: number,
  count: number,
): PlanCell[][] {
  const plan = checked.once(noPlans).get(kind);
  const found = plan?.bands[band];
  if (!plan || !found) throw new RangeError(`${kind} has not been laid out`);
  const rows = Math.min(count, found.rows - from);
  return Array.from({ length: rows }, (_, row) =>
    plan.widths.map((__, column) => found.cell(from + row, column)),
  );
}

/** The townships that papers may be made for. */
export function townships({ checked }: Desk): readonly string[] {
  return townshipsIn(checked.results);
}

/** The return slips, each by the place that it goes to; null: the county's own tables. */
export function slips({ checked }: Desk): readonly Pick<Slip, 'number' | 'name'>[] {
  return slipsOf(checked.results).map(({ number, name }) => ({ number, name }));
}

/** 参数, 县区, 考核指标 and 规则 as they hold now. */
export function steeringSheets({ checked }: Desk): readonly PlainSheet[] {
  const { run, ...settled } = checked.results;
  return steeringOf({ ...settled, rules: RULES }, run.locale);
}

function noPlans(): Map<GeneratedKind, SheetPlan> {
  return new Map();
}

/** A band without its cells, which cannot cross a thread. */
function outlineOf({
  cell: _cell,
  names: _names,
  explain: _explain,
  shown: _shown,
  ...outline
}: Band): PlanOutline['bands'][number] {
  return outline;
}
