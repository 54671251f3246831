import { openWorkbook, type Sheet, type Workbook } from '../../src/host';
import { cadre, household, pairing, village } from '../core/counted';
import { sheetsOf } from '../core/report/laid-out';
import { ledgerOver, type Opened } from './open-ledger';
import { bookOfSheets } from './small-book';

const [A, B] = ['410327101201', '410327102201'];

function registry(): Workbook {
  return bookOfSheets(
    sheetsOf({
      villages: [village(A), village(B, { township: '白杨镇' })],
      households: ['1', '2', '3'].map((number) => household(`H${number}`, number === '3' ? B : A)),
      cadres: [cadre('G1', A), cadre('G2', B)],
      pairings: [pairing('H1', 'G1'), pairing('H2', 'G1')],
    }),
  );
}

function sheetOf({ workbook }: Opened, name: string): Sheet {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function lineOf({ cells }: Sheet, row: number): unknown[] {
  return Array.from({ length: cells.extent.columns }, (_, column) => cells.get(row, column));
}

/** Selects the cell in a row that holds these words and under this header. */
function select(opened: Opened, name: string, words: readonly string[], header: string): void {
  const sheet = sheetOf(opened, name);
  const rows = Array.from({ length: sheet.cells.extent.rows }, (_, row) => lineOf(sheet, row));
  const top = rows.findIndex((line) => line.includes(header));
  const row = rows.findIndex((line, at) => at > top && words.every((word) => line.includes(word)));
  if (top < 0 || row < 0) throw new Error(`no ${header} of ${words.join()}`);
  const column = rows[top]?.indexOf(header) ?? 0;
  opened.host.person.select(sheet, { row, column, rows: 1, columns: 1 });
}

async function answerOf({ ledger }: Opened) {
  const asked = await ledger.answers.ask();
  if (!asked?.answer) throw new Error('no answer');
  const { answer } = asked;
  const lines = await Promise.all(
    answer.groups.map(({ total }, group) => ledger.engine.answerLines(answer.id, group, 0, total)),
  );
  const named = answer.groups.map(({ id }, group) => [id, lines[group]?.map(({ text }) => text)]);
  return { answer, groups: Object.fromEntries(named) as Record<string, string[]> };
}

/** The workbook after the year's tables were written into it, saved and opened again. */
async function nextDay(): Promise<Opened> {
  const first = ledgerOver(registry());
  await first.ledger.summarise();
  return ledgerOver(await openWorkbook(await first.host.save()));
}

it('says that there is nothing to answer from before the first check', async () => {
  const opened = ledgerOver(registry());
  const asked = await opened.ledger.answers.ask();
  expect(asked).toMatchObject({ place: { sheet: '贫困村名册', row: 1, columnIndex: 0 }, answer: null });
  await opened.ledger.answers.examine({});
  select(opened, '贫困户名册', ['H1'], '户编号');
  const { answer, groups } = await answerOf(opened);
  expect(answer.subject).toMatchObject({ kind: 'household', name: '户主H1' });
  expect(groups).toMatchObject({ cadres: ['干部G1'], village: ['宜阳县韩城镇201村'] });
});

it('a jump asks nothing, and the way back leads to the cell that was asked about', async () => {
  const opened = ledgerOver(registry());
  const { ledger, workbook } = opened;
  await ledger.examine();
  select(opened, '驻村干部名册', ['G1'], '干部编号');
  const asked = await ledger.answers.ask();
  const [line] = await ledger.engine.answerLines(asked?.answer?.id ?? 0, 0, 0, 1);
  if (!asked || !line) throw new Error('no line');
  await ledger.jumpTo(line.source);
  expect(workbook.activeSheet.name).toBe('贫困户名册');
  expect(await ledger.answers.ask(line.source)).toBeNull();
  await ledger.jumpTo(asked.place);
  expect(workbook.selection).toMatchObject({
    sheet: { name: '驻村干部名册' },
    rect: { row: asked.place.row - 1 },
  });
});

it('a figure explains itself after saving and reopening, and says when the registry has changed', async () => {
  const opened = await nextDay();
  await opened.ledger.answers.examine({});
  select(opened, '覆盖汇总', ['韩城镇'], '已结对户(户)');
  const { answer, groups } = await answerOf(opened);
  expect(answer.figure).toMatchObject({ header: '已结对户(户)', value: 2, shown: 2, isOutdated: false });
  expect(groups['figure']).toEqual(['户主H1', '户主H2']);

  const pairings = sheetOf(opened, '结对帮扶台账');
  opened.host.person.edit(pairings, [{ row: 2, column: 0, input: 'H3' }]);
  await opened.ledger.answers.examine({});
  const later = await answerOf(opened);
  expect(later.answer.figure).toMatchObject({ value: 1, shown: 2, isOutdated: true });
  expect(later.groups['figure']).toEqual(['户主H1']);
});

it('filters the registry to the rows behind a figure and shows all again, saved or not', async () => {
  const opened = await nextDay();
  const { ledger, host } = opened;
  await ledger.answers.examine({});
  select(opened, '覆盖汇总', [], '已结对户(户)');
  const { answer } = await answerOf(opened);
  expect(await ledger.answers.filter(answer.id, 0, false)).toMatchObject({
    rows: 2,
    at: { sheet: '贫困户名册', row: 1 },
  });
  expect([...sheetOf(opened, '贫困户名册').hiddenRows]).toEqual([3]);
  expect(await ledger.answers.filtered()).toEqual({ sheets: ['贫困户名册'], isRecordLost: false });

  const later = ledgerOver(await openWorkbook(await host.save()));
  expect([...sheetOf(later, '贫困户名册').hiddenRows]).toEqual([3]);
  await later.ledger.answers.clearFilters();
  expect(sheetOf(later, '贫困户名册').hiddenRows.size).toBe(0);
  expect(await later.ledger.answers.filtered()).toEqual({ sheets: [], isRecordLost: false });
});

it('answers under the year and the day of the last check', async () => {
  const { ledger } = ledgerOver(registry());
  await ledger.examine({ year: 2013, doubts: true });
  expect((await ledger.answers.examine({})).settings.year).toBe(2013);
});
