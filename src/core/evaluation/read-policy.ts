import { parseBool } from '../registry';
import { DEFAULT_POLICY, DEFAULT_SCHEME } from './default-scheme';
import { SUBJECTS, type Subject } from './indicator';
import type { Chains, GradeStep, Policy, Scheme } from './scheme';
import { oneOf, type SchemeRow } from './scheme-table';

/** The columns of the part 等次, below the indicators or in a sheet of its own. */
export const POLICY_HEADERS = ['类别', '考核对象', '名称', '值', '名额比例', '说明'] as const;
export type PolicyHeader = (typeof POLICY_HEADERS)[number];
type Row = SchemeRow<PolicyHeader>;

export const POLICY_KINDS = ['等次', '规定'] as const;
const BOTH = '全部';

/** Rules that are numbers or switches, by the names that they have in the sheet. */
export const BONUS_CAP = '加分上限';
export const HALF_YEAR_WEIGHT = '半年权重';
export const REVIEW_GAP = '复核差异';
export const CHAIN_NAMES: Readonly<Record<string, keyof Chains>> = {
  优秀工作队可推荐一名干部评优: 'teamLifts',
  末等工作队的干部不得评优: 'teamHolds',
  缺工作队的村取消单位先进: 'missingTeamBars',
};

type Judgement = Omit<Scheme, 'indicators'>;

/** Grades and rules of the rows; what they leave out is as by default. */
export function readPolicies(rows: Iterable<Row>): Judgement {
  const grades: Record<Subject, GradeRow[]> = { 工作队: [], 单位: [] };
  const caps: Record<Subject, number | null> = { 工作队: null, 单位: null };
  const weights: Record<Subject, number> = { 工作队: 0, 单位: 0 };
  const chains = { ...DEFAULT_SCHEME.chains };
  let { reviewGap } = DEFAULT_SCHEME;
  for (const row of rows) {
    const writtenKind = row.text('类别');
    const kind = oneOf(POLICY_KINDS, writtenKind);
    const name = row.text('名称');
    // Notes under the table are the office's own.
    if (writtenKind === '' && name === '') continue;
    const subjects = subjectsOf(row);
    if (kind === undefined) row.fault('类别', writtenKind === '' ? 'blank' : 'notInList');
    else if (kind === '等次') for (const subject of subjects) grades[subject].push(gradeRow(row, name));
    else if (name === BONUS_CAP) for (const subject of subjects) caps[subject] = amount(row);
    else if (name === HALF_YEAR_WEIGHT) for (const subject of subjects) weights[subject] = share(row) ?? 0;
    else if (name === REVIEW_GAP) reviewGap = amount(row) ?? reviewGap;
    else if (Object.hasOwn(CHAIN_NAMES, name)) {
      const chain = CHAIN_NAMES[name];
      if (chain) chains[chain] = isOn(row);
    } else row.fault('名称', 'notInList');
  }
  const policyOf = (subject: Subject): Policy => ({
    ...policyOfGrades(grades[subject]),
    bonusCap: caps[subject],
    halfYearWeight: weights[subject],
  });
  return { policies: { 工作队: policyOf('工作队'), 单位: policyOf('单位') }, chains, reviewGap };
}

interface GradeRow {
  readonly row: Row;
  readonly grade: string;
  readonly from: number | null;
  readonly quota: number | null;
}

function gradeRow(row: Row, grade: string): GradeRow {
  if (grade === '') row.fault('名称', 'blank');
  const quota = row.number('名额比例');
  if (quota !== null && (quota < 0 || quota > 1)) row.fault('名额比例', 'shareOutOfRange');
  return { row, grade, from: row.number('值'), quota };
}

function policyOfGrades(rows: readonly GradeRow[]): Pick<Policy, 'grades' | 'quota'> {
  if (rows.length === 0) return DEFAULT_POLICY;
  const grades: GradeStep[] = [];
  rows.forEach(({ row, grade, from, quota }, index) => {
    const isLast = index === rows.length - 1;
    if (rows.findIndex((other) => other.grade === grade) < index) row.fault('名称', 'repeated');
    if (from === null && !isLast && row.text('值') === '') row.fault('值', 'gradeWithoutLeast', grade);
    if (from !== null && from >= (rows[index - 1]?.from ?? Infinity)) row.fault('值', 'gradesOutOfOrder');
    if (index > 0 && quota !== null) row.fault('名额比例', 'quotaOfLowerGrade');
    grades.push({ grade, from: isLast ? -Infinity : (from ?? 0) });
  });
  return { grades, quota: rows[0]?.quota ?? null };
}

function subjectsOf(row: Row): readonly Subject[] {
  const text = row.text('考核对象');
  if (text === '' || text === BOTH) return SUBJECTS;
  const subject = oneOf(SUBJECTS, text);
  if (subject) return [subject];
  row.fault('考核对象', 'notInList');
  return [];
}

function amount(row: Row): number | null {
  const number = row.number('值');
  if (number !== null && number < 0) row.fault('值', 'negative');
  return number;
}

function share(row: Row): number | null {
  const number = row.number('值');
  if (number !== null && (number < 0 || number > 1)) row.fault('值', 'shareOutOfRange');
  return number;
}

function isOn(row: Row): boolean {
  const read = parseBool(row.text('值'));
  if (Number.isNaN(read)) row.fault('值', 'notInList');
  return read === 1;
}
