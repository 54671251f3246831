import { codeList } from './code-list';

export const LEADER_LEVELS = codeList(['市级', '县级']);

export const KINDS_OF_ACTIVITY = codeList([
  '业务培训',
  '驻村干部座谈会',
  '定点单位对接',
  '定点单位座谈会',
  '企业推介会',
  '企业座谈会',
]);

export const KINDS_OF_PROJECT = codeList(
  ['道路', '水利', '教育', '卫生', '文化', '产业', '住房', '用电', '其他'],
  { 其它: '其他' },
);

export const SOURCES_OF_FUNDS = codeList([
  '帮扶单位协调',
  '定点单位引进',
  '定点单位直接投入',
  '社会捐赠资金',
  '社会捐赠物资折资',
  '财政专项',
]);

export const PROJECT_STATES = codeList(['未开工', '在建', '完工']);

export const OUTREACH_CHANNELS = codeList(['意见函', '电话访问', '宣传手册', '上门拜访', '座谈会', '推介会']);

export const REPLIES = codeList(['同意参与', '有意向', '暂不参与', '未回复']);

export const PUBLICITY_CHANNELS = codeList(['市属媒体', '扶贫网站', '微信平台', '洛阳扶贫信息', '其他'], {
  其它: '其他',
});

export const KINDS_OF_PUBLICITY = codeList(['重要意义', '经验做法', '动态进展', '典型案例']);
