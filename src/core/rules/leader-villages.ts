import { at, defineRecordRule } from './rule';

export const leaderVillages = defineRecordRule<{ leader: string; villages: number; poor: number }>({
  id: 'L26',
  severity: 'warning',
  foundAt: ['leaders.villageCode'],
  title: {
    'zh-CN': '市级领导联系村数不为1个，或联系村不是贫困村',
    en: 'City leader linked to the wrong number of villages',
  },
  remedy: {
    'zh-CN': '核对联系村和联系年度；市级领导每人每年联系 1 个贫困村。',
    en: 'Check the village and the year; each city leader is linked to one poor village a year.',
  },
  message: {
    'zh-CN': ({ leader, villages, poor }) =>
      `${leader}本年联系村 ${villages} 个，其中贫困村 ${poor} 个；应联系 1 个贫困村。`,
    en: ({ leader, villages, poor }) =>
      `Villages linked to ${leader} this year: ${villages}, poor ones: ${poor}; expected one poor village.`,
  },
  *check({ registry, links, settings }) {
    const { leaders, villages } = registry.tables;
    const targets = links.leaders.villageCode?.target;
    if (!leaders || !villages || !targets) return;
    const rowsOf = new Map<string, number[]>();
    for (let row = 0; row < leaders.rows; row++) {
      const name = leaders.text('name', row);
      if (
        name === null ||
        leaders.text('level', row) !== '市级' ||
        leaders.number('year', row) !== settings.year
      )
        continue;
      rowsOf.set(name, [...(rowsOf.get(name) ?? []), row]);
    }
    for (const [leader, rows] of rowsOf) {
      const linked = new Set(rows.map((row) => targets[row] ?? -1));
      // A village that cannot be found is reported by R01 or F07; how poor it is cannot be told.
      if (linked.has(-1) || linked.has(-2)) continue;
      const poor = [...linked].filter((village) => villages.isTrue('poor', village)).length;
      if (linked.size === 1 && poor === 1) continue;
      for (const row of rows)
        yield at('leaders', row, 'villageCode', { leader, villages: linked.size, poor });
    }
  },
});
