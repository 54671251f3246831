import { hasLeft, isInForce } from '../linkage';
import { isoDate } from '../registry';
import { at, defineRecordRule } from './rule';

export const pairingWithCadreWhoLeft = defineRecordRule<{ cadre: string; end: string }>({
  id: 'L29',
  severity: 'warning',
  foundAt: ['pairings.cadreName'],
  title: { 'zh-CN': '结对干部已离岗', en: 'Active pairing with a cadre who has left' },
  remedy: {
    'zh-CN': '为这一户重新安排帮扶责任人，并填写原结对的结束日期；仍在岗的，改正“驻村干部名册”中的结束日期。',
    en: 'Give the household another cadre and end this pairing; if the cadre is still at work, correct the end date in the register of cadres.',
  },
  message: {
    'zh-CN': ({ cadre, end }) => `${cadre}已于 ${end} 离岗，结对没有结束，这一户没有人帮扶。`,
    en: ({ cadre, end }) =>
      `${cadre} left on ${end}; the pairing has not ended, and nobody helps the household.`,
  },
  *check({ registry, links, settings }) {
    const { pairings, cadres } = registry.tables;
    const targets = links.pairings.cadreId?.target;
    if (!pairings || !cadres || !targets) return;
    for (let row = 0; row < pairings.rows; row++) {
      const cadre = targets[row] ?? -1;
      if (cadre < 0 || !hasLeft(cadres, cadre, settings.asOf)) continue;
      if (!isInForce(pairings, row, settings.asOf)) continue;
      const name = cadres.text('name', cadre) ?? cadres.text('id', cadre) ?? '';
      yield at('pairings', row, 'cadreName', { cadre: name, end: isoDate(cadres.number('end', cadre)) });
    }
  },
});
