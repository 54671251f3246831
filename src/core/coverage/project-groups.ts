import type { Table } from '../registry';
import { countOf, sumOf, type FigureRows, type FigureSources } from './figure-rows';
import { follow, groupsOf, inVillages } from './grouped-rows';
import { PROJECTS } from './known-rows';
import { rowsIn } from './row-query';

/** Projects of the year that have something in common, and what they come to. */
export interface ProjectGroup<Name> {
  readonly name: Name;
  readonly projects: FigureRows;
  readonly planned: FigureRows;
  readonly paid: FigureRows;
  readonly quantity: FigureRows;
  /** Those in a state: 未开工, 在建, 完工. */
  inState(state: string): FigureRows;
  /** What has gone to a county; null: to villages that are not found. */
  paidIn(county: string | null): FigureRows;
}

/** What a project is and in what its size is told. */
export interface KindOfProject {
  readonly kind: string;
  readonly measure: string;
}

/** By 项目类别 and 计量单位, in the order of the categories. */
export function projectsByKind(from: FigureSources, kinds: readonly string[]): ProjectGroup<KindOfProject>[] {
  const groups = grouped(from, (projects, row) => ({
    kind: projects.text('kind', row) ?? '',
    measure: projects.text('measure', row) ?? '',
  }));
  const orderOf = ({ name }: { readonly name: KindOfProject }): number => {
    const at = kinds.indexOf(name.kind);
    return at < 0 ? kinds.length : at;
  };
  return groups.sort((a, b) => orderOf(a) - orderOf(b));
}

/** By 资金来源, in the order told. */
export function projectsBySource(from: FigureSources, sources: readonly string[]): ProjectGroup<string>[] {
  const groups = grouped(from, (projects, row) => projects.text('source', row) ?? '');
  return groups.sort((a, b) => sources.indexOf(a.name) - sources.indexOf(b.name));
}

/** Who gives money: a unit of the register, or somebody who is only named; -1: not in the register. */
export interface Provider {
  readonly unit: number;
  readonly name: string;
}

/** By 出资单位, those who gave most first. */
export function projectsByProvider(from: FigureSources): ProjectGroup<Provider>[] {
  const { units } = from.registry.tables;
  const unitOf = follow(from.links.projects.provider?.target);
  const groups = grouped(from, (projects, row) => {
    const unit = unitOf(row);
    const written = projects.text('provider', row) ?? '';
    return { unit, name: unit < 0 ? written : (units?.text('name', unit) ?? written) };
  });
  return groups.sort((a, b) => b.paid.value - a.paid.value || a.name.name.localeCompare(b.name.name, 'zh-CN'));
}

function grouped<Name>(
  from: FigureSources,
  nameOf: (projects: Table<'projects'>, row: number) => Name,
): ProjectGroup<Name>[] {
  const { projects } = from.registry.tables;
  if (!projects) return [];
  const groups = new Map<string, { readonly name: Name; readonly rows: number[] }>();
  for (const row of rowsIn(from, PROJECTS)) {
    const name = nameOf(projects, row);
    const key = JSON.stringify(name);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { name, rows: [row] });
  }
  const countyOf = countiesOf(from);
  return [...groups.values()].map(({ name, rows }) => ({
    name,
    projects: countOf('projects', rows),
    planned: sumOf(from, 'projects', rows, 'planned'),
    paid: sumOf(from, 'projects', rows, 'paid'),
    quantity: sumOf(from, 'projects', rows, 'quantity'),
    inState: (state) =>
      countOf(
        'projects',
        rows.filter((row) => projects.text('status', row) === state),
      ),
    paidIn: (county) =>
      sumOf(
        from,
        'projects',
        rows.filter((row) => (countyOf.get(row) ?? null) === county),
        'paid',
      ),
  }));
}

/** The county of each project whose village is found. */
function countiesOf(from: FigureSources): ReadonlyMap<number, string | null> {
  const { villages } = from.registry.tables;
  const counties = new Map<number, string | null>();
  for (const [village, rows] of groupsOf(from, inVillages(PROJECTS)))
    for (const row of rows) counties.set(row, villages?.text('county', village) ?? null);
  return counties;
}
