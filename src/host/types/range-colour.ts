import type { Color } from '../../xlsx';
import { colourDigits } from '../model/colours';
import { shownColour } from '../model/shown-colour';

/** A colour as Office.js tells it; what has none is written in black. */
export function rgb(color: Color | undefined): string {
  return shownColour(color) ?? '#000000';
}

export function colorOf(value: unknown): Color {
  return { rgb: colourDigits(value) };
}
