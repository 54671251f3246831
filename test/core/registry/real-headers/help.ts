import type { HeaderSet } from './header-set';

/** Lists of helping units, of those who live in villages, and of who helps whom. */
export const HELP: readonly HeaderSet[] = [
  {
    source: 'public code index, file 48253095537, 帮扶单位 of a village',
    table: 'units',
    columns: `序号=~ | 帮扶单位名称=name | 帮扶单位类型=category | 隶属关系 | 联系电话=phone | 联系人=contact |
      联系人电话`,
  },
  {
    source: 'github.com/gugj/FuPin_2_0_TongLiao, HelpCompany.java',
    table: 'units',
    columns: `帮扶单位名称=name | 帮扶单位类型=category | 帮扶单位联系方式=phone | 备注 | 行政区划名称`,
  },
  {
    source: 'public code index, file 13488161583, 帮扶单位 of 特殊困难 villages',
    table: 'units',
    isSparse: true,
    columns: `帮扶单位代码 | 帮扶单位名称=name | 单位类型名称=category | 帮扶区县代码 | 帮扶区县名称 | 帮扶镇级代码 |
      帮扶镇级名称`,
  },
  {
    source: 'public code index, file 63286212435, 帮扶村 import',
    table: 'postings',
    isSparse: true,
    columns: `序号=~ | *各部门各单位 | *具体帮扶单位=unit | *定点帮扶村=village | 地区范围 | 是否属于三区三州 |
      是否属于边疆地区 | 是否属于民族地区 | 是否属于革命地区 | 是否振兴梯队 | 省级乡村振兴示范创建对象 |
      是否跨省 | 2021年以来获得的国家或省级表彰`,
  },
  {
    source: 'public code index, file 56163637855, 帮扶项目 basics',
    table: 'postings',
    columns: `自动序号=~ | 部门单位 | 具体帮扶单位=unit | 定点帮扶村名称=village | 所属省份=~ | 所属市/州=~ |
      所属县/区=county | 所属乡镇=township | 是否三区三州 | 帮扶开始年份=start | 帮扶结束年份=end |
      帮扶类型=kind | 纳入总盘子标识`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun manager_mapping_list.jsp (short)',
    table: 'postings',
    isSparse: true,
    columns: `镇名称=township | 村名称=village | 帮扶单位=unit`,
  },
  {
    source: 'public code index, file 48348760880, 驻村工作队 of a village',
    table: 'cadres',
    columns: `序号=~ | 姓名=name | 派出单位=unit | 派出单位职务=rank | 联系电话=phone | 第一书记标志=post |
      队长标志=flag | 包村干部标志=flag | 副队长标志=flag | 队员标志=flag | 性别=gender | 证件号码=idNo |
      学历 | 政治面貌=party | 技术特长 | 开始时间=start | 结束时间=end`,
  },
  {
    source: 'public code index, file 28289030454, 驻村干部 (form B92)',
    table: 'cadres',
    columns: `B92-1姓名=name | B92-2单位姓名 | B92-3职务=rank | B92-4单位隶属关系 | B92-5联系电话=phone |
      B92-6驻村时间 | 政治面貌=party | 证件号码=idNo | 是否队长=flag | 是否第一书记=post |
      驻村开始时间=start | 驻村结束时间=end`,
  },
  {
    source: 'public code index, file 37237017141, 帮扶责任人 import',
    table: 'cadres',
    columns: `帮扶单位=unit | 帮扶单位类型 | 帮扶单位隶属关系 | 姓名=name | 是否第一书记=post | 是否工作队队长=flag |
      是否驻村队员=flag | 性别=gender | 职务级别=rank | 证件号码=idNo | 联系电话=phone`,
  },
  {
    source: 'public code index, file 37294659307, 帮扶状况',
    table: 'cadres',
    isSparse: true,
    columns: `姓名=name | 性别=gender | 政治面貌=party | 帮扶单位名称=unit | 帮扶开始时间=start | 帮扶结束时间=end |
      隶属关系 | 单位地址 | 联系电话=phone`,
  },
  {
    source: 'github.com/gugj/FuPin_2_0_TongLiao, HelpPeople.java',
    table: 'cadres',
    columns: `帮扶责任人姓名=name | 性别=gender | 身份证号=idNo | 帮扶责任人单位=unit | 帮扶责任人职务=rank |
      帮扶责任人联系方式=phone | 备注`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun manager_mapping_list.jsp',
    table: 'cadres',
    isSparse: true,
    columns: `序号=~ | 所属镇=township | 村名=village | 村负责人 | 联系电话（手机） | 工作单位=unit | 姓名=name |
      联系电话（手机）=phone | 驻村起始时间=start | 姓名 | 联系电话（手机）`,
    above: [
      ['B1:E1', '对口帮扶对象'],
      ['F1:K1', '帮扶责任单位驻村干部及联系人'],
      ['F2:I2', '驻村干部'],
      ['J2:K2', '联系人'],
    ],
  },
  {
    source: 'github.com/wdwhwn/fupin, HTeamsEntity.java',
    table: 'pairings',
    isSparse: true,
    columns: `序号=~ | 乡镇=township | 行政村=village | 户主姓名=head | 家庭成员姓名 | 证件号码=headId | 性别 | 与户主关系 | 家庭成员数 |
      帮扶责任人=cadreName | 帮扶人手机号 | 派出单位=unit | 联系电话 | 爱心助困帮扶党员 | 村内职务`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HTeamsHelpEntity.java',
    table: 'pairings',
    isSparse: true,
    columns: `乡镇=township | 行政村=village | 户主姓名=head | 证件号码=headId | 单位=unit | 帮扶责任人=cadreName | 帮扶人手机号 | 联系电话`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun family_mapping_list.jsp',
    table: 'pairings',
    isSparse: true,
    columns: `序号=~ | 所属镇=township | 村名=village | 户主姓名=head | 家庭人数 | 劳动力人数 | 联系电话（手机） | 工作单位=unit |
      姓名=cadreName | 联系电话（手机） | 结对起始时间=start | 姓名 | 联系电话`,
    above: [
      ['B1:G1', '结对帮扶对象'],
      ['H1:M1', '结对帮扶单位帮扶干部及联系人'],
      ['B2:C2', '对接村'],
      ['H2:K2', '结对帮扶干部'],
      ['L2:M2', '分管领导（联系人）'],
    ],
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun family_mapping_list.jsp (short)',
    table: 'pairings',
    isSparse: true,
    columns: `编号=~ | 低收入户名称=head | 类型 | 性别 | 帮扶干部=cadreName`,
  },
  {
    source: 'public code index, file 17314401729, 帮扶人',
    table: 'pairings',
    isSparse: true,
    columns: `单位名称=unit | 姓名=cadreName | 性别 | 职务 | 队长/队员/结对帮扶责任人 | 乡镇=township | 村=village | 户数 |
      户主姓名（组别）=head | 办公电话 | 手机`,
    above: [
      ['A1:E1', '帮扶人'],
      ['F1:I1', '贫困户'],
      ['J1:K1', '帮扶干部电话'],
    ],
  },
  {
    source: 'public code index, file 39722788958, 结对档案',
    table: 'pairings',
    isSparse: true,
    columns: `人员类别 | 姓名=head | 身份证号=headId | 乡镇=township | 行政村=village | 人数 | 结对单位=unit | 结对干部=cadreName |
      干部电话 | 随访次数=visits | 上次随访时间 | 下次随访时间 | 随访记录 | 状态`,
  },
  {
    source: 'github.com/tianyarenzai/fengxinzi, HelpUserAndPovertyDto.java',
    table: 'pairings',
    columns: `结对编号 | 贫困户编号=householdId | 帮扶责任人编号=cadreId | 开始时间=start | 结束时间=end | 有效标志 |
      户主姓名=head | 帮扶责任人姓名=cadreName | 帮扶单位编号 | 是否驻村队员 | 技术特长 | 单位名称=unit |
      隶属关系 | 户主证件号码=headId | 政治面貌 | 学历 | 联系电话`,
  },
  {
    source: 'github.com/wangzhi102001/pinkunhu_type, 001.xlsx',
    table: 'households',
    isSparse: true,
    columns: `suoyin | 村名=village | name | 户主\n姓名=head | ID | ID2 | 户编号=id | phone | 人口数=members |
      主要致贫原因=cause | helpPerson | 所属单位 | 职务 | helpPerson_phone | 帮扶类型 | 主要帮扶措施 |
      计划脱贫年度 | cardnumber`,
  },
];
