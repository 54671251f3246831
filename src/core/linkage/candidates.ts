import type { Registry, Table } from '../registry';
import { NONE, type Links } from './links';
import { foldName } from './names';
import { indexRows, type RowIndex } from './resolve';
import { MOST_SUGGESTIONS, NameIndex } from './suggest';

/** How far from where a cadre is looked for: in the village, the township, the county, or elsewhere. */
const ELSEWHERE = 3;

/**
 * Whom a row that names no cadre for certain may mean (spec: linking, step 3): cadres of the very name, of a name
 * within one character or of the same sound; those of the unit that is named come first, then those who stand
 * nearest to the household. Rows of `cadres`, three at most. Nobody is linked by it.
 */
export class CadreCandidates {
  private readonly cadres: Table<'cadres'> | undefined;
  private readonly byName: RowIndex;
  private readonly names: NameIndex;
  private readonly like = new Map<string, readonly string[]>();

  constructor(
    private readonly registry: Registry,
    private readonly links: Links,
  ) {
    const { cadres } = registry.tables;
    this.cadres = cadres;
    this.byName = indexRows(cadres?.rows ?? 0, (row) => nameOf(cadres, row));
    this.names = new NameIndex(this.byName.keys());
  }

  /** `isNameSure` leaves aside cadres of other names: the pairing fits several of the very name. */
  ofPairing(row: number, isNameSure = false): readonly number[] {
    const { pairings } = this.registry.tables;
    const name = pairings?.text('cadreName', row) ?? null;
    if (!pairings || name === null) return [];
    const unit = pairings.text('unit', row);
    return this.nearest(
      isNameSure ? [foldName(name)] : this.namesOf(name),
      this.villageOfPairing(row),
      unit === null ? null : foldName(unit),
    );
  }

  ofAttendance(row: number): readonly number[] {
    const name = this.registry.tables.attendance?.text('name', row) ?? null;
    return name === null ? [] : this.nearest(this.namesOf(name), NONE, null);
  }

  private nearest(names: readonly string[], village: number, unit: string | null): readonly number[] {
    const ranked = names.flatMap((candidate, distance) =>
      (this.byName.get(candidate) ?? []).map((row) => ({
        row,
        rank: [
          unit !== null && foldName(this.cadres?.text('unit', row) ?? '') === unit ? 0 : 1,
          this.distance(row, village),
          distance,
        ],
      })),
    );
    return ranked
      .sort((a, b) => firstDifference(a.rank, b.rank) || a.row - b.row)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ row }) => row);
  }

  /** The name itself, then those like it. */
  private namesOf(name: string): readonly string[] {
    const folded = foldName(name);
    const like = this.like.get(folded) ?? this.names.like(folded);
    this.like.set(folded, like);
    return [folded, ...like];
  }

  private villageOfPairing(row: number): number {
    const household = this.links.households.pairings?.target[row] ?? NONE;
    return household < 0 ? NONE : (this.links.villages.households?.target[household] ?? NONE);
  }

  private distance(cadre: number, village: number): number {
    const { villages } = this.registry.tables;
    const own = this.links.villages.cadres?.target[cadre] ?? NONE;
    if (!villages || own < 0 || village < 0) return ELSEWHERE;
    if (own === village) return 0;
    if (villages.text('county', own) !== villages.text('county', village)) return ELSEWHERE;
    return villages.text('township', own) === villages.text('township', village) ? 1 : 2;
  }
}

/**
 * Households that a pairing with an unknown number may mean: those whose head it names, the ones of the cadre's
 * village first. Their numbers, three at most.
 */
export class HouseholdCandidates {
  /** Made when first asked for: in most registries every household is known. */
  private byHead: RowIndex | null = null;

  constructor(
    private readonly registry: Registry,
    private readonly links: Links,
  ) {}

  ofPairing(row: number): readonly string[] {
    const { households, pairings } = this.registry.tables;
    const head = pairings?.text('head', row) ?? null;
    if (!households || head === null) return [];
    const cadre = this.links.cadres.pairings?.target[row] ?? NONE;
    const village = cadre < 0 ? NONE : (this.links.villages.cadres?.target[cadre] ?? NONE);
    const villages = this.links.villages.households?.target;
    const isNear = (household: number): boolean => village >= 0 && villages?.[household] === village;
    this.byHead ??= headsOf(households);
    return [...(this.byHead.get(foldName(head)) ?? [])]
      .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a - b)
      .flatMap((household) => households.text('id', household) ?? [])
      .slice(0, MOST_SUGGESTIONS);
  }
}

function headsOf(households: Table<'households'>): RowIndex {
  return indexRows(households.rows, (row) => {
    const head = households.text('head', row);
    return head === null ? null : foldName(head);
  });
}

function nameOf(cadres: Table<'cadres'> | undefined, row: number): string | null {
  const name = cadres?.text('name', row) ?? null;
  return name === null ? null : foldName(name);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
