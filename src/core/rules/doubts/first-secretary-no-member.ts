import { activeOn } from '../../linkage';
import { at, defineRecordRule } from '../rule';

export const firstSecretaryNoMember = defineRecordRule<{ party: string }>({
  id: 'P20',
  severity: 'warning',
  foundAt: ['cadres.party'],
  optIn: true,
  source: '第一书记须为中共正式党员（办公室惯例）',
  title: { 'zh-CN': '第一书记不是中共党员', en: 'First Secretary who is no party member' },
  remedy: {
    'zh-CN': '核对政治面貌和岗位。',
    en: 'Check the party membership and the post.',
  },
  message: {
    'zh-CN': ({ party }) => `在任第一书记的政治面貌填为“${party}”。`,
    en: ({ party }) => `The party membership of this First Secretary is given as “${party}”.`,
  },
  *check({ registry, settings }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    for (let row = 0; row < cadres.rows; row++) {
      if (cadres.text('post', row) !== '第一书记') continue;
      const party = cadres.text('party', row);
      if (party === null || party === '中共党员') continue;
      if (activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf))
        yield at('cadres', row, 'party', { party });
    }
  },
});
