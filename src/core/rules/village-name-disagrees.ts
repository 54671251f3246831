import { foldVillage, linkAt, VILLAGE_METHODS } from '../linkage';
import { referencesTo } from './cells';
import type { FieldKey, Table } from '../registry';
import { defineRecordRule, rowHit } from './rule';

const BY_CODE = VILLAGE_METHODS.indexOf('code');

/** 行政村 where it differs, else 乡镇. */
function disagreeing(
  table: Table,
  row: number,
  villages: Table<'villages'>,
  village: number,
): 'village' | 'township' | null {
  const name = table.text('village', row);
  const known = villages.text('village', village);
  if (name !== null && known !== null && foldVillage(name) !== foldVillage(known)) return 'village';
  const township = table.text('township', row);
  const knownTownship = villages.text('township', village);
  return township !== null && knownTownship !== null && township !== knownTownship ? 'township' : null;
}

export const villageNameDisagrees = defineRecordRule<{
  part: 'village' | 'township';
  written: string;
  code: string;
  known: string;
}>({
  id: 'R05',
  severity: 'warning',
  foundAt: [
    'households.village',
    'households.township',
    'postings.village',
    'postings.township',
    'cadres.village',
    'cadres.township',
    'pairings.village',
    'pairings.township',
    'leaders.village',
    'leaders.township',
  ],
  title: { 'zh-CN': '村名或乡镇名与村编码不符', en: 'Village name does not agree with the code' },
  remedy: {
    'zh-CN': '统计以村编码为准；核对村编码和名称，更正有误的一项。',
    en: 'The code counts; find out which of the two is wrong.',
  },
  message: {
    'zh-CN': ({ part, written, code, known }) =>
      `所填${part === 'township' ? '乡镇名' : '村名'}“${written}”与村编码 ${code} 对应的“${known}”不一致。`,
    en: ({ part, written, code, known }) =>
      `The name of the ${part === 'township' ? 'township' : 'village'}, “${written}”, does not agree with “${known}”, to which code ${code} belongs.`,
  },
  *check({ registry, links }) {
    const { villages } = registry.tables;
    if (!villages) return;
    for (const { table, name } of referencesTo(registry, 'villages')) {
      const resolved = linkAt(links, table.key, name);
      for (let row = 0; resolved && row < table.rows; row++) {
        const village = resolved.target[row] ?? -1;
        if (resolved.method[row] !== BY_CODE || village < 0) continue;
        const part = disagreeing(table, row, villages, village);
        if (part === null) continue;
        yield rowHit(table.key, row, part, {
          part,
          written: table.text(part as FieldKey, row) ?? '',
          code: villages.text('code', village) ?? '',
          known: villages.text(part, village) ?? '',
        });
      }
    }
  },
});
