import type { Registry, Table } from '../registry';
import { NONE, type Links } from './links';
import { foldName } from './names';
import { distanceBetween } from './nearness';
import { indexRows, type RowIndex } from './index-rows';
import { MOST_SUGGESTIONS, NameIndex } from './suggest';
import { villagesOf } from './village-of';

/**
 * Whom a row that names no cadre for certain may mean: cadres of the very name, of a name
 * within one character or of the same sound; those of the unit that is named come first, then those who stand
 * nearest to the household. Rows of `cadres`, three at most. Nobody is linked by it.
 */
export class CadreCandidates {
  private readonly cadres: Table<'cadres'> | undefined;
  private readonly villageOfPairing: (row: number) => number;
  private readonly byName: RowIndex;
  private readonly names: NameIndex;
  private readonly like = new Map<string, readonly string[]>();

  constructor(
    private readonly registry: Registry,
    private readonly links: Links,
  ) {
    const { cadres } = registry.tables;
    this.cadres = cadres;
    this.villageOfPairing = villagesOf(links, 'pairings');
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
          distanceBetween(this.registry.tables.villages, this.villageOf(row), village),
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

  private villageOf(cadre: number): number {
    return this.links.cadres.villageCode?.target[cadre] ?? NONE;
  }
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
