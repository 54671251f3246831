import { HORIZONTAL_SIDES, VERTICAL_SIDES, type AlignmentStyle, type CellProtection } from './cell-style';
import { isSame } from './same';
import { flagOf, node, numberOf, valueOf, withValues, type XmlNode } from './xml-node';

const ALIGNMENT = ['horizontal', 'vertical', 'textRotation', 'wrapText', 'indent', 'shrinkToFit'] as const;
const PROTECTION = ['locked', 'hidden'] as const;

export function readAlignment(own: XmlNode | undefined): AlignmentStyle | undefined {
  if (!own) return undefined;
  const horizontal = HORIZONTAL_SIDES.find((side) => side === valueOf(own, 'horizontal'));
  const vertical = VERTICAL_SIDES.find((side) => side === valueOf(own, 'vertical'));
  const [textRotation, indent] = [numberOf(own, 'textRotation'), numberOf(own, 'indent')];
  const read: AlignmentStyle = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(textRotation ? { textRotation } : {}),
    ...(flagOf(own, 'wrapText') ? { wrapText: true } : {}),
    ...(indent ? { indent } : {}),
    ...(flagOf(own, 'shrinkToFit') ? { shrinkToFit: true } : {}),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Null where nothing is left of it. */
export function changedAlignment(
  own: XmlNode | undefined,
  before: AlignmentStyle = {},
  after: AlignmentStyle = {},
): XmlNode | null {
  let changed = own ?? node('alignment');
  for (const name of ALIGNMENT) {
    const value = after[name];
    if (!isSame(before[name], value))
      changed = withValues(changed, { [name]: value === true ? 1 : value === false ? undefined : value });
  }
  return changed.attributes.size === 0 ? null : inOrder(changed, ALIGNMENT);
}

/** A cell is locked unless it says otherwise. */
export function readProtection(own: XmlNode | undefined): CellProtection | undefined {
  if (!own) return undefined;
  const locked = flagOf(own, 'locked');
  const hidden = flagOf(own, 'hidden');
  const read = { ...(locked === undefined ? {} : { locked }), ...(hidden === undefined ? {} : { hidden }) };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Null where nothing is left of it. */
export function changedProtection(own: XmlNode | undefined, after: CellProtection = {}): XmlNode | null {
  let changed = own ?? node('protection');
  for (const name of PROTECTION)
    changed = withValues(changed, { [name]: after[name] === undefined ? undefined : Number(after[name]) });
  return changed.attributes.size === 0 ? null : inOrder(changed, PROTECTION);
}

export function isSameProtection(
  one: CellProtection | undefined,
  other: CellProtection | undefined,
): boolean {
  return protectionKey(one) === protectionKey(other);
}

function protectionKey({ locked = true, hidden = false }: CellProtection = {}): string {
  return `${locked} ${hidden}`;
}

/** With its attributes as Excel orders them, for equal ones to be found. */
function inOrder(own: XmlNode, order: readonly string[]): XmlNode {
  const known = order.flatMap((name) => [...own.attributes].filter(([other]) => other === name));
  return { ...own, attributes: new Map([...known, ...own.attributes]) };
}
