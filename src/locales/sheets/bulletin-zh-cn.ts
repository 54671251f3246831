import type { PublishedId } from '../../core/coverage';

/** Texts of 统计公报. */
export const BULLETIN_TEXTS_ZH = {
  title: (year: number) => `${year}年度驻村帮扶主要指标统计表`,
  beside: (year: number) => `上年数取自${year}年度统计表（或上年登记表）。`,
  id: '编号',
  name: '指标',
  value: '数值',
  unit: '单位',
  /** Header of the figures of an earlier year; null where there are none. */
  earlier: (year: number | null) => (year === null ? '上年' : `上年（${year}年）`),
  change: '增减',
  definition: '口径',
  figures: {
    poorVillages: { name: '贫困村', definition: '贫困村名册中“是否贫困村”为是' },
    poorPopulation: { name: '贫困人口', definition: '贫困村名册各村“贫困人口”合计' },
    demonstrationVillages: { name: '市级扶贫示范村', definition: '贫困村名册中“是否示范村”为是' },
    cityLeaders: {
      name: '联系贫困村的市级领导',
      definition: '领导联系村台账中级别为市级、联系年度为本年度的领导，每人计一次',
    },
    forums: { name: '驻村干部座谈会', definition: '培训座谈台账中本年度的驻村干部座谈会' },
    trainings: { name: '业务培训', definition: '培训座谈台账中本年度的业务培训' },
    firstSecretariesSent: { name: '选派“第一书记”', definition: '岗位为第一书记、起始日期在本年度的干部' },
    firstSecretariesCityUnits: {
      name: '选派市直单位正科级“第一书记”',
      definition: '本年度选派的第一书记中，单位类别为市直单位、职务职级为正科级的',
    },
    advancedTeams: { name: '先进驻村工作队', definition: '工作队考核中评为先进的' },
    unitsCity: { name: '市直单位', definition: '已落实定点帮扶或派有在岗干部的市直单位' },
    unitsMilitary: { name: '驻洛部队', definition: '已落实定点帮扶或派有在岗干部的驻洛部队' },
    unitsEnterprise: { name: '企事业单位', definition: '已落实定点帮扶或派有在岗干部的企事业单位' },
    unitsCounty: { name: '县级单位', definition: '已落实定点帮扶或派有在岗干部的县级单位' },
    countyLeaderVillages: { name: '县级领导包村', definition: '本年度有县级领导联系的村，每村计一次' },
    cadres: { name: '帮扶干部', definition: '截止日在岗的干部，每人计一次' },
    pairedHouseholds: {
      name: '结对帮扶贫困户',
      definition: '应结对户（未脱贫、返贫及当年脱贫户）中，已落实帮扶责任人的户数',
    },
    headVisits: { name: '主要负责人调研', definition: '走访调研台账中本年度“是否主要负责人”为是的' },
    fundsCoordinated: {
      name: '协调项目资金',
      definition: '资金来源为帮扶单位协调的本年度项目，到位资金合计',
    },
    projectsCoordinated: { name: '协调建设项目', definition: '资金来源为帮扶单位协调的本年度项目数' },
    donations: {
      name: '社会捐赠资金、物资折资',
      definition: '资金来源为社会捐赠资金、社会捐赠物资折资的本年度项目，到位资金合计',
    },
    projectsDonated: {
      name: '社会捐赠建设项目',
      definition: '资金来源为社会捐赠资金、社会捐赠物资折资的本年度项目数',
    },
    unitsCentral: { name: '中央定点扶贫单位', definition: '已落实定点帮扶或派有在岗干部的中央单位' },
    unitsProvincial: { name: '省直定点扶贫单位', definition: '已落实定点帮扶或派有在岗干部的省直单位' },
    fundsIntroduced: {
      name: '定点单位引进资金',
      definition: '资金来源为定点单位引进的本年度项目，到位资金合计',
    },
    fundsInvested: {
      name: '定点单位直接投入',
      definition: '资金来源为定点单位直接投入的本年度项目，到位资金合计',
    },
    liaisonMeetings: { name: '定点单位对接', definition: '培训座谈台账中本年度的定点单位对接' },
    unitForums: { name: '定点单位座谈会', definition: '培训座谈台账中本年度的定点单位座谈会' },
    advancedUnits: { name: '先进单位', definition: '单位考核中评为先进的' },
    enterprisesApproached: {
      name: '发送意见函的企业',
      definition: '企业动员台账中本年度动员方式为意见函的企业，每家计一次',
    },
  } satisfies Readonly<Record<PublishedId, { readonly name: string; readonly definition: string }>>,
  article: '公报文稿',
};
