import type { Package, PackageEdit } from '../../xlsx';
import type { KeptPart } from '../model/charts';

/** What refers to cells besides formulas: drawings, and the charts that they lead to. */
const REFERS_TO_CELLS = /\/(?:drawing|chart|chartEx|chartUserShapes)$/;

/** A part and all behind it that may refer to cells; null where it is not there. */
export function readKeptParts(opened: Package, part: string): readonly [KeptPart, ...KeptPart[]] | null {
  const first = keptPart(opened, part);
  if (!first) return null;
  const found: [KeptPart, ...KeptPart[]] = [first];
  for (const { relations } of found) {
    for (const { target, type, isExternal } of relations) {
      if (isExternal || !REFERS_TO_CELLS.test(type) || found.some(({ name }) => name === target)) continue;
      const next = keptPart(opened, target);
      if (next) found.push(next);
    }
  }
  return found;
}

function keptPart(opened: Package, name: string): KeptPart | null {
  const bytes = opened.bytes(name);
  return bytes && { name, bytes, before: bytes, relations: opened.relationsOf(name) };
}

/** Writes those parts whose references have followed what they refer to. */
export function writeKeptParts(edit: PackageEdit, parts: readonly KeptPart[]): void {
  for (const { name, bytes, before } of parts) if (bytes !== before) edit.put(name, bytes);
}
