import type { Registry, Table } from '../registry';
import { NONE, type Links } from './links';
import { indexRows, type RowIndex } from './index-rows';
import { foldHead } from './names';
import { distanceBetween } from './nearness';
import { MOST_SUGGESTIONS, NameIndex } from './suggest';
import { villagesOf } from './village-of';

/** Of the suggestions at most so many are misspelt names, where the very name is known elsewhere. */
const MOST_ALIKE = 2;

/**
 * Households that a pairing may mean whose household is not known for certain. Rows of `households`, three at most,
 * the likeliest first. Nothing is linked by it.
 */
export class HouseholdCandidates {
  private readonly households: Table<'households'> | undefined;
  private readonly villageOfPairing: (row: number) => number;
  /** Made when first asked for: in most registries every household is known. */
  private byHead: RowIndex | null = null;
  private byHeadId: RowIndex | null = null;
  private byVillage: RowIndex | null = null;
  private readonly namesIn = new Map<number, NameIndex>();

  constructor(
    private readonly registry: Registry,
    private readonly links: Links,
  ) {
    this.households = registry.tables.households;
    this.villageOfPairing = villagesOf(links, 'pairings');
  }

  /** Of an unknown number: households of the same head's name, those near the cadre first. */
  ofNumber(row: number): readonly number[] {
    const head = this.headOf(row);
    if (head === null) return [];
    const cadre = this.links.pairings.cadreId?.target[row] ?? NONE;
    const own = this.villageOfPairing(row);
    const near = own < 0 && cadre >= 0 ? (this.links.cadres.villageCode?.target[cadre] ?? NONE) : own;
    return this.nearest(this.namesakes(head), near).slice(0, MOST_SUGGESTIONS);
  }

  /** Of a name that the village has not: names within one character or of the same sound there, the very name elsewhere. */
  ofName(row: number): readonly number[] {
    const head = this.headOf(row);
    if (head === null) return [];
    const village = this.villageOfPairing(row);
    const same = this.nearest(this.namesakes(head), village);
    const alike = village < 0 ? [] : this.alike(head, village);
    const room = same.length > 0 ? MOST_ALIKE : MOST_SUGGESTIONS;
    return [...new Set([...alike.slice(0, room), ...same])].slice(0, MOST_SUGGESTIONS);
  }

  /** Of several that fit: those themselves. */
  ofSeveral(row: number): readonly number[] {
    const headId = this.registry.tables.pairings?.text('headId', row) ?? null;
    this.byHeadId ??= indexRows(
      this.households?.rows ?? 0,
      (at) => this.households?.text('headId', at) ?? null,
    );
    const ofId = headId === null ? [] : (this.byHeadId.get(headId) ?? []);
    const head = this.headOf(row);
    const same = head === null ? [] : this.nearest(this.namesakes(head), this.villageOfPairing(row));
    return (ofId.length > 0 ? ofId : same).slice(0, MOST_SUGGESTIONS);
  }

  private headOf(row: number): string | null {
    const head = this.registry.tables.pairings?.text('head', row) ?? null;
    return head === null ? null : foldHead(head);
  }

  private namesakes(head: string): readonly number[] {
    this.byHead ??= indexRows(this.households?.rows ?? 0, (row) => this.headAt(row));
    return this.byHead.get(head) ?? [];
  }

  private alike(head: string, village: number): readonly number[] {
    this.byVillage ??= indexRows(this.households?.rows ?? 0, (row) => String(this.villageAt(row)));
    const rows = this.byVillage.get(String(village)) ?? [];
    const names = this.namesIn.get(village) ?? new NameIndex(rows.flatMap((row) => this.headAt(row) ?? []));
    this.namesIn.set(village, names);
    const order = new Map(names.like(head).map((name, index) => [name, index]));
    const rank = (row: number): number => order.get(this.headAt(row) ?? '') ?? -1;
    return rows.filter((row) => rank(row) >= 0).sort((a, b) => rank(a) - rank(b) || a - b);
  }

  /** Those of the village first, then of its township, its county. */
  private nearest(rows: readonly number[], village: number): readonly number[] {
    const { villages } = this.registry.tables;
    const distance = (row: number): number => distanceBetween(villages, this.villageAt(row), village);
    return [...rows].sort((a, b) => distance(a) - distance(b) || a - b);
  }

  private headAt(row: number): string | null {
    const head = this.households?.text('head', row) ?? null;
    return head === null ? null : foldHead(head);
  }

  private villageAt(row: number): number {
    return this.links.households.villageCode?.target[row] ?? NONE;
  }
}
