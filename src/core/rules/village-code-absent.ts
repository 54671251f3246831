import { AMBIGUOUS, linkAt, VILLAGE_METHODS } from '../linkage';
import { CellKind, type FieldKey, PLACE, type Table } from '../registry';
import { referencesTo } from './cells';
import { counted } from '../words/counted';
import { defineRecordRule, rowHit } from './rule';

const BY_WHOLE_PLACE = VILLAGE_METHODS.indexOf('county+township+village');

function blankCode(table: Table, name: string, row: number): boolean {
  const column = table.column(name as FieldKey);
  return (column.codes[row] ?? -1) < 0 && table.kind(name as FieldKey, row) !== CellKind.error;
}

/** County, township and village as written; null unless all three are given. */
function placeOf(table: Table, row: number): string | null {
  const parts = PLACE.map((part) => table.text(part as FieldKey, row));
  return parts.includes(null) ? null : parts.join('');
}

export const villageCodeAbsent = defineRecordRule<{ place: string; matches: number }>({
  id: 'R09',
  severity: 'warning',
  foundAt: ['households.villageCode', 'postings.villageCode', 'cadres.villageCode', 'leaders.villageCode'],
  title: { 'zh-CN': '未填村编码', en: 'Row has no village code' },
  remedy: {
    'zh-CN': '采用查得的村编码，或按“贫困村名册”填写。',
    en: 'Accept the code that was found, or copy it from the register of villages.',
  },
  message: {
    'zh-CN': ({ place, matches }) =>
      `未填村编码；贫困村名册中与“${place}”相符的村有 ${matches} 个${matches === 1 ? '，可以补填' : '，请填写村编码'}。`,
    en: ({ place, matches }) =>
      `No village code; ${counted(matches, 'village', 'villages')} of the register ${matches === 1 ? 'matches' : 'match'} “${place}”${matches === 1 ? ' and the code can be filled in' : ', please give the code'}.`,
  },
  *check({ registry, links }) {
    const { villages } = registry.tables;
    if (!villages) return;
    for (const { table, name, field } of referencesTo(registry, 'villages')) {
      // A pairing's village is only there to tell the household.
      if (field.spare) continue;
      const resolved = linkAt(links, table.key, name);
      for (let row = 0; resolved && row < table.rows; row++) {
        const place = blankCode(table, name, row) ? placeOf(table, row) : null;
        if (place === null) continue;
        const target = resolved.target[row] ?? -1;
        // Only county, township and village together are sure enough for a fix.
        const isSure = target >= 0 && resolved.method[row] === BY_WHOLE_PLACE;
        const matches = isSure ? 1 : target === AMBIGUOUS ? (resolved.matches[row] ?? 0) : 0;
        yield rowHit(
          table.key,
          row,
          name,
          { place, matches },
          { fix: isSure ? villages.text('code', target) : null },
        );
      }
    }
  },
});
