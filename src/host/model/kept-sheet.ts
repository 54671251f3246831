import { changePartFormulas, type KeptDrawing } from './charts';
import type { Sheet, Visibility } from './sheet';

/** A sheet of the file that holds no cells: a chart, a dialog, old macros. It is kept, and otherwise passed over. */
export interface KeptSheet {
  readonly name: string;
  /** Kept for life, as that of every sheet. */
  readonly number: number;
  readonly visibility: Visibility;
  /** Its own part, and then all it leads to. */
  readonly parts: KeptDrawing;
  /** The sheets with cells that stood in front of it, the nearest last. */
  readonly behind: readonly Sheet[];
  /** The file opens with it. */
  readonly wasActive: boolean;
  /** The elements of its own names. */
  names: readonly string[];
}

const FORMULA = /^([^>]*>)([^<]*)</;

/** Lets a kept sheet's charts and names follow what they refer to. */
export function changeKeptFormulas(sheet: KeptSheet, change: (formula: string) => string): void {
  for (const part of sheet.parts) changePartFormulas(part, change);
  sheet.names = sheet.names.map((element) =>
    element.replace(FORMULA, (_, tag: string, formula: string) => `${tag}${inMarkup(formula, change)}<`),
  );
}

function inMarkup(formula: string, change: (formula: string) => string): string {
  const plain = formula.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return change(plain).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
