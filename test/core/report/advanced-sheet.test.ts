import fc from 'fast-check';
import { isEligible, pointsToCut, type EvaluationResult, type Subject } from '../../../src/core/evaluation';
import { layOut, type PlanCell } from '../../../src/core/report';
import { judgedCity, typedLike, type Given } from './judged-city';
import { laidOut, resultsOf } from './laid-out';

const COLUMNS = { rank: 1, total: 6, grade: 7, advanced: 8, points: 9 };

/** The lists as they show: the rows under each header that begins with 序号, and the line above it. */
function listsIn(
  cells: readonly (readonly PlanCell[])[],
): { open: PlanCell; rows: (readonly PlanCell[])[] }[] {
  return cells.flatMap(([first], header) => {
    if (first !== '序号') return [];
    const rows = cells.slice(header + 1);
    const end = rows.findIndex(([number]) => typeof number !== 'number');
    // A line stays blank for whom a changed score may yet bring in.
    const filled = rows.slice(0, end).filter((row) => row[COLUMNS.rank] !== '');
    return [{ open: cells[header - 1]?.[0] ?? null, rows: filled }];
  });
}

/** The lists of a city, after scores in both sheets were typed over by those of another. */
function listsOf(before: Given, after = before) {
  const sheet = laidOut('advancedList', judgedCity(before));
  const beside = (['teamEvaluation', 'unitEvaluation'] as const).map((kind) =>
    typedLike(kind, before, after),
  );
  return listsIn(sheet.computed(beside));
}

function standing({ teams, units, applied }: EvaluationResult, subject: Subject) {
  const ranked = subject === '工作队' ? teams : units;
  const points = pointsToCut(ranked, applied[subject]);
  return ranked
    .filter((result) => isEligible(result, applied[subject]))
    .map(({ subject: id, rank, total, grade, advanced }) => ({
      id,
      shown: { rank, total, grade, advanced, points: points.get(id) ?? '' },
    }));
}

function shown(rows: readonly (readonly PlanCell[])[], id: number) {
  return rows.map((row) => ({
    id: row[id],
    shown: Object.fromEntries(Object.entries(COLUMNS).map(([key, column]) => [key, row[column]])),
  }));
}

const GIVEN: Given = {
  teams: [
    [30, 20],
    [50, 40],
    [50, 30],
    [50, 30],
    [40, null],
  ],
  units: [
    [50, 40],
    [50, 39],
    [20, 30],
  ],
  places: { teams: 2, units: 1 },
};

it('lists who is advanced, who is left open and who comes next, with points to the cut', () => {
  const [teams, units] = listsOf(GIVEN);
  expect(teams?.open).toBe('待定 2 个，剩余名额 1 个');
  expect(teams?.rows.map((row) => row.slice(4, 10))).toEqual([
    ['001村', '410327101001', 90, '优秀', '是', 10],
    ['002村', '410327101002', 80, '良好', '待定', 0],
    ['003村', '410327101003', 80, '良好', '待定', 0],
  ]);
  expect(units?.open).toBe('待定 0 个，剩余名额 0 个');
  expect(units?.rows.map((row) => [row[2], row[8], row[9]])).toEqual([
    ['第1局', '是', 1],
    ['第2局', '否', -1],
  ]);
});

it('follows scores that are changed in the sheets of teams and units', () => {
  const score = (full: number) => fc.integer({ min: 0, max: full });
  const line = fc.tuple(score(60), score(40));
  const lines = fc.array(line, { minLength: 5, maxLength: 5 });
  const places = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(lines, lines, lines, lines, places, (teams, units, newTeams, newUnits, count) => {
      const given = (ofTeams: typeof teams, ofUnits: typeof units): Given => ({
        teams: ofTeams,
        units: ofUnits,
        places: { teams: count, units: count },
      });
      const after = given(newTeams, newUnits);
      const { evaluation } = resultsOf(judgedCity(after));
      const [listed, listedUnits] = listsOf(given(teams, units), after);
      // Of equal standing the sheet's order decides who is listed first; what each comes to is the same.
      const sorted = (rows: readonly { id: unknown }[]) =>
        [...rows].sort((a, b) => String(a.id).localeCompare(String(b.id)));
      expect(sorted(shown(listed?.rows ?? [], 5))).toEqual(sorted(standing(evaluation, '工作队')));
      expect(sorted(shown(listedUnits?.rows ?? [], 2))).toEqual(sorted(standing(evaluation, '单位')));
    }),
    { numRuns: 15 },
  );
});

it('lists ten after the last place, and nobody with a veto or without a total', () => {
  const teams = Array.from({ length: 30 }, (_, team) => [60 - team, 30]);
  const [listed] = listsOf({ teams: [...teams, [60, null]], units: [], places: { teams: 3 } });
  expect(listed?.rows).toHaveLength(13);
});

it('lists whose grade hangs on one indicator', () => {
  const { cells } = laidOut('advancedList', judgedCity({ teams: [[54, 30]], units: [[50, 33]] }));
  const from = cells.findIndex(([text]) => text === '等次取决于一项指标的考核对象');
  expect(cells.slice(from + 3).map((row) => row.slice(0, 7))).toEqual([
    ['工作队', 1, '000村', '410327101000', 84, '良好', '作风 → 合格；成效 → 优秀'],
  ]);
});

it('says so where there is nobody', () => {
  const { cells } = laidOut('advancedList', judgedCity({ teams: [[50, null]], units: [] }));
  expect(cells.flat().filter((cell) => cell === '没有。')).toHaveLength(3);
});

it('has a plan of its own kind', () => {
  const plan = layOut('advancedList', resultsOf(judgedCity(GIVEN)));
  expect([plan.kind, plan.name]).toEqual(['advancedList', '先进名单']);
});
