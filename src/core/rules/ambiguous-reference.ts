import { AMBIGUOUS, CadreCandidates } from '../linkage';
import { at, defineRecordRule } from './rule';
import { suggested, type Suggested } from './suggested';

export const ambiguousCadre = defineRecordRule<{ cadre: string; matches: number } & Suggested>({
  id: 'R06',
  severity: 'error',
  foundAt: ['pairings.cadreName', 'attendance.cadreId'],
  title: { 'zh-CN': '帮扶干部不唯一', en: 'Cadre reference is ambiguous' },
  remedy: {
    'zh-CN': '填写干部编号。',
    en: "Give the cadre's number.",
  },
  message: {
    'zh-CN': ({ cadre, matches, suggestions }) =>
      `有 ${String(matches)} 名干部符合“${cadre}”，无法确定是哪一位。${suggestions.length > 0 ? `可能是：${suggestions.join('、')}。` : ''}`,
    en: ({ cadre, matches, suggestions }) =>
      `${String(matches)} cadres match “${cadre}”; which one is meant cannot be told.${suggestions.length > 0 ? ` Perhaps: ${suggestions.join(', ')}.` : ''}`,
  },
  *check({ registry, links }) {
    const { cadres, pairings, attendance } = registry.tables;
    if (!cadres) return;
    const candidates = new CadreCandidates(registry, links);
    const linked = links.cadres.pairings;
    for (let row = 0; pairings && linked && row < pairings.rows; row++) {
      if (linked.target[row] !== AMBIGUOUS) continue;
      const cadre = pairings.text('cadreName', row) ?? '';
      const matches = linked.matches[row] ?? 0;
      const fitting = suggested(cadres, candidates.ofPairing(row, true));
      yield at('pairings', row, 'cadreName', { cadre, matches, ...fitting });
    }
    const present = links.cadres.attendance;
    for (let row = 0; attendance && present && row < attendance.rows; row++) {
      if (present.target[row] !== AMBIGUOUS) continue;
      const cadre = attendance.text('cadreId', row) ?? '';
      const matches = present.matches[row] ?? 0;
      yield at('attendance', row, 'cadreId', { cadre, matches, suggestions: [], candidates: [] });
    }
  },
});
