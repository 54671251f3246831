import {
  designatedUnits,
  enterprises,
  publicityRows,
  type DesignatedUnit,
  type FigureRows,
} from '../coverage';
import { columnLetter, fieldOf } from '../registry';
import { textsOf, type Results } from './layout';
import { question } from './mechanism-lines';
import type { Band, CellFormat } from './plan';
import { column, firstRowOf, type Section } from './old-sections';

const STEPS = ['approached', 'replied', 'agreed', 'joined'] as const;
const UNIT_FIGURES = [
  'cadres',
  'visits',
  'liaisonMeetings',
  'unitForums',
  'introduced',
  'invested',
] as const satisfies readonly (keyof DesignatedUnit)[];

/** Sections with totals are told how many rows stand above them, for the formulas. */
type PlacedSection = (results: Results, above: number) => Section;

/** Central and provincial units with what each did in the year. */
export const designatedSection: PlacedSection = (results, above) => {
  const texts = textsOf(results).mechanisms;
  const notes = [texts.designatedAbout];
  const firstRow = firstRowOf(above, notes);
  const { units } = results.registry.tables;
  const all = designatedUnits(results);
  const figures = UNIT_FIGURES.map((figure, index) => {
    const isMoney = figure === 'introduced' || figure === 'invested';
    const at = (row: number): FigureRows => (all[row] as DesignatedUnit)[figure];
    return column(
      texts.designatedColumns[index + 2] ?? '',
      isMoney ? 'amount' : 'count',
      (row) => at(row).value,
      {
        explain: (row) => question(at(row)),
      },
    );
  });
  return {
    heading: texts.designated(all.length),
    notes,
    columns: [
      column(
        texts.designatedColumns[0] ?? '',
        'text',
        (row) => units?.text('category', all[row]?.unit ?? -1) ?? null,
      ),
      column(
        texts.designatedColumns[1] ?? '',
        'text',
        (row) => units?.text('name', all[row]?.unit ?? -1) ?? null,
        {
          names: true,
        },
      ),
      ...figures,
    ],
    rows: all.length,
    none: texts.none,
    table: 'zhucun_designated',
    // Several units may sit in one meeting: it would count several times in a sum.
    below: [
      totals(texts.total, [2, 3, 6, 7], firstRow, all.length, [
        'count',
        'count',
        'count',
        'count',
        'amount',
        'amount',
      ]),
    ],
  };
};

/** Enterprises by channel and how far each went; one approached by several channels counts in each. */
export const outreachSection: PlacedSection = (results) => {
  const texts = textsOf(results).mechanisms;
  const channels = [...fieldOf('outreach', 'channel').codes, null];
  const at = (row: number, step: (typeof STEPS)[number]): FigureRows =>
    enterprises(results, step, channels[row] ?? undefined);
  return {
    heading: texts.outreach,
    notes: [texts.outreachAbout],
    columns: [
      column(texts.outreachColumns[0] ?? '', 'text', (row) => channels[row] ?? texts.distinct, {
        names: true,
      }),
      column('', 'text', () => null),
      ...STEPS.map((step, index) =>
        column(texts.outreachColumns[index + 1] ?? '', 'count', (row) => at(row, step).value, {
          explain: (row) => question(at(row, step)),
        }),
      ),
    ],
    rows: channels.length,
    none: texts.none,
  };
};

/** Items of publicity by channel and kind. */
export const publicitySection: PlacedSection = (results, above) => {
  const texts = textsOf(results).mechanisms;
  const firstRow = firstRowOf(above, []);
  const channels = fieldOf('publicity', 'channel').codes;
  const kinds = fieldOf('publicity', 'kind').codes;
  const at = (row: number, kind: string): FigureRows => publicityRows(results, channels[row] ?? '', kind);
  const [from, to] = [columnLetter(2), columnLetter(1 + kinds.length)];
  return {
    heading: texts.publicity,
    notes: [],
    columns: [
      column(texts.outreachColumns[0] ?? '', 'text', (row) => channels[row] ?? null, { names: true }),
      column('', 'text', () => null),
      ...kinds.map((kind) =>
        column(kind, 'count', (row) => at(row, kind).value, { explain: (row) => question(at(row, kind)) }),
      ),
      column(texts.total, 'count', (row) => ({
        formula: `=SUM(${from}${String(firstRow + row)}:${to}${String(firstRow + row)})`,
      })),
    ],
    rows: channels.length,
    none: texts.none,
    below: [
      totals(
        texts.total,
        [...kinds.keys(), kinds.length].map((index) => index + 2),
        firstRow,
        channels.length,
        [...kinds, ''].map(() => 'count'),
      ),
    ],
  };
};

/** Sums of some columns over the lines above. */
function totals(
  name: string,
  columns: readonly number[],
  firstRow: number,
  rows: number,
  formats: readonly CellFormat[],
): Band {
  return {
    role: 'total',
    rows: 1,
    formats: ['text', 'text', ...formats],
    cell: (_, at) => {
      if (at === 0) return name;
      if (!columns.includes(at)) return null;
      const letter = columnLetter(at);
      return { formula: `=SUM(${letter}${String(firstRow)}:${letter}${String(firstRow + rows - 1)})` };
    },
  };
}
