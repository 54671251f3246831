import { BORDER_LINES, type BorderSide, type BorderStyle } from './cell-style';
import { colourNode, readColour } from './colours';
import { isSame } from './same';
import { childOf, flagOf, node, valueOf, withChild, withValues, type XmlNode } from './xml-node';

const ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
const DIRECTIONS = ['diagonalUp', 'diagonalDown'] as const;
export const BORDER_PARTS: ReadonlySet<string> = new Set([...SIDES, ...DIRECTIONS]);

export function readBorder(own: XmlNode | undefined): BorderStyle | undefined {
  if (!own) return undefined;
  const border: BorderStyle = {};
  for (const name of SIDES) {
    const side = readSide(childOf(own, name));
    if (side) border[name] = side;
  }
  for (const direction of DIRECTIONS) if (flagOf(own, direction)) border[direction] = true;
  return Object.keys(border).length === 0 ? undefined : border;
}

function readSide(own: XmlNode | undefined): BorderSide | undefined {
  const said = own && valueOf(own, 'style');
  const line = BORDER_LINES.find((known) => known === said);
  if (!own || !line) return undefined;
  const color = readColour(childOf(own, 'color'));
  return { style: line, ...(color && { color }) };
}

/** A border that says one thing instead of another, and all else as it did. */
export function changedBorder(own: XmlNode, before: BorderStyle = {}, after: BorderStyle = {}): XmlNode {
  let changed = own;
  for (const name of SIDES) {
    const [was, is] = [before[name], after[name]];
    if (!isSame(was, is))
      changed = withChild(changed, ORDER, name, changedSide(childOf(own, name), name, was, is));
  }
  for (const direction of DIRECTIONS)
    if (!isSame(before[direction], after[direction]))
      changed = withValues(changed, { [direction]: after[direction] ? 1 : undefined });
  return changed;
}

function changedSide(
  own: XmlNode | undefined,
  name: string,
  was: BorderSide | undefined,
  is: BorderSide | undefined,
): XmlNode {
  if (!is) return node(name);
  const side = withValues(own ?? node(name), { style: is.style });
  return isSame(was?.color, is.color)
    ? side
    : withChild(side, ['color'], 'color', colourNode('color', is.color));
}
