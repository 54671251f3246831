import { ATTENDANCE, KINDS_OF_ACTIVITY, LEADER_LEVELS } from './codes/work';
import { yesNoList } from './codes/yes-no';
import { coded, field, refersTo } from './field';
import { TO_ACTIVITY } from './reference';
import { cadreId, place, unitName, villageCode } from './shared-fields';
import type { TableSpec } from './table-spec';

export const leaders = {
  sheet: '领导联系村台账',
  named: /领导(?:干部)?(?:联系|包|挂)/,
  told: { name: ['name'], key: null, words: ['title', 'level'], apart: ['name', 'villageCode'] },
  fields: {
    name: field('text', '领导姓名', '!#'),
    title: field('text', '职务', '!'),
    level: coded('级别', '!', LEADER_LEVELS),
    villageCode: villageCode('村编码', '!#'),
    ...place(),
    year: field('year', '联系年度', '!#'),
    visits: field('int', '调研次数', '!'),
    lastVisit: field('date', '最近调研日期'),
  },
} as const satisfies TableSpec;

/** How people write that nothing was raised, or that nothing has come of it. */
const NOTHING = ['无', '暂无', '没有', '无问题', '未解决', '待解决', '未办结'];

export const visits = {
  sheet: '走访调研台账',
  named: /走访|调研/,
  told: {
    name: ['person'],
    key: null,
    words: ['unit', 'topic'],
    date: 'date',
    apart: ['person', 'unit', 'villageCode'],
  },
  fields: {
    date: field('date', '日期', '!'),
    unit: unitName('!'),
    person: field('text', '走访人', '!'),
    isHead: field('bool', '是否主要负责人', '!'),
    villageCode: villageCode('村编码', '!'),
    topic: field('text', '调研内容'),
    raised: field('text', '反映问题', '', [], { blanks: NOTHING }),
    resolved: field('text', '协调解决事项', '', [], { blanks: NOTHING }),
  },
} as const satisfies TableSpec;

export const activities = {
  sheet: '培训座谈台账',
  named: /培训|座谈|会议台账|活动台账/,
  told: { name: ['title'], key: 'id', words: ['kind'], date: 'date', apart: ['id'] },
  fields: {
    id: field('text', '活动编号', '!#', [], { identifier: true }),
    date: field('date', '日期', '!'),
    kind: coded('活动类型', '!', KINDS_OF_ACTIVITY),
    title: field('text', '名称', '!'),
    organiser: field('text', '主办单位'),
    expected: field('int', '应到人数'),
    present: field('int', '实到人数'),
  },
} as const satisfies TableSpec;

export const attendance = {
  sheet: '参加人员',
  named: /参加人员|参会|参训|签到/,
  told: { name: ['name'], key: 'cadreId', words: ['activityId'], apart: ['activityId', 'cadreId'] },
  fields: {
    activityId: refersTo(TO_ACTIVITY, field('text', '活动编号', '!#', [], { identifier: true })),
    cadreId: cadreId('!#'),
    name: field('text', '姓名'),
    attended: field('bool', '是否到会', '!', [], { list: yesNoList('是否到会', ATTENDANCE) }),
  },
} as const satisfies TableSpec;
