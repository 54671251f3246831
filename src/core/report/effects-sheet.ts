import type { SheetTexts } from '../../locales';
import { placeFigures, type PlaceFigureId, type PlaceFigures } from '../coverage';
import type { Results } from '../results';
import { List, type ListColumn, type ListPlace } from './list';
import { question } from './mechanism-lines';
import type { PlanCell, SheetLayout } from './plan';
import { listSheet } from './sections';
import { textsOf, type UnitName } from './sheet-head';

type FigureName = keyof SheetTexts['summaries']['effects']['figures'];

/** A line of the sheet: rows that are counted, or one line divided by others. */
interface Effect {
  readonly name: FigureName;
  readonly unit: UnitName | 'matters' | 'yuan';
  readonly of: PlaceFigureId | { readonly part: FigureName; readonly whole: readonly FigureName[] };
  /**
   * Whose registry tells it: one of any later year, since it says when a village left poverty; one that has visits of
   * the year; or only that of the year itself, since households come and go.
   */
  readonly toldBy: 'any' | 'dated' | 'own';
}

const EFFECTS: readonly Effect[] = [
  { name: 'remainingVillages', unit: 'villages', of: 'remainingVillages', toldBy: 'any' },
  { name: 'villagesExitedInYear', unit: 'villages', of: 'villagesExitedInYear', toldBy: 'any' },
  { name: 'exitedVillages', unit: 'villages', of: 'exitedVillages', toldBy: 'any' },
  { name: 'householdsStillPoor', unit: 'households', of: 'householdsStillPoor', toldBy: 'own' },
  { name: 'peopleStillPoor', unit: 'people', of: 'peopleStillPoor', toldBy: 'own' },
  { name: 'liftedHouseholds', unit: 'households', of: 'liftedHouseholds', toldBy: 'own' },
  { name: 'liftedPeople', unit: 'people', of: 'liftedPeople', toldBy: 'own' },
  {
    name: 'liftedRatio',
    unit: 'ratio',
    of: { part: 'liftedHouseholds', whole: ['liftedHouseholds', 'householdsStillPoor'] },
    toldBy: 'own',
  },
  { name: 'peopleWithIncome', unit: 'people', of: 'peopleWithIncome', toldBy: 'own' },
  { name: 'income', unit: 'yuan', of: 'income', toldBy: 'own' },
  {
    name: 'incomePerHead',
    unit: 'yuan',
    of: { part: 'income', whole: ['peopleWithIncome'] },
    toldBy: 'own',
  },
  { name: 'belowLine', unit: 'households', of: 'belowLine', toldBy: 'own' },
  { name: 'visits', unit: 'times', of: 'visits', toldBy: 'dated' },
  { name: 'matters', unit: 'matters', of: 'matters', toldBy: 'dated' },
  { name: 'solvedMatters', unit: 'matters', of: 'solvedMatters', toldBy: 'dated' },
  { name: 'solvedRatio', unit: 'ratio', of: { part: 'solvedMatters', whole: ['matters'] }, toldBy: 'dated' },
  { name: 'projects', unit: 'projects', of: 'projects', toldBy: 'own' },
  { name: 'funds', unit: 'money', of: 'funds', toldBy: 'own' },
];

/** Earlier years that are looked for. */
const EARLIER = 3;
const CITY = { level: 'city' } as const;

/** A year, and who tells of it. */
interface YearAtHand {
  readonly year: number;
  readonly figures: PlaceFigures;
  /** The registry is that of the year. */
  readonly isOwn: boolean;
  /** The registry is the open one, whose rows can be shown. */
  readonly isOpen: boolean;
}

/** 帮扶成效对比: villages, households, incomes and matters solved, year beside year, and what the last year changed. */
export function effectsSheet(results: Results): SheetLayout {
  const texts = textsOf(results).summaries.effects;
  const years = yearsAtHand(results);
  const filed = {
    kind: 'effects',
    title: texts.title(years[0]?.year ?? results.settings.year, results.settings.year),
    remarks: [...texts.remarks, ...(years.length < 2 ? [texts.alone] : [])],
  } as const;
  return listSheet(results, filed, effectList(results, years));
}

