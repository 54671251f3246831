import {
  KINDS_OF_PROJECT,
  KINDS_OF_PUBLICITY,
  OUTREACH_CHANNELS,
  PROJECT_STATES,
  PUBLICITY_CHANNELS,
  REPLIES,
  SOURCES_OF_FUNDS,
} from './codes/work';
import { coded, field, refersTo } from './field';
import { TO_UNIT_OR_OTHERS } from './reference';
import { villageCode } from './shared-fields';
import type { TableSpec } from './table-spec';

export const projects = {
  sheet: '项目资金台账',
  named: /项目/,
  told: { name: ['name'], key: 'id', words: ['source', 'status'], money: 'paid', apart: ['id'] },
  fields: {
    id: field('text', '项目编号', '!#', [], { identifier: true }),
    name: field('text', '项目名称', '!'),
    villageCode: villageCode('村编码', '!'),
    kind: coded('项目类别', '!', KINDS_OF_PROJECT),
    source: coded('资金来源', '!', SOURCES_OF_FUNDS),
    provider: refersTo(TO_UNIT_OR_OTHERS, field('text', '出资单位', '!', [], { spelling: 'name' })),
    planned: field('money', '计划资金', '!'),
    paid: field('money', '到位资金', '!'),
    quantity: field('num', '建设规模'),
    measure: field('text', '计量单位'),
    start: field('date', '开工日期'),
    finish: field('date', '完工日期', '', [], {
      ends: true,
      blanks: ['无', '未完工', '未竣工', '在建', '未开工'],
    }),
    status: coded('项目状态', '!', PROJECT_STATES),
  },
} as const satisfies TableSpec;

export const outreach = {
  sheet: '企业动员台账',
  named: /企业动员|动员企业|民营企业/,
  told: {
    name: ['enterprise'],
    key: null,
    words: ['channel', 'reply'],
    date: 'date',
    apart: ['enterprise', 'channel'],
  },
  fields: {
    enterprise: field('text', '企业名称', '!#'),
    channel: coded('动员方式', '!#', OUTREACH_CHANNELS),
    date: field('date', '日期', '!'),
    reply: coded('回应', '!', REPLIES),
    joined: field('date', '参与日期'),
    villageCode: villageCode('帮扶村编码', '', ['村编码']),
  },
} as const satisfies TableSpec;

export const publicity = {
  sheet: '宣传台账',
  named: /宣传/,
  told: { name: ['title'], key: null, words: ['channel', 'kind'], date: 'date', apart: ['title'] },
  fields: {
    date: field('date', '日期', '!'),
    channel: coded('渠道', '!', PUBLICITY_CHANNELS),
    title: field('text', '标题', '!'),
    kind: coded('类别', '!', KINDS_OF_PUBLICITY),
  },
} as const satisfies TableSpec;

export const scores = {
  sheet: '人工评分表',
  named: /评分|打分/,
  told: { name: ['subject'], key: 'indicator', words: ['assessor'], apart: ['subject', 'indicator'] },
  fields: {
    subject: field('text', '考核对象', '!#'),
    indicator: field('text', '指标编号', '!#', [], { identifier: true }),
    score: field('num', '得分', '!'),
    assessor: field('text', '评分人'),
    note: field('text', '说明'),
    // What a sheet that was handed out says of each score: a row with a full score waits for one.
    subjectName: field('text', '对象名称'),
    indicatorName: field('text', '指标名称'),
    full: field('num', '满分'),
  },
} as const satisfies TableSpec;
