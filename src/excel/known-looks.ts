import { lookOf, type CellLook, type SeenLook } from './cell-look';
import type { RowLook } from './kept-row';

/** Looks that were seen: what looks alike is one object. */
export class KnownLooks {
  private readonly cells = new Map<string, CellLook>();
  private readonly rows = new Map<string, RowLook>();

  cell(seen: SeenLook): CellLook {
    const key = JSON.stringify(seen);
    let look = this.cells.get(key);
    if (!look) {
      const own = lookOf(seen);
      const ownKey = JSON.stringify(own);
      look = this.cells.get(ownKey) ?? own;
      this.cells.set(ownKey, look).set(key, look);
    }
    return look;
  }

  row(cells: readonly CellLook[], height: number | undefined, isHidden: boolean): RowLook {
    const palette = [...new Set(cells)];
    const runs: [number, number][] = [];
    for (const cell of cells) {
      const last = runs.at(-1);
      if (last && palette[last[0]] === cell) last[1] += 1;
      else runs.push([palette.indexOf(cell), 1]);
    }
    const look: RowLook = {
      palette,
      runs,
      ...(height === undefined ? {} : { height }),
      ...(isHidden ? { isHidden } : {}),
    };
    const key = JSON.stringify(look);
    const known = this.rows.get(key);
    if (!known) this.rows.set(key, look);
    return known ?? look;
  }
}
