import { typedCells } from '../../../src/core/seal';
import type { PlanCell, SheetPlan } from '../../../src/core/report';

const IMAGE = { kind: 'teamEvaluation', sheet: '工作队考核', year: 2014 } as const;

function planOf(...line: readonly PlanCell[]): SheetPlan {
  const cell = (_: number, column: number): PlanCell => line[column] ?? null;
  const widths = line.map(() => 10);
  const body = { role: 'body', rows: 1, formats: [], cell } as const;
  return { kind: 'teamEvaluation', name: '工作队考核', widths, headerRow: 1, bands: [body] };
}

it('names cells that hold another value, and none that Excel keeps in fifteen digits', () => {
  const plan = planOf(2 / 3, '=1', null, { formula: '=A1' }, 5);
  const held = [0.666666666666667, "'=1", '', '=A1', 5];
  expect(typedCells(plan, { ...IMAGE, rows: [held] })).toBeNull();
  const typed = [0.6667, '1', '缺项', '=A2', '5'];
  expect(typedCells(plan, { ...IMAGE, rows: [typed] })).toMatchObject({
    changed: 4,
    cells: ['A1', 'B1', 'C1', 'E1'],
  });
});
