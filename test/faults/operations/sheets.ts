// Operations that leave the clerk's cells alone: generated sheets, settings sheets, marks, what is remembered, seals.
import type { FilterPlan } from '../../../src/core/answers';
import { TABLES } from '../../../src/core/registry';
import { filterRows, takeFiltersAway } from '../../../src/excel';
import { Workbook } from '../../../src/host';
import type { Opened } from '../../ledger/open-ledger';
import type { Operation, SetUp } from '../operation';
import { brokenOffice, foreignOffice, judgedOffice, unjudgedOffice } from './books';

const SCORES = { sheet: TABLES.scores.sheet, firstRow: 1, free: '考核对象' };
const HOUSEHOLDS = { sheet: TABLES.households.sheet, firstRow: 1, free: '户主姓名' };
const YEAR = { year: 2014 };
const ALL = { by: 'all' } as const;

/** A step over a book whose sheets were written before, of what the registry held then. */
function step(
  name: string,
  work: (opened: Opened) => Promise<unknown>,
  { target, wanted }: Pick<Operation, 'target' | 'wanted'>,
): Operation {
  return {
    name,
    async book(setUp: SetUp) {
      const opened = setUp(judgedOffice());
      await work(opened);
      const { workbook, host } = opened;
      host.person.edit(sheetOf(workbook, SCORES.sheet), [{ row: 1, column: 2, input: 41 }]);
      host.person.edit(sheetOf(workbook, TABLES.villages.sheet), [
        { row: 1, column: 1, input: '嵩县' },
        { row: 2, column: 3, input: null },
      ]);
      return workbook;
    },
    prepare: (opened) => Promise.resolve(() => work(opened)),
    registry: SCORES,
    writes: null,
    target,
    wanted,
  };
}

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const firstRun: Operation = {
  ...step('run all, for the first time', ({ ledger }) => ledger.runAll(YEAR), {
    target: SCORES.sheet,
    wanted: '校验报告',
  }),
  book: () => Promise.resolve(judgedOffice()),
};

const settings: Operation = {
  name: 'settings sheets',
  book: () => Promise.resolve(unjudgedOffice()),
  prepare: ({ ledger }) => Promise.resolve(() => ledger.addSteering(YEAR)),
  registry: { sheet: TABLES.villages.sheet, firstRow: 1, free: '行政村' },
  writes: null,
  target: TABLES.villages.sheet,
  wanted: '规则',
};

const marks: Operation = {
  name: 'marks',
  book: () => Promise.resolve(brokenOffice()),
  async prepare({ ledger }) {
    await ledger.examine(YEAR);
    return () => ledger.showMarks();
  },
  registry: HOUSEHOLDS,
  writes: null,
  target: HOUSEHOLDS.sheet,
  wanted: '标记',
};

const clearedMarks: Operation = {
  ...marks,
  name: 'marks cleared',
  async book(setUp) {
    const opened = setUp(brokenOffice());
    await opened.ledger.examine(YEAR);
    await opened.ledger.showMarks();
    return opened.workbook;
  },
  prepare: ({ ledger }) => Promise.resolve(() => ledger.clearMarks()),
};

const mapping: Operation = {
  name: 'mapping',
  book: () => Promise.resolve(foreignOffice()),
  async prepare({ ledger }) {
    const { sheets } = await ledger.mapSheets();
    const columns = { 户号码: 'householdId', 谁: 'name', 与户主什么关系: 'relation' };
    const choice = { headers: sheets[0]?.headers ?? '', table: 'members' as const, columns };
    return () => ledger.rememberMappings([choice]);
  },
  registry: { sheet: 'Sheet1', firstRow: 1, free: '谁' },
  writes: null,
  target: 'Sheet1',
  wanted: '识别',
};

