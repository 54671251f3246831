import { codeList } from './code-list';

export const HOUSEHOLD_KINDS = codeList(['一般贫困户', '低保贫困户', '五保贫困户', '低保户', '五保户']);

export const CAUSES_OF_POVERTY = codeList(
  [
    '因病',
    '因残',
    '因学',
    '因灾',
    '缺土地',
    '缺水',
    '缺技术',
    '缺劳力',
    '缺资金',
    '交通条件落后',
    '自身发展动力不足',
    '其他',
  ],
  {
    缺劳动力: '缺劳力',
    因病致贫: '因病',
    因残致贫: '因残',
    因学致贫: '因学',
    因灾致贫: '因灾',
    其它: '其他',
  },
);

export const EXIT_STATES = codeList(['未脱贫', '已脱贫', '返贫']);
