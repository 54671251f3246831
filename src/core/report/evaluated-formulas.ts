import { isBonus, isVeto, isWeighted, lowestGrade, secondGrade, type Indicator } from '../evaluation';
import { STATE_UNITS } from '../coverage';
import type { SheetTexts } from '../../locales';
import {
  metricKey,
  scoreKey,
  type DecisionStep,
  type EvaluatedKey,
  type EvaluatedPlaces,
  type ScoreGroup,
} from './evaluated-places';

type Texts = SheetTexts['evaluation'];
/** A cell of the row by its column. */
type Own = (key: EvaluatedKey) => string;

/** The formula of one step for the subject in a row; only functions that every spreadsheet program computes. */
export function decisionFormula(
  step: DecisionStep,
  places: EvaluatedPlaces,
  row: number,
  texts: Texts,
): string {
  const { policy, list } = places;
  const own: Own = (key) => list.own(key, row);
  const all = (key: EvaluatedKey): string => list.all(key);
  const upTo = (key: EvaluatedKey): string => list.upTo(key, row);
  const total = own('total');
  const rank = own('rank');
  const grade = (name: string): string => text(texts.word(name));
  const top = grade(policy.grades[0]?.grade ?? '');
  /** Who shares a rank with nobody is the only one there. */
  const ifTied = (formula: string): string => `IF(${own('tied')}="",1,${formula})`;
  const ranked = (formula: string): string => `=IF(${total}=${text(texts.incomplete)},"",${formula})`;
  switch (step) {
    case 'yearTotal':
      return yearFormula(places, own, texts);
    case 'total':
      return combinedFormula(places, own, texts) ?? yearFormula(places, own, texts);
    case 'veto':
      return `=${vetoFormula(places, own, texts)}`;
    case 'scoreGrade':
      return ranked(gradeFormula(places, grade, total, own('veto')));
    case 'eligible': {
      const bar = places.hasBar ? `,${own('bar')}=""` : '';
      const grades = places.gradesAdvanced.map((name) => `${own('grade')}=${grade(name)}`).join(',');
      return `=IF(AND(${total}<>${text(texts.incomplete)},${own('veto')}=""${bar},OR(${grades || 'FALSE'})),1,0)`;
    }
    case 'tie':
      return ranked(tieFormula(places, own, texts));
    case 'rank':
      return ranked(`1+COUNTIF(${all('total')},">"&${total})+${own('tie')}`);
    case 'tied':
      return ranked(`IF(COUNTIF(${all('rank')},${rank})>1,${text(texts.tied)},"")`);
    case 'quota': {
      // What is costly to count comes last, and only where it is needed.
      const taken = `COUNTIFS(${all('rank')},"<="&${rank},${all('scoreGrade')},${top})`;
      const over = `IF(${taken}>${places.top},${text(texts.overQuota)},"")`;
      return ranked(`IF(${own('scoreGrade')}<>${top},"",IF(${places.top}="","",${over}))`);
    }
    case 'grade':
      return ranked(`IF(${own('quota')}="",${own('scoreGrade')},${grade(secondGrade(policy))})`);
    case 'advanced':
      return advancedFormula(places, own, texts);
    case 'order': {
      const before = `COUNTIFS(${all('eligible')},1,${all('rank')},"<"&${rank})`;
      const same = `COUNTIFS(${upTo('eligible')},1,${upTo('rank')},${rank})`;
      return `=IF(${own('eligible')}=0,"",${before}+${ifTied(same)})`;
    }
    case 'countyOrder': {
      // A name that begins like a comparison (=, <) must not be read as one.
      const county = (range: string): string => `${range},"="&${own('county')}`;
      const above = `COUNTIFS(${county(all('county'))},${all('rank')},"<"&${rank})`;
      const same = `COUNTIFS(${county(upTo('county'))},${upTo('rank')},${rank})`;
      return ranked(`${above}+${ifTied(same)}`);
    }
    case 'standing': {
      const unranked = `COUNT(${all('rank')})+COUNTIF(${upTo('total')},${text(texts.incomplete)})`;
      const same = `COUNTIF(${upTo('rank')},${rank})`;
      return `=IF(${total}=${text(texts.incomplete)},${unranked},${rank}-1+${ifTied(same)})`;
    }
    case 'stateOrder':
      return ofLike(`IF(${isOfState(own)},${statesUpTo(places, own)},"")`);
    case 'otherOrder':
      return ofLike(`IF(${isOfState(own)},"",${own('order')}-(${statesUpTo(places, own)}))`);
  }

  function ofLike(formula: string): string {
    return `=IF(${own('eligible')}=0,"",${formula})`;
  }
}

