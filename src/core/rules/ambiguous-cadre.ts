import { AMBIGUOUS } from '../linkage';
import { at, defineRecordRule } from './rule';

export const ambiguousCadre = defineRecordRule<{ cadre: string; matches: number }>({
  id: 'R06',
  severity: 'error',
  foundAt: ['pairings.cadreName', 'attendance.cadreId'],
  title: { 'zh-CN': '帮扶干部不唯一', en: 'Cadre reference is ambiguous' },
  remedy: {
    'zh-CN': '填写干部编号。',
    en: "Give the cadre's number.",
  },
  message: {
    'zh-CN': ({ cadre, matches }) => `有 ${String(matches)} 名干部符合“${cadre}”，无法确定是哪一位。`,
    en: ({ cadre, matches }) =>
      `${String(matches)} cadres match “${cadre}”; which one is meant cannot be told.`,
  },
  *check({ registry, links }) {
    const { pairings, attendance } = registry.tables;
    const linked = links.cadres.pairings;
    for (let row = 0; pairings && linked && row < pairings.rows; row++) {
      if (linked.target[row] !== AMBIGUOUS) continue;
      const cadre = pairings.text('cadreName', row) ?? '';
      yield at('pairings', row, 'cadreName', { cadre, matches: linked.matches[row] ?? 0 });
    }
    const present = links.cadres.attendance;
    for (let row = 0; attendance && present && row < attendance.rows; row++) {
      if (present.target[row] !== AMBIGUOUS) continue;
      const cadre = attendance.text('cadreId', row) ?? '';
      yield at('attendance', row, 'cadreId', { cadre, matches: present.matches[row] ?? 0 });
    }
  },
});
