import { columnLetter } from '../registry';
import type { LookChange, LookChangeKind } from '../verification';
import { formatsIn } from './sealed-look';
import type { SealedLook, SheetDigest, SheetLook, Span } from './seal';
import { cellOf, placesIn } from './sheet-digest';

const LISTED = 500;

/** What makes a sheet read otherwise than when it was sealed, its values and formulas aside. */
export function compareLooks(
  before: SheetDigest,
  after: SheetDigest,
  look: SheetLook,
  code: string,
): LookChange[] {
  const { sheet } = after;
  const changes: LookChange[] = [];
  const note = (kind: LookChangeKind, places: readonly string[] = []): void => {
    changes.push({ kind, sheet, places: places.slice(0, LISTED), count: places.length });
  };
  const noteAny = (kind: LookChangeKind, places: readonly string[]): void => {
    if (places.length > 0) note(kind, places);
  };
  if (sheet !== before.sheet) note('renamed', [before.sheet]);
  if (!look.isProtected) note('unprotected');
  const then = before.look;
  if (!then) {
    // What the seal did not keep is still seen where it can only be wrong.
    if (look.isHidden) note('hidden');
    return changes;
  }
  if (look.id !== then.id) note('replaced');
  if (look.isHidden && !then.isHidden) note('hidden');
  if (!look.footer.includes(code)) note('otherFooter');
  noteAny('formats', reformatted(before, after));
  noteAny('conditions', conditionsAdded(then, look));
  noteAny('hiddenRows', placesOf(newlyHidden(then.hiddenRows, look.hiddenRows), String));
  noteAny(
    'hiddenColumns',
    placesOf(newlyHidden(then.hiddenColumns, look.hiddenColumns), (column) => columnLetter(column - 1)),
  );
  return changes;
}

/** Cells that are filled in as they were and show by another format. */
function reformatted(before: SheetDigest, after: SheetDigest): string[] {
  const [then, now] = [formatsIn(before), formatsIn(after)];
  const cells: string[] = [];
  for (const { row, column } of placesIn(before, after)) {
    if (cellOf(before, row, column) === 0 || cellOf(after, row, column) === 0) continue;
    if (then[column * before.rows + row] !== now[column * after.rows + row])
      cells.push(`${columnLetter(column)}${row + 1}`);
  }
  return cells;
}

/** Where conditional formats hold that did not, or ask something else. */
function conditionsAdded(before: SealedLook, after: SheetLook): string[] {
  const then = new Set(before.conditions.map(({ range, rule }) => JSON.stringify([range, rule])));
  return after.conditions
    .filter(({ range, rule }) => !then.has(JSON.stringify([range, rule])))
    .map(({ range }) => range);
}

function newlyHidden(before: readonly Span[], after: readonly Span[]): number[] {
  const then = new Set(before.flatMap(indexesOf));
  return after.flatMap(indexesOf).filter((index) => !then.has(index));
}

function indexesOf([first, count]: Span): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** `5`, `7–9`: each stretch of neighbours once. */
function placesOf(indexes: readonly number[], name: (number: number) => string): string[] {
  const stretches: [number, number][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else stretches.push([index, index]);
  }
  return stretches.map(([first, last]) =>
    first === last ? name(first + 1) : `${name(first + 1)}–${name(last + 1)}`,
  );
}
