import { LOOK_PARTS, NOTHING, type LookPart, type SeenLook } from './cell-look';

type Asked = Excel.CellPropertiesFormatLoadOptions;

const LINE = { borders: { style: true, weight: true, color: true } } as const satisfies Asked;
const LOCKS = { protection: true } as const satisfies Asked;

/** What Excel is to be asked for each part of a look. */
const ASKED: Readonly<Record<LookPart, Asked>> = {
  fill: { fill: { color: true, pattern: true } },
  bold: { font: { bold: true } },
  italic: { font: { italic: true } },
  strikethrough: { font: { strikethrough: true } },
  underline: { font: { underline: true } },
  color: { font: { color: true } },
  name: { font: { name: true } },
  size: { font: { size: true } },
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  horizontalAlignment: { horizontalAlignment: true },
  verticalAlignment: { verticalAlignment: true },
  wrapText: { wrapText: true },
  indentLevel: { indentLevel: true },
  shrinkToFit: { shrinkToFit: true },
  textOrientation: { textOrientation: true },
  locked: LOCKS,
  formulaHidden: LOCKS,
};

/** What a cell takes in an answer at most: of all lines, and of any other part. */
const LINES_BYTES = 700;
const PART_BYTES = 60;

/** What Excel is to be asked for parts of a look, and what a cell then takes in the answer. */
export function askFor(parts: readonly LookPart[]): { readonly format: Asked; readonly bytes: number } {
  let format: Asked = {};
  for (const part of parts) {
    const { font, ...others } = ASKED[part];
    format = { ...format, ...others, ...(font ? { font: { ...format.font, ...font } } : {}) };
  }
  return { format, bytes: parts.length * PART_BYTES + (format.borders ? LINES_BYTES : 0) };
}

/** The look of a cell as Excel tells it. */
export function seenLook(format: Excel.CellPropertiesFormat = {}): SeenLook {
  const { font, fill, borders, protection, ...sides } = format;
  const isNone = fill?.pattern === NOTHING || fill?.color === '';
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation } =
    sides;
  return known({
    fill: isNone ? NOTHING : fill?.color,
    bold: font?.bold,
    italic: font?.italic,
    strikethrough: font?.strikethrough,
    underline: font?.underline,
    color: font?.color,
    name: font?.name,
    size: font?.size,
    top: told(borders?.top),
    bottom: told(borders?.bottom),
    left: told(borders?.left),
    right: told(borders?.right),
    ...{ horizontalAlignment, verticalAlignment, wrapText, indentLevel, shrinkToFit, textOrientation },
    locked: protection?.locked,
    formulaHidden: protection?.formulaHidden,
  });
}

/** What all cells of a column look like, as far as they agree. */
export function commonLook(format: Excel.CellPropertiesFormat = {}, rows: number): SeenLook {
  const { top, bottom, ...seen } = seenLook(format);
  // The edges of several cells say nothing of the lines between them.
  const areSame = rows === 1 || (top === bottom && top === told(format.borders?.horizontal));
  return areSame ? known({ ...seen, top, bottom }) : seen;
}

/** Parts that were not seen. */
export function unseenParts(seen: SeenLook): LookPart[] {
  return LOOK_PARTS.filter((part) => seen[part] === undefined);
}

/** As it is written down; undefined where it is not the same everywhere. */
function told(line: Excel.CellBorder | undefined): string | undefined {
  if (line?.style === 'None') return NOTHING;
  return line?.style && line.weight && line.color ? `${line.style} ${line.weight} ${line.color}` : undefined;
}

/** Excel says null of what cells do not have in common. */
function known(seen: SeenLook): SeenLook {
  return Object.fromEntries(
    Object.entries(seen).filter(([, value]) => value !== null && value !== undefined),
  );
}