const waivers: Operation = {
  name: 'waivers',
  book: () => Promise.resolve(brokenOffice()),
  async prepare({ ledger, engine }) {
    await ledger.examine(YEAR);
    const { findings } = await engine.findings({ severity: 'warning' }, 0, 1);
    return () => ledger.findings.waive(findings, '已入户核实');
  },
  registry: HOUSEHOLDS,
  writes: null,
  target: HOUSEHOLDS.sheet,
  wanted: '核实',
};

const seal: Operation = {
  name: 'seal',
  async book(setUp) {
    const opened = setUp(judgedOffice());
    await opened.ledger.summarise(YEAR);
    return opened.workbook;
  },
  prepare: ({ ledger }) => Promise.resolve(() => ledger.sealing.seal(YEAR)),
  registry: SCORES,
  writes: null,
  target: '工作队考核',
  wanted: '_zhucun_seal_2014',
};

const templates: Operation = {
  name: 'templates',
  book() {
    const workbook = new Workbook('book.xlsx');
    workbook.addSheet('Sheet1').cells.set(0, 0, '说明');
    return Promise.resolve(workbook);
  },
  prepare: ({ ledger }) => Promise.resolve(() => ledger.templates.add(['villages', 'units'])),
  registry: { sheet: 'Sheet1', firstRow: 0, free: '' },
  writes: null,
  target: '贫困村名册',
  wanted: '贫困村名册',
};

const slips: Operation = {
  name: 'return slips',
  async book(setUp) {
    const opened = setUp(brokenOffice());
    await opened.ledger.check(YEAR);
    return opened.workbook;
  },
  prepare: ({ ledger }) => Promise.resolve(() => ledger.returnSlips(YEAR)),
  registry: HOUSEHOLDS,
  writes: null,
  target: '校验报告',
  wanted: '退回单',
};

/** Two lists filtered for the clerk, one of them in the place of a filter of the clerk's own. */
const filters: Operation = {
  name: 'filters',
  book() {
    const workbook = brokenOffice();
    const rect = { row: 0, column: 0, rows: 4, columns: 3 };
    sheetOf(workbook, HOUSEHOLDS.sheet).autoFilter = { rect, criteria: new Map() };
    return Promise.resolve(workbook);
  },
  prepare: () =>
    Promise.resolve(() => filterRows([HOUSEHOLDS.sheet, TABLES.villages.sheet].map(filterOf), true)),
  registry: HOUSEHOLDS,
  writes: null,
  target: TABLES.villages.sheet,
  wanted: '筛选',
};

function filterOf(sheet: string): FilterPlan {
  const area = { headerRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 2 };
  return { sheet, ...area, criteria: [{ column: 0, values: ['无'] }], rows: 0 };
}

const filtersGone: Operation = {
  ...filters,
  name: 'filters taken away',
  async book(setUp) {
    const { workbook } = setUp(await filters.book(setUp));
    await filterRows([HOUSEHOLDS.sheet, TABLES.villages.sheet].map(filterOf), true);
    return workbook;
  },
  prepare: () => Promise.resolve(() => takeFiltersAway()),
};

export const SHEET_OPERATIONS: readonly Operation[] = [
  settings,
  marks,
  clearedMarks,
  mapping,
  waivers,
  filters,
  filtersGone,
  seal,
  step('check', ({ ledger }) => ledger.check(YEAR), { target: '校验报告', wanted: '校验报告 (2)' }),
  step('link', ({ ledger }) => ledger.link(YEAR), { target: '关联结果', wanted: '关联结果 (2)' }),
  step('summarise', ({ ledger }) => ledger.summarise(YEAR), { target: '工作队考核', wanted: '覆盖汇总 (2)' }),
  step('run all', ({ ledger }) => ledger.runAll(YEAR), { target: '校验报告', wanted: '校验报告 (2)' }),
  firstRun,
  step('papers', ({ ledger }) => ledger.papers.write(['cover', 'villageCard', 'errorRanking'], ALL, YEAR), {
    target: '一村一表',
    wanted: '封面目录 (2)',
  }),
  templates,
  slips,
];
