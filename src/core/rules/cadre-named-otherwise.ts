import { CadreCandidates, foldName, indexRows, NONE } from '../linkage';
import { at, defineRecordRule } from './rule';
import { suggested, type Suggested } from './suggested';

type Named = Readonly<{ id: string; cadre: string; written: string }> & Suggested;

export const cadreNamedOtherwise = defineRecordRule<Named>({
  id: 'R10',
  severity: 'warning',
  foundAt: ['pairings.cadreId'],
  title: {
    'zh-CN': '干部编号与帮扶责任人不是同一人',
    en: 'Number and name are those of different cadres',
  },
  remedy: {
    'zh-CN': '关联以干部编号为准；核对干部编号和帮扶责任人，更正有误的一项。',
    en: 'The number counts; find out which of the two is wrong and correct it.',
  },
  message: {
    'zh-CN': ({ id, cadre, written, suggestions }) =>
      `干部编号 ${id} 为“${cadre}”，帮扶责任人填写“${written}”${suggestions.length > 0 ? `（名册中有：${suggestions.join('、')}）` : ''}。`,
    en: ({ id, cadre, written, suggestions }) =>
      `Cadre number ${id} is “${cadre}”, the name given is “${written}”${suggestions.length > 0 ? ` (in the register: ${suggestions.join(', ')})` : ''}.`,
  },
  *check({ registry, links }) {
    const { cadres, pairings } = registry.tables;
    if (!cadres || !pairings?.has('cadreId')) return;
    const rowsOf = indexRows(cadres.rows, (row) => cadres.text('id', row));
    const ids = pairings.column('cadreId');
    // A number of several cadres names nobody; U01 tells of it.
    const numbered = ids.entries.map((id) => {
      const [first = NONE, ...others] = rowsOf.get(id) ?? [];
      return others.length === 0 ? first : NONE;
    });
    const nameOf = (row: number): string | null => {
      const name = cadres.text('name', row);
      return name === null ? null : foldName(name);
    };
    const known = numbered.map((row) => (row === NONE ? null : nameOf(row)));
    const names = pairings.column('cadreName');
    const written = names.entries.map(foldName);
    const meant = new CadreCandidates(registry, links);
    for (let row = 0; row < pairings.rows; row++) {
      const id = ids.code(row);
      const cadre = known[id] ?? null;
      const name = written[names.code(row)];
      if (cadre === null || name === undefined || cadre === name) continue;
      const { suggestions } = suggested(cadres, meant.ofPairing(row, true));
      const params = { id: ids.entries[id] ?? '', cadre, written: name, suggestions };
      yield at('pairings', row, 'cadreId', params);
    }
  },
});
