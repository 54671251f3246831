import { GRADES, LOWEST_GRADE, type Indicator } from '../evaluation';
import type { SheetTexts } from '../../locales';

/** The steps of the decision, a column each. */
export const DECISION = ['total', 'veto', 'eligible', 'tie', 'rank', 'tied', 'grade', 'advanced'] as const;
export type DecisionStep = (typeof DECISION)[number];

/** Where things stand in the sheet: an auditor follows the formulas by these. Letters are of columns. */
export interface Places {
  readonly indicators: readonly Indicator[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Address of the number of advanced places. */
  readonly cut: string;
  /** The row that holds the full scores above the score columns. */
  readonly fullRow: number;
  readonly metrics: readonly string[];
  readonly scores: readonly string[];
  readonly decision: Readonly<Record<DecisionStep, string>>;
}

type Texts = SheetTexts['teams'];

/** The formula of one step for the team in a row; only functions that every spreadsheet program computes. */
export function decisionFormula(step: DecisionStep, places: Places, row: number, texts: Texts): string {
  const { decision, cut } = places;
  const own = (letter: string): string => `$${letter}${String(row)}`;
  const total = own(decision.total);
  const rank = own(decision.rank);
  const ranked = (formula: string): string => `=IF(${total}="${texts.incomplete}","",${formula})`;
  switch (step) {
    case 'total':
      return totalFormula(places, row, texts);
    case 'veto':
      return `=${vetoFormula(places, own, texts)}`;
    case 'eligible':
      return `=IF(AND(${total}<>"${texts.incomplete}",${own(decision.veto)}=""),1,0)`;
    case 'tie':
      return ranked(tieFormula(places, own, texts));
    case 'rank':
      return ranked(`1+COUNTIF(${all(places, decision.total)},">"&${total})+${own(decision.tie)}`);
    case 'tied':
      return ranked(`IF(COUNTIF(${all(places, decision.rank)},${rank})>1,"${texts.tied}","")`);
    case 'grade':
      return ranked(gradeFormula(total, own(decision.veto)));
    case 'advanced': {
      const eligible = `${all(places, decision.eligible)},1`;
      const before = `COUNTIFS(${all(places, decision.rank)},"<"&${rank},${eligible})`;
      const same = `COUNTIFS(${all(places, decision.rank)},${rank},${eligible})`;
      const decided = `IF(${before}+${same}<=${cut},"是",IF(${before}>=${cut},"否","待定"))`;
      return `=IF(${own(decision.eligible)}=0,"否",${decided})`;
    }
  }
}

/** A column over all teams. */
function all({ firstRow, lastRow }: Places, letter: string): string {
  return `$${letter}$${String(firstRow)}:$${letter}$${String(lastRow)}`;
}

/** The sum, scaled to the scheme's full score where indicators do not apply; a missing score leaves no total. */
function totalFormula({ scores, fullRow }: Places, row: number, texts: Texts): string {
  const first = scores[0] ?? 'A';
  const last = scores.at(-1) ?? 'A';
  const own = `$${first}${String(row)}:$${last}${String(row)}`;
  const full = `$${first}$${String(fullRow)}:$${last}$${String(fullRow)}`;
  const skipped = `SUMIF(${own},"${texts.notApplicable}",${full})`;
  const given = `COUNT(${own})+COUNTIF(${own},"${texts.notApplicable}")`;
  // The billionth keeps binary fractions from pulling an exact half below itself.
  const scaled = `ROUND(SUM(${own})*SUM(${full})/(SUM(${full})-${skipped})+0.000000001,2)`;
  const isIncomplete = `OR(${given}<${String(scores.length)},SUM(${full})=${skipped})`;
  return `=IF(${isIncomplete},"${texts.incomplete}",${scaled})`;
}

/** How many of the same total stand before, by the scores in the scheme's order. */
function tieFormula(places: Places, own: (letter: string) => string, texts: Texts): string {
  const { indicators, scores, decision } = places;
  const sameTotal = `${all(places, decision.total)},${own(decision.total)}`;
  const ahead: string[] = [];
  let equal = sameTotal;
  scores.forEach((letter, index) => {
    if (indicators[index]?.method === '否决') return;
    // An indicator that does not apply stands below every score.
    const score = `IF(${own(letter)}="${texts.notApplicable}",-1,${own(letter)})`;
    ahead.push(`COUNTIFS(${equal},${all(places, letter)},">"&${score})`);
    equal += `,${all(places, letter)},${own(letter)}`;
  });
  if (ahead.length === 0) return '0';
  return `IF(COUNTIF(${sameTotal})=1,0,${ahead.join('+')})`;
}

function vetoFormula(
  { indicators, metrics, scores }: Places,
  own: (letter: string) => string,
  texts: Texts,
): string {
  const vetoes = indicators.flatMap(({ method, target, name }, index) => {
    if (method !== '否决' || target === null) return [];
    const metric = own(metrics[index] ?? 'A');
    const applies = `${own(scores[index] ?? 'A')}<>"${texts.notApplicable}"`;
    const words = texts.veto(name).replaceAll('"', '""');
    return [`IF(AND(${applies},${metric}>${String(target)}),"${words}","")`];
  });
  return vetoes.length === 0 ? '""' : vetoes.join('&');
}

function gradeFormula(total: string, veto: string): string {
  const steps = GRADES.slice(0, -1).reduceRight(
    (rest, { grade, from }) => `IF(${total}>=${String(from)},"${grade}",${rest})`,
    `"${LOWEST_GRADE}"`,
  );
  return `IF(${veto}<>"","${LOWEST_GRADE}",${steps})`;
}
