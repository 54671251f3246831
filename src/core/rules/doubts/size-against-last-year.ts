import type { Links } from '../../linkage';
import { indexRows } from '../../linkage';
import type { Registry, Table } from '../../registry';
import { counted } from '../../words/counted';
import { at, defineRecordRule } from '../rule';
import { families } from './families';

export const sizeAgainstLastYear = defineRecordRule<{
  declared: number;
  rows: number;
  before: number;
  added: number;
  gone: number;
  expected: number;
}>({
  id: 'P19',
  severity: 'warning',
  foundAt: ['households.members'],
  optIn: true,
  source: '全国扶贫数据疑点比对常用项：家庭人口与自然增减不符（办公室惯例）',
  title: { 'zh-CN': '家庭人口与上年增减不符', en: 'Household size does not follow from last year’s' },
  remedy: {
    'zh-CN': '核对家庭人口、家庭成员和上年人口，补记漏登的增减。',
    en: 'Check the size, the sheet of members and last year’s size; record who came or left.',
  },
  message: {
    'zh-CN': ({ declared, rows, before, added, gone, expected }) =>
      `贫困户名册填报家庭人口 ${declared} 人，家庭成员登记 ${rows} 人；上年 ${before} 人，新增 ${added} 人、减少 ${gone} 人，应为 ${expected} 人。`,
    en: ({ declared, rows, before, added, gone, expected }) =>
      `The household is declared with ${counted(declared, 'person', 'people')}, the sheet of members has ${rows}, and last year’s ${before} with ${added} added and ${gone} gone make ${expected}.`,
  },
  *check({ registry, links, earlier }) {
    const { households, members } = registry.tables;
    const then = earlier?.registry.tables.households;
    const membersThen = earlier?.registry.tables.members;
    if (!households || !members || !earlier || !then || !membersThen) return;
    const peopleBefore = peopleOf(membersThen, earlier);
    const people = peopleOf(members, { registry, links });
    const rowsBefore = indexRows(then.rows, (row) => then.text('id', row));
    for (let row = 0; row < households.rows; row++) {
      const [known, ...others] = rowsBefore.get(households.text('id', row) ?? '') ?? [];
      if (known === undefined || others.length > 0) continue;
      const [now, was] = [people.get(row) ?? [], peopleBefore.get(known) ?? []];
      const declared = households.number('members', row);
      const before = then.number('members', known);
      const [added, gone] = [missingFrom(was, now), missingFrom(now, was)];
      const expected = before + added - gone;
      if (Number.isNaN(expected) || Number.isNaN(declared)) continue;
      if (declared !== now.length || declared !== expected)
        yield at('households', row, 'members', { declared, rows: now.length, before, added, gone, expected });
    }
  },
});

/** Citizen ID and name, as far as they can be read. */
type Person = readonly (string | null)[];

function peopleOf(
  members: Table<'members'>,
  { registry, links }: { readonly registry: Registry; readonly links: Links },
): Map<number, readonly Person[]> {
  const found = new Map<number, readonly Person[]>();
  for (const { household, members: rows } of families(registry, links))
    found.set(
      household,
      rows.map((row) => [members.text('idNo', row), members.text('name', row)]),
    );
  return found;
}

/** How many of `wanted` are not among `people`: a number that was mended in between leaves the name. */
function missingFrom(people: readonly Person[], wanted: readonly Person[]): number {
  const known = new Set(people.flat());
  return wanted.filter((person) => !person.some((part) => part !== null && known.has(part))).length;
}
