import { createEngine, type Engine } from '../../../src/core/engine';
import type { Fix } from '../../../src/core/fixes';
import type { CellValue, RawSheet } from '../../../src/core/registry';
import { GENERATED_KINDS, type PlanCell } from '../../../src/core/report';
import { Failure } from '../../../src/core/words/failure';
import { LOCALES, type Locale } from '../../../src/core/words/settings';
import { failureSentence } from '../../../src/locales';
import { rawSheet, tableSheet } from '../build';
import { AS_OF, CADRE_ID, HEAD_ID, HOUSEHOLD, idOf, office, VILLAGE, type Rows } from '../rules/office';

/** Made up, of the form that was in use until 1999. */
const OLD_ID = '410325700101001';
const MOBILE = '13837912345';
const NUMBERS = [HEAD_ID, CADRE_ID, OLD_ID, MOBILE];
const ID_AT_WORK = idOf('41030019800606002');
const ALL = [...NUMBERS, ID_AT_WORK];

/** A registry whose clerk has put persons' numbers beside names, into notes, and in the place of other numbers. */
const PASTED: Rows = office({
  villages: { village: `樊店村${MOBILE}` },
  households: [
    {
      ...row('households'),
      village: `樊店村${MOBILE}`,
      head: `甲户主${HEAD_ID}`,
      attribute: `低保 ${HEAD_ID}`,
    },
    {
      ...row('households'),
      id: '4103251012010002',
      headId: '未上户',
      head: `丙户主（${OLD_ID}）`,
      members: `${OLD_ID}人`,
    },
  ],
  members: [
    { ...row('members'), name: `甲户主 ${HEAD_ID}`, education: OLD_ID, health: Number(OLD_ID) },
    { ...row('members'), householdId: HEAD_ID, idNo: '未上户', name: `甲儿 ${MOBILE}` },
  ],
  units: [{ name: `嵩县水利局（联系人${MOBILE}）`, category: `县级 ${OLD_ID}` }],
  cadres: [
    {
      ...row('cadres'),
      id: ID_AT_WORK,
      name: `乙干部 ${CADRE_ID}`,
      unit: `嵩县水利局${MOBILE}`,
      rank: `正科级${MOBILE}`,
    },
    { ...row('cadres'), id: 'GB000002', name: `丁干部${CADRE_ID}`, idNo: CADRE_ID.slice(0, 16) },
  ],
  pairings: [
    { ...row('pairings'), head: `甲户主${HEAD_ID}`, cadreId: ID_AT_WORK, cadreName: `乙干部 ${CADRE_ID}` },
    { ...row('pairings'), householdId: OLD_ID, cadreId: MOBILE, cadreName: `无人 ${CADRE_ID}` },
  ],
});

function row(table: keyof Rows): Readonly<Record<string, CellValue>> {
  return office({})[table]?.[0] ?? {};
}

const SHEETS: readonly RawSheet[] = Object.entries(PASTED).map(([key, rows]) =>
  tableSheet(key as 'villages', rows),
);

const OFF = rawSheet('参数', [
  ['参数', '值'],
  ['身份证号脱敏', '否'],
]);

async function checked(sheets: readonly RawSheet[], locale: Locale = 'zh-CN'): Promise<Engine> {
  const engine = createEngine();
  await engine.open({ name: '台账.xlsx', date1904: false });
  for (const sheet of sheets) await engine.addSheet(sheet);
  const run = { asOf: AS_OF, year: 2014, runAt: '2014-12-31 08:00', doubts: true, programVersion: '0' };
  await engine.check({ ...run, locale });
  return engine;
}

/** What of a fix is shown before it is written. */
function shownOf({ shownFrom, shownTo, reason, key, choice }: Fix): unknown {
  return [shownFrom, shownTo, reason, key, choice];
}

/** What people see of a run, by where they see it. */
async function seen(
  sheets: readonly RawSheet[],
  locale?: Locale,
): Promise<[surface: string, text: string][]> {
  const engine = await checked(sheets, locale);
  const surfaces: [string, unknown][] = [];
  for (const plan of await engine.layOut(GENERATED_KINDS)) {
    const cells: PlanCell[][] = [];
    for (const [band, { rows }] of plan.bands.entries())
      cells.push(...(await engine.cells(plan.kind, band, 0, rows)));
    surfaces.push([plan.name, cells]);
  }
  surfaces.push(['findings.json', await engine.document()]);
  const { findings } = await engine.findings({}, 0, 10_000);
  // What would be written is whole: it is never listed, only written.
  const listed = findings.map((finding) => {
    return { ...finding, fix: null, candidates: null, mends: finding.mends.map(shownOf) };
  });
  surfaces.push(['校验', listed]);
  // By what a row held it is found again; that is never shown.
  surfaces.push(['标出问题', (await engine.marks()).map((mark) => ({ ...mark, seen: null }))]);
  surfaces.push(['自动修改', (await engine.fixes()).map(shownOf)]);
  const { items, places } = await engine.returns();
  surfaces.push(['退回', [items, [...places]]]);
  surfaces.push(['结对建议', await engine.proposalLines(0, 100)]);
  for (const sheet of sheets)
    for (let at = 1; at < sheet.rowCount; at++) {
      const answer = await engine.ask({
        sheet: sheet.name,
        kind: null,
        row: at,
        column: 0,
        cells: [],
        above: [],
      });
      surfaces.push(['查选中行', answer]);
      for (const [group, { total }] of answer?.groups.entries() ?? [])
        surfaces.push(['查选中行', await engine.answerLines(answer?.id ?? 0, group, 0, total)]);
    }
  return surfaces.map(([surface, data]) => [surface, JSON.stringify(data)]);
}

function holding(surfaces: readonly [string, string][], numbers: readonly string[]): string[] {
  const found = surfaces.flatMap(([surface, text]) =>
    numbers.filter((number) => text.includes(number)).map((number) => `${surface}: ${number}`),
  );
  return [...new Set(found)];
}

describe("persons' numbers in names, notes and other numbers' places", () => {
  it.each(LOCALES)('are masked wherever anything is shown (%s)', async (locale) => {
    const surfaces = await seen(SHEETS, locale);
    expect(holding(surfaces, ALL)).toEqual([]);
    for (const surface of ['校验报告', '关联结果', '未覆盖清单', '退回单', '退回记录', '校验', '查选中行'])
      expect([surface, surfaces.some(([name, text]) => name === surface && text.includes('*****'))]).toEqual([
        surface,
        true,
      ]);
  });

  it('are shown where the office has switched masking off', async () => {
    const surfaces = await seen([...SHEETS, OFF]);
    for (const surface of ['校验报告', '关联结果', '退回单', 'findings.json', '查选中行'])
      expect(holding(surfaces, ALL).some((found) => found.startsWith(surface))).toBe(true);
  });

  it('leave words in their place readable, and the numbers of villages and households', async () => {
    const surfaces = new Map(await seen(SHEETS));
    expect(surfaces.get('校验报告')).toContain('“未上户”不是身份证号');
    expect(surfaces.get('关联结果')).toContain(HOUSEHOLD);
    expect(surfaces.get('findings.json')).toContain(VILLAGE);
  });

  it('are masked where a run fails over the cell that they stand in', () => {
    const faults = [{ cell: 'E7', code: 'notNumber', value: HEAD_ID }] as const;
    for (const locale of LOCALES) {
      const said = failureSentence(
        new Failure('BadScheme', { sheet: '考核指标' }, undefined, faults),
        locale,
      );
      expect(said).toContain('E7');
      expect(said).toContain('410325********');
      expect(said).not.toContain(HEAD_ID);
    }
  });
});