function effectList(results: Results, years: readonly YearAtHand[]): List<Effect, string> {
  const { summaries, units } = textsOf(results);
  const texts = summaries.effects;
  const unitNames = { ...units, matters: summaries.matterUnit, yuan: texts.yuan };
  const [now, before] = [years.at(-1), years.at(-2)];
  const both = (row: number, list: ListPlace<string>): readonly [string, string] | null =>
    now && before ? [list.cell(keyOf(now), row), list.cell(keyOf(before), row)] : null;
  const formula = (test: string, value: string): PlanCell => ({ formula: `=IF(${test},"",${value})` });
  return new List<Effect, string>({
    table: 'zhucun_effects',
    lines: EFFECTS,
    columns: [
      {
        key: 'name',
        header: texts.columns.name,
        width: 34,
        names: true,
        cell: ({ name }) => texts.figures[name],
      },
      { key: 'unit', header: texts.columns.unit, width: 8, cell: ({ unit }) => unitNames[unit] },
      ...years.map((year) => yearColumn(texts.year(year.year), year)),
      {
        key: 'change',
        header: texts.columns.change,
        width: 13,
        format: 'general',
        cell: (_, row, list) => {
          const cells = both(row, list);
          if (!cells) return null;
          const [last, first] = cells;
          return formula(`COUNT(${last},${first})<2`, `ROUND(${last}-${first},4)`);
        },
      },
      {
        key: 'growth',
        header: texts.columns.growth,
        width: 10,
        format: 'ratio',
        cell: ({ unit }, row, list) => {
          const cells = both(row, list);
          // A change of a share is told in points.
          if (!cells || unit === 'ratio') return null;
          const [last, first] = cells;
          return formula(`OR(COUNT(${last},${first})<2,N(${first})=0)`, `(${last}-${first})/${first}`);
        },
      },
    ],
  });
}

function keyOf({ year }: YearAtHand): string {
  return `year ${year}`;
}

function yearColumn(header: string, at: YearAtHand): ListColumn<Effect, string> {
  const rowsOf = ({ of, toldBy }: Effect) => {
    const isTold =
      toldBy === 'any' || at.isOwn || (toldBy === 'dated' && at.figures('visits', CITY).rows.length > 0);
    return typeof of === 'string' && isTold ? at.figures(of, CITY) : null;
  };
  return {
    key: keyOf(at),
    header,
    width: 14,
    format: 'general',
    cell: (effect, _, list) => {
      const { of, unit } = effect;
      if (typeof of === 'string') return rowsOf(effect)?.value ?? null;
      const cellOf = (name: FigureName): string =>
        list.cell(keyOf(at), list.firstRow + EFFECTS.findIndex((other) => other.name === name));
      const whole = of.whole.map(cellOf).join('+');
      const share = `${cellOf(of.part)}/(${whole})`;
      return {
        formula: `=IF(N(${whole})=0,"",${unit === 'ratio' ? `ROUND(${share}*100,1)` : `ROUND(${share},0)`})`,
      };
    },
    explain: (effect) => {
      const rows = at.isOpen ? rowsOf(effect) : null;
      return rows && question(rows);
    },
  };
}

/** The year itself, that of the other registry, and earlier ones of which the open registry tells. */
function yearsAtHand(results: Results): YearAtHand[] {
  const { previous, settings } = results;
  const years: YearAtHand[] = [
    { year: settings.year, figures: placeFigures(results), isOwn: true, isOpen: true },
  ];
  for (let year = settings.year - 1; year >= settings.year - EARLIER; year--) {
    if (year === previous?.settings.year) continue;
    const figures = placeFigures({ ...results, settings: { ...settings, year } });
    const tells = ['villagesExitedInYear', 'visits'] as const;
    if (tells.some((id) => figures(id, CITY).rows.length > 0))
      years.push({ year, figures, isOwn: false, isOpen: true });
  }
  if (previous && previous.settings.year < settings.year)
    years.push({
      year: previous.settings.year,
      figures: placeFigures(previous),
      isOwn: true,
      isOpen: false,
    });
  return years.sort((a, b) => a.year - b.year);
}
