import { columnNumber } from './column-letters';

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** A block of cells by its ends, counted from 0. */
export interface FileArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The areas that an attribute names, whichever of their corners it says; what is none is left out. */
export function readAreas(addresses: string): FileArea[] {
  return addresses.split(/\s+/).flatMap((address) => {
    const [, left, top, right = left, bottom = top] = ADDRESS.exec(address) ?? [];
    if (left === undefined || right === undefined) return [];
    const rows = [Number(top) - 1, Number(bottom) - 1] as const;
    const columns = [columnNumber(left) - 1, columnNumber(right) - 1] as const;
    if (Math.min(...rows) < 0) return [];
    return [
      {
        top: Math.min(...rows),
        bottom: Math.max(...rows),
        left: Math.min(...columns),
        right: Math.max(...columns),
      },
    ];
  });
}
