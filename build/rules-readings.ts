import type { Localized } from '../src/core/words/settings';

/** How rules read what a table or a standard leaves open, for the end of the rules' reference. */
export const READINGS: readonly (readonly [rules: string, reading: Localized])[] = [
  [
    'S11',
    {
      'zh-CN': '某种登记表只有一张且为隐藏的，只在读取情况中说明，不作为问题列出。',
      en: 'A hidden sheet that is the only one of its table is told with what was read, not as a finding.',
    },
  ],
  [
    'F06',
    {
      'zh-CN':
        '代码可以留空（2015年以前成立的单位没有统一社会信用代码）；9位组织机构代码（可带连字符）按 GB 11714 核对，同样有效。',
      en: 'The code may be blank, since units before 2015 had none; the 9 characters of an organisation code, with a hyphen or without, are checked by GB 11714 and are as good.',
    },
  ],
  [
    'F08、F14',
    {
      'zh-CN':
        '只写到月的日期：起始取当月第一天，结束和完工取当月最后一天；2014.05 为规定写法，不再提示。年、日期、信用代码等非必填列中只画“/”“—”的为空白；结束日期填“至今”“长期”“在任”等的为空白，问号和“待定”不是。',
      en: 'Of a date that only says the month, a start is its first day, an end (and a finish) its last; 2014.05 is a form of the registry and no note. A stroke in a date, year or credit code that need not be given is blank, as 至今, 长期, 在任 are for an end; a question mark and 待定 are not.',
    },
  ],
  [
    'F12',
    {
      'zh-CN':
        '全国扶贫系统、国家标准（GB/T 2261.3、4658、4761、4762，含两位数字代码）和其他单位的同义写法按代码读取并统计，只作提示；一格填写多个取值而能确定其一的为警告。一位数字不作代码读取，各地编号不一。',
      en: 'Words of the national system, of the standards (GB/T 2261.3, 4658, 4761, 4762, with their numbers of two digits) and of other offices are read and counted as the code and are notes; one of several values in a cell is a warning. A single digit is read as no code: offices number their choices differently.',
    },
  ],
  [
    'U04',
    {
      'zh-CN': '比较单位名称时只去掉括号、空格和开头的“洛阳市”“市”“县”，不去掉县名。',
      en: 'Names of units are compared without brackets, spaces and a leading 洛阳市, 市 or 县, never without the name of a county.',
    },
  ],
  [
    'R10',
    {
      'zh-CN': '以干部编号为准关联；编号不在名册或对应多人的，不报本条。',
      en: 'The number decides the link; where it is unknown or belongs to several, other rules speak.',
    },
  ],
  [
    'L09',
    {
      'zh-CN':
        '按脱贫年度的标准比较：先看“参数”表中该年的“脱贫标准:年度”；没有的，用该表的“贫困线”；该表连贫困线也没有给出的，用历年国家标准（2010年2300元、2011年2536元、2012年2625元、2013年2736元、2014年2800元、2015年2855元、2016年2952元、2017年2952元、2018年2995元、2019年3218元、2020年4000元），其他年度用2800元。未填脱贫年度的，用“贫困线”。',
      en: 'The line is that of the year of leaving: 脱贫标准 with that year in 参数; else the 贫困线 of that sheet; where it gives neither, the national standards of 2010 to 2020 as listed, and 2800 for other years. A household that does not say when it left is measured by 贫困线.',
    },
  ],
  [
    'L26',
    {
      'zh-CN': '只查市级领导；县级领导可联系多个村，只作统计。',
      en: 'Leaders of the city only; those of a county may have several villages, which are counted.',
    },
  ],
  [
    'P21',
    {
      'zh-CN':
        '贫困人口按贫困户名册中未脱贫（含返贫）户的家庭人口合计；没有该名册的，用贫困村名册填报数。退出年度晚于考核年度的不查。',
      en: 'The poor are the members of households still poor by the register; without one, those whom the village declares. A village that is to leave after the assessment year is passed over.',
    },
  ],
  [
    'P23',
    {
      'zh-CN': '只数“是否到会”为是的行；参加人员中没有登记的活动不查。',
      en: 'Only those who came are counted; an activity without any row of 参加人员 is passed over.',
    },
  ],
  [
    'P24',
    {
      'zh-CN': '弱劳动力或半劳动力计入与否均可；有成员的劳动能力为空的户不查。',
      en: 'Half labourers may be counted or not; a household with a member whose ability is blank is passed over.',
    },
  ],
  [
    'P25',
    {
      'zh-CN': '没有定点帮扶村的单位不查；干部指截止日期在岗的驻村干部。',
      en: 'A unit without any posting is passed over; cadres are those resident on the as-of date.',
    },
  ],
];
