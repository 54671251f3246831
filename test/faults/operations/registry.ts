// Operations that change registry sheets: mending, merging, pairing, a new year, and the way back from each.
import { TABLES } from '../../../src/core/registry';
import type { Workbook } from '../../../src/host';
import type { Opened } from '../../ledger/open-ledger';
import { AGAIN, city, file, households } from '../../ledger/submitted-files';
import type { Operation, SetUp } from '../operation';
import { brokenOffice, endingYear, judgedOffice, NOT_MENDED, pairedOffice, unjudgedOffice } from './books';

const RECORD = '修改记录';

/** The book in which another operation was done. */
const done =
  (operation: Operation) =>
  async (setUp: SetUp): Promise<Workbook> => {
    const opened = setUp(await operation.book(setUp));
    const work = await operation.prepare(opened);
    await work();
    return opened.workbook;
  };

const HOUSEHOLDS = { sheet: TABLES.households.sheet, firstRow: 1, free: '户主姓名' };

const fixes: Operation = {
  name: 'fixes',
  book: () => Promise.resolve(brokenOffice()),
  async prepare({ ledger }) {
    await ledger.examine({ year: 2014 });
    const offered = await ledger.engine.fixes();
    return () => ledger.applyFixes(offered.filter(({ key }) => key !== NOT_MENDED));
  },
  registry: HOUSEHOLDS,
  writes: { sheet: HOUSEHOLDS.sheet, row: 2, column: columnOf('attribute') },
  target: HOUSEHOLDS.sheet,
  wanted: RECORD,
};

/** Of a sheet that has the columns which are asked for, and those of the clean office. */
function columnOf(field: string): number {
  const { cells } = brokenOffice().findSheet(HOUSEHOLDS.sheet) ?? {};
  const { header } = TABLES.households.fields[field as 'attribute'];
  return Array.from({ length: 40 }, (_, column) => cells?.get(0, column)).indexOf(header);
}

const undoFixes: Operation = {
  ...fixes,
  name: 'undo of fixes',
  book: done(fixes),
  prepare: ({ ledger }) => Promise.resolve(() => ledger.undoLastBatch()),
  wanted: '_zhucun_undo',
};

const merge: Operation = {
  name: 'merge',
  book: () => Promise.resolve(city()),
  async prepare({ ledger: { merging, engine } }) {
    await merging.prepare();
    const ids: number[] = [];
    for (const picked of [await file('镇1.xlsx', AGAIN), await file('镇3.xlsx', households(3, 2))])
      ids.push((await merging.add(picked)).id);
    const plan = await engine.planMerge(ids);
    return () => merging.merge(plan);
  },
  registry: { sheet: '贫困户名册', firstRow: 2, free: '户主姓名' },
  writes: { sheet: '贫困户名册', row: 3, column: 3 },
  target: '贫困户名册',
  wanted: RECORD,
};

const undoMerge: Operation = {
  ...merge,
  name: 'undo of a merge',
  book: done(merge),
  prepare: ({ ledger: { merging } }) => Promise.resolve(() => merging.undo()),
  wanted: '_zhucun_undo',
};

const acceptance: Operation = {
  name: 'proposals',
  book: () => Promise.resolve(pairedOffice()),
  async prepare({ ledger }: Opened) {
    await ledger.examine();
    const { paired, passedOn } = await ledger.engine.proposals();
    return () => ledger.proposals.accept(Array.from({ length: paired + passedOn }, (_, index) => index));
  },
  registry: { sheet: TABLES.pairings.sheet, firstRow: 1, free: '走访次数' },
  writes: null,
  target: TABLES.pairings.sheet,
  wanted: RECORD,
};

const undoAcceptance: Operation = {
  ...acceptance,
  name: 'undo of proposals',
  book: done(acceptance),
  prepare: ({ ledger: { proposals } }) => Promise.resolve(() => proposals.undo()),
  wanted: '_zhucun_undo',
};

const scheme: Operation = {
  name: 'scheme, cells',
  book: () => Promise.resolve(judgedOffice()),
  async prepare({ ledger }) {
    await ledger.examine({ year: 2014 });
    return () => ledger.scheme.write({ T1: { 满分: '55' }, T2: { 满分: '45' } }, '方案试算');
  },
  registry: { sheet: '考核指标', firstRow: 1, free: '二级指标' },
  writes: { sheet: '考核指标', row: 1, column: 4 },
  target: '考核指标',
  wanted: RECORD,
};

const schemeSheet: Operation = {
  name: 'scheme, sheet',
  book: () => Promise.resolve(unjudgedOffice()),
  async prepare({ ledger }) {
    await ledger.examine({ year: 2014 });
    return () => ledger.scheme.write({ T03: { 满分: '20' }, T09: { 满分: '10' } }, '方案试算');
  },
  registry: { sheet: TABLES.villages.sheet, firstRow: 1, free: '行政村' },
  writes: null,
  target: TABLES.villages.sheet,
  wanted: '考核指标',
};

const newYear: Operation = {
  name: 'new year',
  book: () => Promise.resolve(endingYear()),
  async prepare({ ledger: { years } }) {
    const { resets } = await years.prepare();
    return () => years.carry(resets);
  },
  registry: { sheet: TABLES.pairings.sheet, firstRow: 1, free: '帮扶责任人' },
  writes: { sheet: '参数', row: 1, column: 1 },
  target: TABLES.pairings.sheet,
  wanted: '年度结转',
};

export const REGISTRY_OPERATIONS: readonly Operation[] = [
  fixes,
  undoFixes,
  merge,
  undoMerge,
  acceptance,
  undoAcceptance,
  scheme,
  schemeSheet,
  newYear,
];
