import {
  BONUS_CAP,
  CHAIN_NAMES,
  conditionName,
  HALF_YEAR,
  HALF_YEAR_WEIGHT,
  metricName,
  METHODS,
  POLICY_HEADERS,
  POLICY_KINDS,
  POLICY_SHEET,
  REVIEW_GAP,
  SCHEME_HEADERS,
  SCHEME_SHEET,
  shownTarget,
  SUBJECTS,
  type Condition,
  type Indicator,
  type Scheme,
} from '../evaluation';
import type { PlainSheet, PlanCell } from '../report';

/** 考核指标: the indicators of a scheme as an office would write them. */
export function schemeSheet({ indicators }: Pick<Scheme, 'indicators'>): PlainSheet {
  return {
    name: SCHEME_SHEET,
    header: SCHEME_HEADERS,
    widths: [8, 12, 14, 18, 8, 12, 20, 10, 10, 32, 24, 24, 20, 32],
    rows: indicators.map(rowOf),
    choices: { 考核对象: SUBJECTS, 计分方式: METHODS },
  };
}

function rowOf(indicator: Indicator): PlanCell[] {
  const { id, subject, group, name, full, method, metric, ...rest } = indicator;
  const { floor, steps, condition, dataSource, department, note } = rest;
  const bands = steps.map(({ from, score }) => `${from}:${score}`).join(';') || null;
  return [
    ...[id, subject, group, name, full, method, metricText(metric), shownTarget(indicator), floor, bands],
    ...[conditionText(condition), dataSource ?? null, department ?? null, note ?? null],
  ];
}

/** The sheet is Chinese whatever the pane's language. */
const SHEET_LOCALE = 'zh-CN';

function conditionText(condition: Condition | null): string | null {
  return condition && conditionName(condition)[SHEET_LOCALE];
}

function metricText(metric: string): string | null {
  return metric === '' ? null : metricName(metric)[SHEET_LOCALE];
}

const NOTES = {
  grades: '值为最低分，从高到低；最后一个等次不填',
  quota: '名额比例为最高等次占考核对象的上限，超出的按名次降为下一等次；空白为不限',
  bonus: '一级指标为“加分”的各项合计最多加几分；空白为不限',
  halfYear: `半年得分占总分的比例，如 30%，其余为全年得分；半年得分在人工评分表中给出，指标编号填“${HALF_YEAR}”；空白为不计`,
  review: '自评与核验相差超过核验得分的这一比例，标为复核',
  chain: '是、否',
};

/** 等次: grades, quotas, caps and chains. */
export function policySheet({ policies, chains, reviewGap }: Scheme): PlainSheet {
  const grades = SUBJECTS.flatMap((subject) =>
    policies[subject].grades.map(({ grade, from }, index): PlanCell[] => [
      '等次',
      subject,
      grade,
      Number.isFinite(from) ? from : null,
      index === 0 ? policies[subject].quota : null,
      index === 0 ? NOTES.quota : NOTES.grades,
    ]),
  );
  const rule = (subject: string, name: string, value: PlanCell, note: string): PlanCell[] => [
    '规定',
    subject,
    name,
    value,
    null,
    note,
  ];
  return {
    name: POLICY_SHEET,
    header: POLICY_HEADERS,
    widths: [8, 12, 32, 8, 12, 64],
    rows: [
      ...grades,
      ...SUBJECTS.map((subject) => rule(subject, BONUS_CAP, policies[subject].bonusCap, NOTES.bonus)),
      ...SUBJECTS.map((subject) =>
        rule(subject, HALF_YEAR_WEIGHT, policies[subject].halfYearWeight || null, NOTES.halfYear),
      ),
      rule('全部', REVIEW_GAP, reviewGap, NOTES.review),
      ...Object.entries(CHAIN_NAMES).map(([name, key]) =>
        rule('全部', name, chains[key] ? '是' : '否', NOTES.chain),
      ),
    ],
    choices: { 类别: POLICY_KINDS, 考核对象: [...SUBJECTS, '全部'] },
  };
}
