import { isBonus, isVeto, isWeighted, lowestGrade, secondGrade, type Indicator } from '../evaluation';
import type { SheetTexts } from '../../locales';
import { allOf, upTo, type DecisionStep, type Places } from './evaluated-places';

type Texts = SheetTexts['evaluation'];
/** A cell of the row by its column's letter. */
type Own = (letter: string) => string;

/** The formula of one step for the subject in a row; only functions that every spreadsheet program computes. */
export function decisionFormula(step: DecisionStep, places: Places, row: number, texts: Texts): string {
  const { decision, policy } = places;
  const own: Own = (letter) => `$${letter}${String(row)}`;
  const all = (letter: string): string => allOf(places, letter);
  const total = own(decision.total);
  const rank = own(decision.rank);
  const top = text(policy.grades[0]?.grade ?? '');
  /** Who shares a rank with nobody is the only one there. */
  const ifTied = (formula: string): string => `IF(${own(decision.tied)}="",1,${formula})`;
  const ranked = (formula: string): string => `=IF(${total}=${text(texts.incomplete)},"",${formula})`;
  switch (step) {
    case 'yearTotal':
      return yearFormula(places, own, texts);
    case 'total':
      return combinedFormula(places, own, texts) ?? yearFormula(places, own, texts);
    case 'veto':
      return `=${vetoFormula(places, own, texts)}`;
    case 'scoreGrade':
      return ranked(gradeFormula(places, total, own(decision.veto)));
    case 'eligible': {
      const bar = places.bar === null ? '' : `,${own(places.bar)}=""`;
      return `=IF(AND(${total}<>${text(texts.incomplete)},${own(decision.veto)}=""${bar}),1,0)`;
    }
    case 'tie':
      return ranked(tieFormula(places, own, texts));
    case 'rank':
      return ranked(`1+COUNTIF(${all(decision.total)},">"&${total})+${own(decision.tie)}`);
    case 'tied':
      return ranked(`IF(COUNTIF(${all(decision.rank)},${rank})>1,${text(texts.tied)},"")`);
    case 'quota': {
      // What is costly to count comes last, and only where it is needed.
      const taken = `COUNTIFS(${all(decision.rank)},"<="&${rank},${all(decision.scoreGrade)},${top})`;
      const over = `IF(${taken}>${places.top},${text(texts.overQuota)},"")`;
      return ranked(`IF(${own(decision.scoreGrade)}<>${top},"",IF(${places.top}="","",${over}))`);
    }
    case 'grade':
      return ranked(`IF(${own(decision.quota)}="",${own(decision.scoreGrade)},${text(secondGrade(policy))})`);
    case 'advanced':
      return advancedFormula(places, own);
    case 'order': {
      const before = `COUNTIFS(${all(decision.eligible)},1,${all(decision.rank)},"<"&${rank})`;
      const same = `COUNTIFS(${upTo(places, decision.eligible, row)},1,${upTo(places, decision.rank, row)},${rank})`;
      return `=IF(${own(decision.eligible)}=0,"",${before}+${ifTied(same)})`;
    }
    case 'countyOrder': {
      // A name that begins like a comparison (=, <) must not be read as one.
      const county = (range: string): string => `${range},"="&${own(places.county ?? 'A')}`;
      const above = `COUNTIFS(${county(all(places.county ?? 'A'))},${all(decision.rank)},"<"&${rank})`;
      const same = `COUNTIFS(${county(upTo(places, places.county ?? 'A', row))},${upTo(places, decision.rank, row)},${rank})`;
      return ranked(`${above}+${ifTied(same)}`);
    }
  }
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** Neighbouring score columns of indicators that meet a test, as pairs of letters. */
function stretches(
  { indicators, scores }: Places,
  test: (indicator: Indicator) => boolean,
): [string, string][] {
  const found: [string, string][] = [];
  let open = false;
  indicators.forEach((indicator, index) => {
    const letter = scores[index] ?? 'A';
    const last = found.at(-1);
    if (!test(indicator)) open = false;
    else if (open && last) last[1] = letter;
    else {
      found.push([letter, letter]);
      open = true;
    }
  });
  return found;
}

/** The sum, scaled to the scheme's full score where indicators do not apply; a missing score leaves no total. */
function yearFormula(places: Places, own: Own, texts: Texts): string {
  const { fullRow, indicators, policy } = places;
  const sum = (pairs: readonly [string, string][], term: (from: string, to: string) => string): string =>
    pairs.map(([from, to]) => term(from, to)).join('+') || '0';
  const cells = (from: string, to: string): string => `${own(from)}:${own(to)}`;
  const fulls = (from: string, to: string): string => `$${from}$${String(fullRow)}:$${to}$${String(fullRow)}`;
  const skip = text(texts.notApplicable);
  const weighted = stretches(places, isWeighted);
  const judged = stretches(places, (indicator) => !isBonus(indicator));
  const full = sum(weighted, (from, to) => `SUM(${fulls(from, to)})`);
  const skipped = sum(weighted, (from, to) => `SUMIF(${cells(from, to)},${skip},${fulls(from, to)})`);
  const given = sum(judged, (from, to) => `COUNT(${cells(from, to)})+COUNTIF(${cells(from, to)},${skip})`);
  const scores = sum(weighted, (from, to) => `SUM(${cells(from, to)})`);
  const needed = indicators.filter((indicator) => !isBonus(indicator)).length;
  const scaled = rounded(`(${scores})*(${full})/((${full})-(${skipped}))`);
  const isIncomplete = `OR(${given}<${String(needed)},(${full})=(${skipped}))`;
  return `=IF(${isIncomplete},${text(texts.incomplete)},${withBonus(scaled)})`;

  function withBonus(formula: string): string {
    const bonuses = stretches(places, isBonus);
    if (bonuses.length === 0) return formula;
    const bonus = sum(bonuses, (from, to) => `SUM(${cells(from, to)})`);
    const capped = policy.bonusCap === null ? `(${bonus})` : `MIN(${String(policy.bonusCap)},${bonus})`;
    return rounded(`${formula}+${capped}`);
  }
}

/** The half-year's and the year's total by their weights; null where only the year counts. */
function combinedFormula({ halfYear, policy, decision }: Places, own: Own, texts: Texts): string | null {
  if (halfYear === null) return null;
  const [half, year] = [own(halfYear), own(decision.yearTotal)];
  const weight = String(policy.halfYearWeight);
  const combined = rounded(`${weight}*${half}+(1-${weight})*${year}`);
  return `=IF(COUNT(${half},${year})<2,${text(texts.incomplete)},${combined})`;
}

/** The billionth keeps binary fractions from pulling an exact half below itself. */
function rounded(formula: string): string {
  return `ROUND(${formula}+0.000000001,2)`;
}

/** How many of the same total stand before, by the scores in the scheme's order. */
function tieFormula(places: Places, own: Own, texts: Texts): string {
  const { indicators, scores, decision } = places;
  const sameTotal = `${allOf(places, decision.total)},${own(decision.total)}`;
  const ahead: string[] = [];
  let equal = sameTotal;
  scores.forEach((letter, index) => {
    const indicator = indicators[index];
    if (!indicator || isVeto(indicator)) return;
    // An indicator that does not apply stands below every score.
    const score = `IF(${own(letter)}=${text(texts.notApplicable)},-1,${own(letter)})`;
    ahead.push(`COUNTIFS(${equal},${allOf(places, letter)},">"&${score})`);
    equal += `,${allOf(places, letter)},${own(letter)}`;
  });
  if (ahead.length === 0) return '0';
  return `IF(COUNTIF(${sameTotal})=1,0,${ahead.join('+')})`;
}

function vetoFormula({ indicators, metrics, scores }: Places, own: Own, texts: Texts): string {
  const vetoes = indicators.flatMap((indicator, index) => {
    const { target, name } = indicator;
    if (!isVeto(indicator) || target === null) return [];
    const metric = own(metrics[index] ?? 'A');
    const applies = `${own(scores[index] ?? 'A')}<>${text(texts.notApplicable)}`;
    return [`IF(AND(${applies},${metric}>${String(target)}),${text(texts.veto(name))},"")`];
  });
  return vetoes.length === 0 ? '""' : vetoes.join('&');
}

function gradeFormula({ policy }: Places, total: string, veto: string): string {
  const lowest = text(lowestGrade(policy));
  const steps = policy.grades
    .slice(0, -1)
    .reduceRight((rest, { grade, from }) => `IF(${total}>=${String(from)},${text(grade)},${rest})`, lowest);
  return `IF(${veto}<>"",${lowest},${steps})`;
}

function advancedFormula(places: Places, own: Own): string {
  const { decision, cut } = places;
  const ranks = allOf(places, decision.rank);
  const rank = own(decision.rank);
  const eligible = `${allOf(places, decision.eligible)},1`;
  const before = `COUNTIFS(${ranks},"<"&${rank},${eligible})`;
  const same = `COUNTIFS(${ranks},${rank},${eligible})`;
  const alone = `IF(${own(decision.order)}<=${cut},"是","否")`;
  const shared = `IF(${before}+${same}<=${cut},"是",IF(${before}>=${cut},"否","待定"))`;
  return `=IF(${own(decision.eligible)}=0,"否",IF(${own(decision.tied)}="",${alone},${shared}))`;
}
