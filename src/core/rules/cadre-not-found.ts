import { CadreCandidates, NONE } from '../linkage';
import { at, defineRecordRule } from './rule';
import { suggested, type Suggested } from './suggested';

export const cadreNotFound = defineRecordRule<{ cadre: string } & Suggested>({
  id: 'R03',
  severity: 'error',
  foundAt: ['pairings.cadreName', 'attendance.cadreId'],
  title: { 'zh-CN': '驻村干部名册中查无此人', en: 'Cadre cannot be found' },
  remedy: {
    'zh-CN': '核对干部编号和姓名；属新增干部的，先在“驻村干部名册”中登记。',
    en: 'Check the number and the name; if the cadre is new, add a row to the register of cadres first.',
  },
  message: {
    'zh-CN': ({ cadre, suggestions }) =>
      `驻村干部名册中查无“${cadre}”。${suggestions.length > 0 ? `相近的有：${suggestions.join('、')}。` : ''}`,
    en: ({ cadre, suggestions }) =>
      `No cadre “${cadre}” in the register.${suggestions.length > 0 ? ` Similar: ${suggestions.join(', ')}.` : ''}`,
  },
  *check({ registry, links }) {
    const { cadres, pairings, attendance } = registry.tables;
    if (!cadres) return;
    const known = new CadreCandidates(registry, links);
    const targets = links.pairings.cadreId?.target;
    for (let row = 0; pairings && targets && row < pairings.rows; row++) {
      if (targets[row] !== NONE) continue;
      const cadre = pairings.text('cadreName', row);
      if (cadre === null) continue;
      const { suggestions, candidates } = suggested(cadres, known.ofPairing(row));
      yield at('pairings', row, 'cadreName', { cadre, suggestions }, { candidates });
    }
    const present = links.attendance.cadreId?.target;
    for (let row = 0; attendance && present && row < attendance.rows; row++) {
      const cadre = attendance.text('cadreId', row);
      if (present[row] !== NONE || cadre === null) continue;
      const { suggestions, candidates } = suggested(cadres, known.ofAttendance(row));
      yield at('attendance', row, 'cadreId', { cadre, suggestions }, { candidates });
    }
  },
});
