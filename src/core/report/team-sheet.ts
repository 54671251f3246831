import { GRADES, type Indicator } from '../evaluation';
import { columnLetter, head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, PlanCell, SheetPlan } from './plan';

/** Where things stand in the sheet: an auditor follows the formulas by these. */
interface Places {
  readonly indicators: readonly Indicator[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Address of the number of advanced places. */
  readonly cut: string;
  metric(index: number): string;
  score(index: number): string;
  /** Letter of a column of the decision. */
  readonly decision: Readonly<
    Record<'total' | 'veto' | 'eligible' | 'tie' | 'rank' | 'tied' | 'grade' | 'advanced', string>
  >;
}

const PLACE_COLUMNS = 4;
const DECISION = ['total', 'veto', 'eligible', 'tie', 'rank', 'tied', 'grade', 'advanced'] as const;

/** 工作队考核: metrics and scores as values; totals, ranks, grades and advanced as formulas over them. */
export function teamSheet(results: Results): SheetPlan {
  const { evaluation, registry, settings } = results;
  const texts = textsOf(results).teams;
  const { indicators, teams } = evaluation;
  const judged = indicators.filter(({ method }) => method !== '否决');
  const notes = [texts.ladder(judged.map(({ name }) => name))];
  const above = [...head(results, texts.title, notes), cutBand(texts.places, settings.advancedTeams)];
  const headerRow = above.reduce((sum, band) => sum + band.rows, 0) + 1;
  const places = placesOf(indicators, headerRow + 1, teams.length, headerRow - 1);
  const { villages } = registry.tables;
  const placeFields = ['county', 'township', 'village', 'code'] as const;
  const columns: ListColumn[] = [
    ...placeFields.map((field, index): ListColumn => ({
      header: texts.columns[index] ?? '',
      width: index === 3 ? 14 : 12,
      format: 'text',
      cell: (row) => villages?.text(field, teams[row]?.village ?? -1) ?? null,
    })),
    ...indicators.map((indicator, index): ListColumn => ({
      header: texts.metric(indicator.name),
      width: 10,
      format: 'amount',
      cell: (row) => known(teams[row]?.metrics[index]),
    })),
    ...indicators.map((indicator, index): ListColumn => ({
      header: texts.score(indicator.name, indicator.full),
      width: 9,
      format: 'amount',
      cell: (row) => teams[row]?.scores[index] ?? null,
    })),
    ...DECISION.map((step, index): ListColumn => ({
      header: texts.decision[index] ?? '',
      width: step === 'veto' ? 14 : 8,
      format: step === 'total' ? 'amount' : 'count',
      cell: (row) => decisionFormula(step, places, places.firstRow + row, results),
    })),
  ];
  return sheetPlan('teamEvaluation', columns, above, [
    ...list(columns, teams.length, 'zhucun_teams'),
    ...schemeBands(results, indicators),
  ]);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The number of advanced places, in a cell that the formulas refer to. */
function cutBand(label: string, places: number): Band {
  return {
    role: 'meta',
    rows: 1,
    formats: ['text', 'count'],
    cell: (_, column) => (column === 0 ? label : column === 1 ? places : null),
  };
}

function placesOf(indicators: readonly Indicator[], firstRow: number, teams: number, cutRow: number): Places {
  const firstScore = PLACE_COLUMNS + indicators.length;
  const firstDecision = firstScore + indicators.length;
  const letters = Object.fromEntries(
    DECISION.map((step, index) => [step, columnLetter(firstDecision + index)]),
  );
  return {
    indicators,
    firstRow,
    lastRow: firstRow + teams - 1,
    cut: `$B$${String(cutRow)}`,
    metric: (index) => columnLetter(PLACE_COLUMNS + index),
    score: (index) => columnLetter(firstScore + index),
    decision: letters as Places['decision'],
  };
}

function decisionFormula(
  step: (typeof DECISION)[number],
  places: Places,
  row: number,
  results: Results,
): PlanCell {
  const { decision, firstRow, lastRow, indicators, cut } = places;
  const texts = textsOf(results).teams;
  const cell = (letter: string): string => `$${letter}${String(row)}`;
  const all = (letter: string): string => `$${letter}$${String(firstRow)}:$${letter}$${String(lastRow)}`;
  const total = cell(decision.total);
  const scores = `${cell(places.score(0))}:${cell(places.score(indicators.length - 1))}`;
  const rank = cell(decision.rank);
  const eligible = `${all(decision.eligible)},1`;
  switch (step) {
    case 'total':
      return {
        formula: `=IF(COUNT(${scores})<${String(indicators.length)},"${texts.incomplete}",ROUND(SUM(${scores}),2))`,
      };
    case 'veto':
      return { formula: `=${vetoFormula(places, cell, texts.veto)}` };
    case 'eligible':
      return { formula: `=IF(AND(ISNUMBER(${total}),${cell(decision.veto)}=""),1,0)` };
    case 'tie':
      return { formula: `=IF(ISNUMBER(${total}),${tieFormula(places, cell, all)},"")` };
    case 'rank':
      return {
        formula: `=IF(ISNUMBER(${total}),1+COUNTIF(${all(decision.total)},">"&${total})+${cell(decision.tie)},"")`,
      };
    case 'tied':
      return {
        formula: `=IF(ISNUMBER(${total}),IF(COUNTIF(${all(decision.rank)},${rank})>1,"${texts.tied}",""),"")`,
      };
    case 'grade':
      return { formula: `=${gradeFormula(total, cell(decision.veto), texts.incomplete)}` };
    case 'advanced': {
      const before = `COUNTIFS(${all(decision.rank)},"<"&${rank},${eligible})`;
      const same = `COUNTIFS(${all(decision.rank)},${rank},${eligible})`;
      return {
        formula: `=IF(${cell(decision.eligible)}=0,"否",IF(${before}+${same}<=${cut},"是",IF(${before}>=${cut},"否","待定")))`,
      };
    }
  }
}

/** How many of the same total stand before, by the scores in the scheme's order. */
function tieFormula(
  { indicators, score, decision }: Places,
  cell: (letter: string) => string,
  all: (letter: string) => string,
): string {
  const sameTotal = `${all(decision.total)},${cell(decision.total)}`;
  const ahead: string[] = [];
  let equal = sameTotal;
  indicators.forEach((_, index) => {
    const letter = score(index);
    ahead.push(`COUNTIFS(${equal},${all(letter)},">"&${cell(letter)})`);
    equal += `,${all(letter)},${cell(letter)}`;
  });
  return `IF(COUNTIF(${sameTotal})=1,0,${ahead.join('+')})`;
}

function vetoFormula(
  { indicators, metric }: Places,
  cell: (letter: string) => string,
  say: (names: string) => string,
): string {
  const vetoes = indicators.flatMap(({ method, target, name }, index) => {
    if (method !== '否决' || target === null) return [];
    return [`IF(${cell(metric(index))}>${String(target)},"${say(name.replaceAll('"', '""'))}","")`];
  });
  return vetoes.length === 0 ? '""' : vetoes.join('&');
}

function gradeFormula(total: string, veto: string, incomplete: string): string {
  const lowest = GRADES.at(-1)?.grade ?? '';
  const steps = GRADES.slice(0, -1).reduceRight(
    (rest, { grade, from }) => `IF(${total}>=${String(from)},"${grade}",${rest})`,
    `"${lowest}"`,
  );
  return `IF(ISNUMBER(${total}),IF(${veto}<>"","${lowest}",${steps}),"${incomplete}")`;
}

/** The scheme as it was applied, under the table. */
function schemeBands(results: Results, indicators: readonly Indicator[]): Band[] {
  const texts = textsOf(results).teams;
  const cells: ((indicator: Indicator) => PlanCell)[] = [
    ({ id }) => id,
    ({ group }) => group,
    ({ name }) => name,
    ({ full }) => full,
    ({ method }) => method,
    ({ metric }) => metric || null,
    ({ target }) => target,
    ({ floor }) => floor,
  ];
  const columns = cells.map((cell, index): ListColumn => ({
    header: texts.schemeColumns[index] ?? '',
    width: 0,
    format: index === 3 || index > 5 ? 'amount' : 'text',
    cell: (row) => cell(indicators[row] as Indicator),
  }));
  return [lines('note', ['']), lines('heading', [texts.scheme]), ...list(columns, indicators.length)];
}
