import { isResidentPost } from '../linkage';
import { isBlank } from './cells';
import { at, defineRecordRule } from './rule';

export const residentWithoutVillage = defineRecordRule<{ post: string }>({
  id: 'L28',
  severity: 'error',
  foundAt: ['cadres.villageCode'],
  yieldsTo: ['R09'],
  title: { 'zh-CN': '驻村干部未填驻村编码', en: 'Resident cadre without a village' },
  remedy: {
    'zh-CN': '填写驻村编码。',
    en: 'Give the village code.',
  },
  message: {
    'zh-CN': ({ post }) => `岗位为“${post}”，未填驻村编码。`,
    en: ({ post }) => `The post is ${post}, but no village is given.`,
  },
  *check({ registry, links }) {
    const { cadres } = registry.tables;
    if (!cadres) return;
    const targets = links.cadres.villageCode?.target;
    for (let row = 0; row < cadres.rows; row++) {
      const post = cadres.text('post', row);
      if (post === null || !isResidentPost(post) || !isBlank(cadres, 'villageCode', row)) continue;
      // R09 speaks of a village that is named without its code.
      if (targets && targets[row] !== -1) continue;
      yield at('cadres', row, 'villageCode', { post });
    }
  },
});