function isOfState(own: Own): string {
  return `OR(${STATE_UNITS.map((category) => `${own('category')}=${text(category)}`).join(',')})`;
}

/** How many of them stand no later in the order. */
function statesUpTo({ list }: EvaluatedPlaces, own: Own): string {
  const upTo = `${list.all('order')},"<="&${own('order')}`;
  return STATE_UNITS.map((category) => `COUNTIFS(${list.all('category')},${text(category)},${upTo})`).join(
    '+',
  );
}

/** What a group of indicators came to: nothing where it lacks all scores, or where none applies. */
export function groupFormula({ indicators }: ScoreGroup, { list }: EvaluatedPlaces, row: number): string {
  const cells = indicators.map((indicator) => list.own(scoreKey(indicator), row));
  return `=IF(COUNT(${cells.join(',')})=0,${cells[0] ?? '""'}&"",SUM(${cells.join(',')}))`;
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** Neighbouring score columns: the first and the last of them. */
type Stretch = [from: EvaluatedKey, to: EvaluatedKey];

/** The score columns of indicators that meet a test. */
function stretches({ indicators }: EvaluatedPlaces, test: (indicator: Indicator) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let open = false;
  for (const indicator of indicators) {
    const key = scoreKey(indicator);
    const last = found.at(-1);
    if (!test(indicator)) open = false;
    else if (open && last) last[1] = key;
    else {
      found.push([key, key]);
      open = true;
    }
  }
  return found;
}

/** The sum, scaled to the scheme's full score where indicators do not apply; a missing score leaves no total. */
function yearFormula(places: EvaluatedPlaces, own: Own, texts: Texts): string {
  const { fullRow, indicators, policy, list } = places;
  const sum = (pairs: readonly Stretch[], term: (...pair: Stretch) => string): string =>
    pairs.map(([from, to]) => term(from, to)).join('+') || '0';
  const cells = (...[from, to]: Stretch): string => `${own(from)}:${own(to)}`;
  const fullScore = (key: EvaluatedKey): string => `$${list.letter(key)}$${fullRow}`;
  const fulls = (...[from, to]: Stretch): string => `${fullScore(from)}:${fullScore(to)}`;
  const skip = text(texts.notApplicable);
  const weighted = stretches(places, isWeighted);
  const vetoes = indicators.filter(isVeto).map((veto): Stretch => [scoreKey(veto), scoreKey(veto)]);
  const judged = [...weighted, ...vetoes];
  const full = sum(weighted, (from, to) => `SUM(${fulls(from, to)})`);
  const skipped = sum(weighted, (from, to) => `SUMIF(${cells(from, to)},${skip},${fulls(from, to)})`);
  const given = sum(judged, (from, to) => `COUNT(${cells(from, to)})+COUNTIF(${cells(from, to)},${skip})`);
  const scores = sum(weighted, (from, to) => `SUM(${cells(from, to)})`);
  const needed = indicators.filter((indicator) => !isBonus(indicator)).length;
  const scaled = rounded(`(${scores})*(${full})/((${full})-(${skipped}))`);
  const isIncomplete = `OR(${given}<${needed},(${full})=(${skipped}))`;
  return `=IF(${isIncomplete},${text(texts.incomplete)},${withBonus(scaled)})`;

  function withBonus(formula: string): string {
    const bonuses = stretches(places, (indicator) => isBonus(indicator) && !isVeto(indicator));
    if (bonuses.length === 0) return formula;
    const bonus = sum(bonuses, (from, to) => `SUM(${cells(from, to)})`);
    const capped = policy.bonusCap === null ? `(${bonus})` : `MIN(${policy.bonusCap},${bonus})`;
    return rounded(`${formula}+${capped}`);
  }
}

/** The half-year's and the year's total by their weights; null where only the year counts. */
function combinedFormula({ policy }: EvaluatedPlaces, own: Own, texts: Texts): string | null {
  if (policy.halfYearWeight === 0) return null;
  const [half, year] = [own('halfYear'), own('yearTotal')];
  const weight = String(policy.halfYearWeight);
  const combined = rounded(`${weight}*${half}+(1-${weight})*${year}`);
  return `=IF(COUNT(${half},${year})<2,${text(texts.incomplete)},${combined})`;
}

/** The billionth keeps binary fractions from pulling an exact half below itself. */
function rounded(formula: string): string {
  return `ROUND(${formula}+0.000000001,2)`;
}

/** How many of the same total stand before, by the scores in the scheme's order. */
function tieFormula(places: EvaluatedPlaces, own: Own, texts: Texts): string {
  const { indicators, list } = places;
  const sameTotal = `${list.all('total')},${own('total')}`;
  const ahead: string[] = [];
  let equal = sameTotal;
  for (const indicator of indicators) {
    if (isVeto(indicator)) continue;
    const key = scoreKey(indicator);
    // An indicator that does not apply stands below every score.
    const score = `IF(${own(key)}=${text(texts.notApplicable)},-1,${own(key)})`;
    ahead.push(`COUNTIFS(${equal},${list.all(key)},">"&${score})`);
    equal += `,${list.all(key)},${own(key)}`;
  }
  if (ahead.length === 0) return '0';
  return `IF(COUNTIF(${sameTotal})=1,0,${ahead.join('+')})`;
}

function vetoFormula({ indicators }: EvaluatedPlaces, own: Own, texts: Texts): string {
  const vetoes = indicators.flatMap((indicator) => {
    const { target, name } = indicator;
    if (!isVeto(indicator) || target === null) return [];
    const metric = own(metricKey(indicator));
    // A text is more than any number.
    const isKnown = `ISNUMBER(${metric})`;
    return [`IF(AND(${isKnown},${metric}>${target}),${text(texts.veto(texts.word(name)))},"")`];
  });
  return vetoes.length === 0 ? '""' : vetoes.join('&');
}

function gradeFormula(
  { policy }: EvaluatedPlaces,
  word: (grade: string) => string,
  total: string,
  veto: string,
): string {
  const lowest = word(lowestGrade(policy));
  const steps = policy.grades
    .slice(0, -1)
    .reduceRight((rest, { grade, from }) => `IF(${total}>=${from},${word(grade)},${rest})`, lowest);
  return `IF(${veto}<>"",${lowest},${steps})`;
}

function advancedFormula(places: EvaluatedPlaces, own: Own, { outcomes }: Texts): string {
  const { list, cut } = places;
  const [yes, no, open] = [text(outcomes.是), text(outcomes.否), text(outcomes.待定)];
  const ranks = list.all('rank');
  const rank = own('rank');
  const eligible = `${list.all('eligible')},1`;
  const before = `COUNTIFS(${ranks},"<"&${rank},${eligible})`;
  const same = `COUNTIFS(${ranks},${rank},${eligible})`;
  const alone = `IF(${own('order')}<=${cut},${yes},${no})`;
  const shared = `IF(${before}+${same}<=${cut},${yes},IF(${before}>=${cut},${no},${open}))`;
  return `=IF(${own('eligible')}=0,${no},IF(${own('tied')}="",${alone},${shared}))`;
}
