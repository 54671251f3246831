import type { SubjectResult } from '../../src/core/evaluation';
import { DEMO_COUNTY, type SampleScope } from '../../src/sample';
import { sheetsOfSample } from '../core/answers/asked';
import { resultsOf } from '../core/report/laid-out';
import { workbookOf } from './workbook-of';

/** Subjects by grade, and of those who are advanced. */
function gradesOf(subjects: readonly SubjectResult[]) {
  const grades = new Set(subjects.map(({ grade }) => grade));
  const best = subjects.filter(({ advanced }) => advanced === '是').map(({ grade }) => grade);
  return { grades: grades.size, advanced: best.length, lowest: best.includes('不合格') };
}

const COUNTY: SampleScope = { kind: 'county', county: DEMO_COUNTY };

describe.each([
  ['its own scheme', (name: string) => name !== ''],
  ['the default scheme', (name: string) => name !== '考核指标'],
])('the county by %s', (_, isKept) => {
  const sheets = sheetsOfSample(workbookOf(COUNTY)).filter(({ name }) => isKept(name));
  const { evaluation, schemeFault, registry } = resultsOf(sheets);

  it('is evaluated, in several grades, and nobody below 合格 is advanced', () => {
    expect(schemeFault).toBeNull();
    expect(gradesOf(evaluation.teams)).toMatchObject({ advanced: 50, lowest: false });
    expect(gradesOf(evaluation.teams).grades).toBeGreaterThanOrEqual(3);
    expect(gradesOf(evaluation.units).lowest).toBe(false);
    expect(gradesOf(evaluation.units).grades).toBeGreaterThanOrEqual(3);
  });

  it('names units of the centre and the province, and leaves the other places empty', () => {
    const named = evaluation.units.filter(({ advanced }) => advanced === '是');
    const categories = named.map(({ row }) => registry.tables.units?.text('category', row));
    expect(categories.length).toBeGreaterThan(0);
    expect(categories.length).toBeLessThan(24);
    for (const category of categories) expect(['中央单位', '省直单位']).toContain(category);
  });

  it('grades most teams 合格 or better, and not most of them 优秀', () => {
    const share = (...grades: string[]) =>
      evaluation.teams.filter(({ grade }) => grade !== null && grades.includes(grade)).length /
      evaluation.teams.length;
    expect(share('优秀', '良好', '合格')).toBeGreaterThan(0.9);
    expect(share('优秀')).toBeLessThan(0.4);
  });
});
