import { z } from '../core/words/zod';

const colour = z.string().regex(/^#[0-9A-F]{6}$/i);
export const LINE_STYLES = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
/** Style, weight and colour. */
const line = z
  .string()
  .regex(new RegExp(`^(?:${LINE_STYLES.join('|')}) (?:${LINE_WEIGHTS.join('|')}) #[0-9A-Fa-f]{6}$`));

/** What belongs to the look of a cell, beside its number format. */
const PARTS = {
  fill: colour,
  bold: z.boolean(),
  italic: z.boolean(),
  strikethrough: z.boolean(),
  underline: z.enum(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
  color: colour,
  name: z.string().min(1).max(255),
  size: z.number().min(1).max(409),
  top: line,
  bottom: line,
  left: line,
  right: line,
  horizontalAlignment: z.enum([
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  verticalAlignment: z.enum(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  wrapText: z.boolean(),
  indentLevel: z.number().int().min(0).max(250),
  shrinkToFit: z.boolean(),
  textOrientation: z.number().int().min(-90).max(180),
  locked: z.boolean(),
  formulaHidden: z.boolean(),
} as const;

export type LookPart = keyof typeof PARTS;
export const LOOK_PARTS = Object.keys(PARTS) as LookPart[];

/** What is read back of a look; it says nothing that goes without saying. */
export const cellLook = z.object(PARTS).partial().readonly();
export type CellLook = z.infer<typeof cellLook>;

/** No fill, or no line. */
export const NOTHING = 'None';

/** What goes without saying; the name and the size of a font never do. */
export const PLAIN = {
  fill: NOTHING,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  color: '#000000',
  top: NOTHING,
  bottom: NOTHING,
  left: NOTHING,
  right: NOTHING,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
} as const satisfies Partial<Record<LookPart, unknown>>;

/** Parts of a look as they were seen. */
export type SeenLook = Readonly<Partial<Record<LookPart, unknown>>>;

/** The look that was seen, without what could not be read back and what goes without saying. */
export function lookOf(seen: SeenLook): CellLook {
  const usual: SeenLook = PLAIN;
  return Object.fromEntries(
    LOOK_PARTS.filter((part) => seen[part] !== usual[part] && PARTS[part].safeParse(seen[part]).success).map(
      (part) => [part, seen[part]],
    ),
  );
}
