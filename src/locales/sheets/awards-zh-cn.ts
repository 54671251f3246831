import type { Subject } from '../../core/evaluation';

/** Texts of what is drawn from the year-end evaluation: rankings, who is commended, what is to be looked at again. */
export const AWARDS_TEXTS_ZH = {
  source: '所在位置',
  ranking: {
    teams: (year: number) => `${year}年度驻村工作队考核得分排名表`,
    units: (year: number) => `${year}年度定点帮扶单位考核得分排名表`,
    /** Header of a group of indicators with its full score. */
    group: (name: string, full: number) => `${name}(${full})`,
    mean: '平均',
    remarks: (sheet: string) => [
      `得分、名次、等次取自“${sheet}”，该表得分改动的，本表随之重新排序。括号内为满分。`,
      '有不适用指标的，总分按其余指标的满分折算，各项得分之和与总分不一致；缺数据的未定总分，列在最后。',
    ],
    others: (names: readonly string[]) => `“其他”包括：${names.join('、')}。`,
  },
  advanced: {
    title: (year: number) => `${year}年度先进驻村工作队、先进帮扶单位拟表彰名单`,
    stateUnits: '先进定点帮扶单位（中央、省直单位）',
    otherUnits: '其他先进帮扶单位',
    teams: '先进驻村工作队',
    numbered: (index: number, heading: string) => `${'一二三四五'[index] ?? index + 1}、${heading}`,
    teamColumns: {
      number: '序号',
      county: '县(区)',
      township: '乡镇',
      village: '行政村',
      unit: '派出单位',
      leader: '队长',
      firstSecretary: '第一书记',
      total: '总分',
      rank: '名次',
      grade: '等次',
      outcome: '评审结果',
    },
    unitColumns: {
      number: '序号',
      category: '单位类别',
      name: '单位名称',
      head: '主要负责人',
      villages: '帮扶村数',
      total: '总分',
      rank: '名次',
      grade: '等次',
      outcome: '评审结果',
    },
    chosen: '拟表彰',
    open: '待定',
    vacant: '空缺',
    /** Around formulas for the numbers of places, of those chosen, those left open and those that stay empty. */
    summary: ['名额 ', ' 个，拟表彰 ', ' 个，待定 ', ' 个，空缺 ', ' 个'] satisfies readonly [
      string,
      string,
      string,
      string,
      string,
    ],
    /** Behind it where a changed score has brought in more than there are rows. */
    changed: '（名单有变动，请重新生成本表）',
    none: '没有符合评先条件的对象。',
    remarks: [
      '本表只列拟表彰对象，按名次排列；“待定”为末位名额处得分和各项指标都相同的，须评审决定；“空缺”为无符合条件的对象而未用的名额。',
      '接近入选线、等次取决于一项指标、缺数据的对象见“评审参考”。',
    ],
  },
  notice: {
    title: (year: number) => `${year}年度先进驻村工作队、先进帮扶单位公示`,
    text: (year: number, period: string) =>
      `　　根据${year}年度驻村帮扶工作考核结果，拟对下列定点帮扶单位、驻村工作队予以表彰，现予公示。公示时间：${period}。`,
    period: (from: string, to: string, days: number) => `${from}至${to}（${days}天）`,
    day: (iso: string | null) => {
      if (iso === null) return '　　　年　　月　　日';
      const [year = '', month = '', day = ''] = iso.split('-');
      return `${year}年${Number(month)}月${Number(day)}日`;
    },
    objections: (unit: string, telephone: string) =>
      `　　公示期间，对拟表彰对象有异议的，请以书面或电话形式反映，并署真实姓名和联系方式。受理单位：${unit || '　　　　　　　　'}；联系电话：${telephone || '　　　　　　　　'}。`,
    /** Around a formula for how many there are. */
    heading: (heading: string): readonly [before: string, after: string] => [`${heading}（`, '个）'],
    none: '无。',
  },
  review: {
    title: (year: number) => `${year}年度先进评审参考`,
    remarks: [
      '本表供评审使用，不上报、不公示。',
      '与入选线分差：已入选的，为高出第一个未入选对象的分数（0 分的按同分排序入选）；未入选的，为低于最后一个名额的分数；待定的为 0。',
      '入选线附近各表随“工作队考核”“单位考核”的得分变动，其余各表按生成时的得分列出。',
    ],
    teams: '入选线附近的驻村工作队',
    units: '入选线附近的定点帮扶单位',
    teamColumns: {
      order: '评优序',
      rank: '名次',
      county: '县(区)',
      township: '乡镇',
      village: '行政村',
      unit: '派出单位',
      total: '总分',
      grade: '等次',
      advanced: '先进',
      points: '与入选线分差',
    },
    unitColumns: {
      order: '评优序',
      rank: '名次',
      category: '单位类别',
      name: '单位名称',
      total: '总分',
      grade: '等次',
      advanced: '先进',
      points: '与入选线分差',
    },
    open: '末位名额处并列、待定的对象',
    openColumns: {
      subject: '考核对象',
      name: '名称',
      unit: '派出单位',
      rank: '名次',
      total: '总分',
      grade: '等次',
    },
    doubts: '缺数据、未定总分，或等次取决于一项指标的对象',
    doubtColumns: {
      subject: '考核对象',
      name: '名称',
      doubt: '情况',
      rank: '名次',
      total: '总分',
      grade: '得分对应等次',
    },
    lacking: (names: string) => `缺数据：${names}`,
    /** By each indicator, which grade it would be with the others scaled to the whole. */
    hinged: (names: string) => `去掉一项后等次改变：${names}`,
    subjects: { 工作队: '工作队', 单位: '单位' } satisfies Readonly<Record<Subject, string>>,
    hinge: (name: string, grade: string) => `${name}→${grade}`,
    separator: '；',
    halfYear: '半年得分',
    none: '无。',
  },
  grades: {
    title: (year: number) => `${year}年度考核等次分布表`,
    teams: '驻村工作队（按县区）',
    units: '定点帮扶单位（按单位类别）',
    columns: {
      county: '县(区)',
      category: '单位类别',
      all: '参加考核',
      share: (grade: string) => `${grade}占比`,
      incomplete: '缺数据',
      advanced: '先进',
    },
    total: '合计',
    /** Where the register says no category. */
    noCategory: '未填类别',
    remarks: [
      '数据取自“工作队考核”“单位考核”，随该两表变动。占比为占已定等次的比例；缺数据的未定等次；“先进”不含待定。',
    ],
  },
};
