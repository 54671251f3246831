import { bulletinRows, isIn } from './bulletin';
import { countOf, rowsWhere, sumOf, type FigureRows, type FigureSources } from './figure-rows';
import { byUnit, cadresOfUnits } from './mechanisms';

/** What a central or provincial unit did in the year (spec: linking, Mechanisms, 定点单位). */
export interface DesignatedUnit {
  /** Row of `units`. */
  readonly unit: number;
  readonly cadres: FigureRows;
  readonly visits: FigureRows;
  /** 对接 and 座谈会 of the year that a cadre of the unit attended; rows of `activities`. */
  readonly liaisonMeetings: FigureRows;
  readonly unitForums: FigureRows;
  readonly introduced: FigureRows;
  readonly invested: FigureRows;
}

/** Units of category 中央单位 and 省直单位 in the order of the register, the central ones first. */
export function designatedUnits(from: FigureSources): DesignatedUnit[] {
  const units = ['中央单位', '省直单位'].flatMap(
    (category) => rowsWhere(from, 'units', (table, row) => table.text('category', row) === category).rows,
  );
  const cadres = cadresOfUnits(from);
  const visits = byUnit(
    from,
    'visits',
    rowsWhere(from, 'visits', (table, row) => isIn(table.number('date', row), from.settings.year)).rows,
  );
  const liaison = attended(from, bulletinRows(from, 'liaisonMeetings').rows);
  const forums = attended(from, bulletinRows(from, 'unitForums').rows);
  const introduced = byUnit(from, 'projects', bulletinRows(from, 'fundsIntroduced').rows);
  const invested = byUnit(from, 'projects', bulletinRows(from, 'fundsInvested').rows);
  const { projects } = from.registry.tables;
  const money = (rows: readonly number[] = []): FigureRows =>
    projects ? sumOf(projects, rows, 'paid') : { ...countOf('projects', rows), sumOf: 'paid' };
  return units.map((unit) => ({
    unit,
    cadres: countOf('cadres', cadres.get(unit) ?? []),
    visits: countOf('visits', visits.get(unit) ?? []),
    liaisonMeetings: countOf('activities', [...(liaison.get(unit) ?? [])]),
    unitForums: countOf('activities', [...(forums.get(unit) ?? [])]),
    introduced: money(introduced.get(unit)),
    invested: money(invested.get(unit)),
  }));
}

/** Which of some activities cadres of each unit attended. */
function attended(
  { registry, links }: FigureSources,
  activities: readonly number[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const { attendance } = registry.tables;
  const wanted = new Set(activities);
  const ofUnit = new Map<number, Set<number>>();
  for (let row = 0; attendance && row < attendance.rows; row++) {
    const activity = links.attendance.activityId?.target[row] ?? -1;
    if (!wanted.has(activity) || attendance.excluded[row] === 1 || !attendance.isTrue('attended', row))
      continue;
    const unit = links.cadres.unit?.target[links.attendance.cadreId?.target[row] ?? -1] ?? -1;
    if (unit >= 0) ofUnit.set(unit, (ofUnit.get(unit) ?? new Set()).add(activity));
  }
  return ofUnit;
}
