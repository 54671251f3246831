import type { HeaderSet } from './header-set';

/** Lists of poor villages, poor households and their members. */
export const PEOPLE: readonly HeaderSet[] = [
  {
    source: 'public code index, file 17314401729, 国办数据 贫困村数据',
    table: 'villages',
    columns: `序号=~ | 行政区划编码=code | 县=county | 乡（镇）=township | 村=village | 负责人 | 村办公电话 |
      村属性=poor | 是否出列 | 总户数=households | 总人口数=population | 自然村数 | 贫困户数=poorHouseholds |
      贫困人口数=poorPopulation | 低保人口数 | 低保户数 | 五保人口数 | 五保户数 | 少数民族人口数 |
      妇女人口数 | 残疾人口数 | 劳动力人数 | 外出务工人数 | 省=~ | 市（州）=~`,
  },
  {
    source: 'public code index, file 17314401729, 国办数据 贫困户数据',
    table: 'households',
    alike: 'members',
    columns: `序号=~ | 县(市、区、旗)=county | 乡(镇)=township | 行政村=village | 自然村 | 户编号=id | 人编号 |
      姓名=head | 证件号码=headId | 人数=members | 与户主关系 | 民族 | 文化程度 | 在校生状况 | 健康状况 |
      劳动技能 | 务工状况 | 务工时间（月） | 参加大病医疗 | 脱贫属性=status | 脱贫年度=exitYear |
      贫困户属性=attribute | 主要致贫原因=cause | 危房户 | 饮水安全 | 饮水困难 | 人均纯收入=income |
      联系电话=phone`,
  },
  {
    source: 'public code index, file 17314401729, 国办数据 贫困人口数据',
    table: 'members',
    columns: `序号=~ | 县(市、区、旗) | 乡(镇) | 行政村 | 自然村 | 户编号=householdId | 人编号 | 姓名=name |
      证件号码=idNo | 人数 | 与户主关系=relation | 民族 | 文化程度=education | 在校生状况 | 健康状况=health |
      劳动技能=labourAbility | 务工时间（月） | 参加大病医疗 | 脱贫属性 | 贫困户属性 | 主要致贫原因`,
  },
  {
    source: 'public code index, file 5725825188, 户信息 of a checker of national exports',
    table: 'households',
    isSparse: true,
    columns: `省=~ | 市=~ | 县=county | 乡=township | 村=village | 户编号=id | 户主编号 | 户主姓名=head |
      户主证件号码=headId | 家庭人口数=members | 是否危房户 | 人均纯收入=income | 年收入 |
      是否解决安全饮用水 | 年度 | 村办公电话 | 开户银行名称 | 银行卡号 | 识别标准 | 主要致贫原因=cause |
      次要致贫原因 | 工资性收入 | 生产经营性收入 | 财产性收入 | 转移性收入 | 计划生育金 | 低保金 | 五保金 |
      养老保险金 | 生态补偿金`,
  },
  {
    source: 'public code index, file 6542487859, 人信息 of the same checker',
    table: 'members',
    columns: `省=~ | 市=~ | 县 | 乡 | 村 | 户编号=householdId | 人口编号 | 姓名=name | 性别=gender | 出生日期 |
      证件类型 | 证件号码=idNo | 民族 | 户联系电话 | 成员联系电话 | 年度 | 与户主关系=relation |
      文化程度=education | 在校生状况 | 劳动技能=labourAbility | 务工时间（月） | 健康状况=health |
      政治面貌 | 务工企业名称 | 是否享受低保 | 失学或辍学原因 | 户主姓名 | 户主证件号码 | 识别标准`,
  },
  {
    source: 'public code index, file 22422047539, a converter of 全国扶贫开发信息系统',
    table: 'households',
    columns: `户编号=id | 户主个人编号 | 户主姓名=head | 户主证件号码=headId | 脱贫状态=status | 脱贫年度=exitYear |
      家庭人口数=members | 首次识别时间=registeredYear | 贫困户属性=attribute`,
  },
  {
    source: 'github.com/tianyarenzai/fengxinzi, src/main/java/com/sysh/entity/AC01Part.java',
    table: 'households',
    columns: `贫困户编号=id | 分区年度 | 贫困村编号=villageCode | 联系电话=phone | 贫困户属性=attribute |
      脱贫标志=status | 所在组 | 主要致贫原因=cause | 其他致贫原因 | 户主姓名=head | 户住证件号码`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HPoorHouseholdEntity.java',
    table: 'households',
    alike: 'members',
    columns: `行政村=village | 户编号=id | 姓名=head | 证件号码=headId | 人数=members | 与户主关系 |
      脱贫属性=status | 贫困户属性=attribute | 主要致贫原因=cause | 联系电话=phone | 用户照片`,
  },
  {
    source: 'github.com/wdwhwn/fupin, PoorHouseholdEntity.java',
    table: 'households',
    alike: 'members',
    columns: `行政县=county | 乡镇=township | 行政村=village | 自然村 | 户编号=id | 人编号 | 姓名=head |
      证件号码=headId | 人数=members | 与户主关系 | 民族 | 文化程度 | 在校生状况 | 健康状况 | 劳动技能 |
      务工状况 | 务工时间 | 参加大病医疗 | 脱贫属性=status | 脱贫年度=exitYear | 贫困户属性=attribute |
      主要致贫原因=cause | 危房户 | 饮水安全 | 饮水困难 | 人均纯收入=income | 联系电话=phone | 长号码 |
      短号码 | 用户照片 | 帮扶责任人手机号 | 定位`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HPoorTuopinEntity.java',
    table: 'members',
    alike: 'households',
    columns: `乡镇 | 行政村 | 户编号=householdId | 人编号 | 姓名=name | 证件号码=idNo | 人数 | 与户主关系=relation |
      民族 | 文化程度=education | 在校生状况 | 健康状况=health | 劳动技能=labourAbility | 务工状况 |
      务工时间 | 参加大病医疗 | 脱贫属性 | 脱贫年度 | 贫困户属性 | 致贫原因 | 危房户 | 是否解决安全饮用水 |
      人均纯收入 | 联系电话`,
  },
  {
    source: 'github.com/xiaoxinllleee/idap-service, SgtzglYtprkmd.java (已脱贫人口名单)',
    table: 'members',
    alike: 'households',
    columns: `序号=~ | 数据日期 | 县(市、区、旗) | 乡(镇) | 行政村 | 自然村 | 户编号=householdId | 人编号 |
      姓名=name | 证件号码=idNo | 人数 | 与户主关系=relation | 民族 | 文化程度=education | 在校生状况 |
      健康状况=health | 劳动技能=labourAbility | 务工时间（月） | 是否参加大病保险 | 致贫原因1 | 危房户 |
      是否解决安全饮用水 | 人均纯收入 | 户联系电话 | 人联系电话 | 首次识别时间 | 人员识别时间 | 户类型 |
      易返贫致贫户(监测对象)类型 | 风险是否消除 | 风险识别时间 | 风险消除时间`,
  },
  {
    source: 'github.com/TaoziSir/povertyinformation, Bookbuilding.java',
    table: 'members',
    columns: `县(市、区、旗) | 乡(镇) | 行政村 | 自然村 | 户编号=householdId | 人编号 | 姓名=name | 身份证=idNo |
      人数 | 与户主关系=relation | 民族 | 文化程度=education | 在校生状况 | 健康状况=health |
      劳动技能=labourAbility | 务工时间（月） | 参加大病医疗 | 脱贫属性 | 贫困户属性 | 致贫原因1`,
  },
  {
    source: 'public code index, file 26542991105, 家庭成员表',
    table: 'members',
    alike: 'households',
    columns: `镇 | 村 | 户编码=householdId | 人编码 | 姓名=name | 性别=gender | 身份证=idNo | 与户主关系=relation |
      民族 | 文化程度=education | 在校生状况 | 健康状况=health | 技能状态 | 务工状况 | 务工时间 |
      是否参加大病医疗 | 脱贫属性 | 贫困户属性 | 主要致贫原因 | 危房户 | 饮水安全 | 饮水困难 | 人均纯收入 |
      电话 | 户籍派出所 | 住址 | 政治面貌 | 婚姻状况 | 备注`,
  },
  {
    source: 'github.com/Flazoch-Zrj/poverty-alleviation, FamilyManage.vue',
    table: 'households',
    columns: `序号=~ | 档案编号=id | 户主姓名=head | 身份证号=headId | 家庭人口=members | 年收入(元) |
      贫困级别=attribute | 状态 | 建档时间=registeredYear`,
  },
  {
    source: 'github.com/Flazoch-Zrj/poverty-alleviation, PoorProfile.vue',
    table: 'members',
    columns: `序号=~ | 姓名=name | 与户主关系=relation | 身份证号=idNo | 联系电话 | 性别=gender | 年龄 |
      健康状况=health`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun OrgBizImpl.java',
    table: 'households',
    isSparse: true,
    columns: `区（县级市）=county | 村别=village | 户主姓名=head | 户主身份证号码=headId |
      2010年家庭年人均纯收入（元）=income | 贫困户类型=attribute`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun/WebRoot/cun/cun_family.jsp',
    table: 'households',
    isSparse: true,
    columns: `所在村=village | 组 | 姓名=head | 性别 | 贫困对象类型=attribute | 脱贫状态=status`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun/WebRoot/main/family/family_edit.jsp',
    table: 'members',
    isSparse: true,
    columns: `序号=~ | 姓名=name | 性别=gender | 出生年月 | 与户主关系=relation | 文化程度=education |
      现就读学校或从事工作（就读年级、就业地方、就业工种） | 工资性收入（元） | 农业经营收入（元） |
      低保收入（元） | 是否购买合作医疗 | 是否购买养老保险 | 备注（家有重病或教育负担重）`,
  },
  {
    source: 'github.com/wwlwxg/fupin, hu_list.jsp',
    table: 'households',
    isSparse: true,
    columns: `序号=~ | 户主=head | 人数=members | 村=village | 贫困户属性=attribute | 备注`,
  },
  {
    source: 'github.com/wwlwxg/fupin, 22/residenceListTemplate.xls',
    table: 'households',
    isSparse: true,
    columns: `序号=~ | 户主=head | 人数=members | 组 | 家庭类型=attribute | 村(社区)=village | 备注`,
  },
  {
    source: 'github.com/wwlwxg/fupin, 22/moban.xls (一户一档)',
    table: 'members',
    columns: `户主和与户主关系=relation | 姓名=name | 性别=gender | 文化程度=education | 政治面貌 | 户籍性质 |
      健康状况=health | 身份证号码=idNo | 从业及地址 | 联系电话 | 备注`,
  },
  {
    source: 'github.com/wwlwxg/fupin, hu_show.jsp',
    table: 'members',
    columns: `序号=~ | 姓名=name | 性别=gender | 出生日期 | 年龄 | 证件类型 | 证件号码=idNo | 与户主关系=relation |
      健康状况=health | 是否读书 | 是否务工 | 是否住院 | 备注`,
  },
  {
    source: 'public code index, file 48405953850, a list of 建档立卡 households',
    table: 'households',
    isSparse: true,
    columns: `序号=~ | 户主姓名=head | 贫困户属性=attribute | 主要致贫原因=cause | 成员人数(人)=members | 贫困户所在地`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun/WebRoot/area/area_cun_list.jsp',
    table: 'villages',
    isSparse: true,
    columns: `贫困村名称=village | 帮扶单位 | 总人口数=population | 总户数=households | 贫困人口数=poorPopulation |
      贫困户数=poorHouseholds`,
  },
  {
    source: 'public code index, file 48942195094, a list of poor villages',
    table: 'villages',
    isSparse: true,
    columns: `序号=~ | 贫困村名称=village | 贫困村所在地 | 村属性=poor | 结对数量 | 是否结对`,
  },
  {
    source: 'public code index, file 48518880892, a list of poor villages',
    table: 'villages',
    columns: `序号=~ | 贫困村编号=code | 县=county | 乡(镇)=township | 村=village | 负责人 | 村办公电话 |
      村属性=poor | 是否出列 | 总户数=households | 总人口数=population | 自然村数 | 贫困户数=poorHouseholds |
      贫困人口数=poorPopulation | 低保人口数 | 低保户数 | 五保人口数 | 五保户数 | 少数民族人口数 |
      妇女人口数 | 残疾人口数 | 外出务工人数`,
  },
  {
    source: 'public code index, file 14729411155, figures of a village',
    table: 'villages',
    isSparse: true,
    columns: `村负责人 | 村办公电话 | 村属性=poor | 村官人数 | 中共党员人数 | 耕地面积 | 有效灌溉面积（亩） |
      总户数=households | 自然村（村民小组个数） | 低保户数 | 五保户数 | 总人口数=population | 低保人口数 |
      五保人口数 | 残疾人口数 | 外出务工人数 | 农民人均纯收入（元） | 村级集体经济收入（万元）`,
  },
  {
    source: 'public code index, file 17314401729, 行政村基本信息',
    table: 'villages',
    isSparse: true,
    columns: `乡镇名称=township | 合并前村编号 | 合并前村名称 | 合并后村编号 | 合并后村名称 | 合并前是否为贫困村 |
      合并后是否为贫困村 | 是否参与合并 | 是否更名`,
  },
  {
    source: 'public code index, file 13381055563, villages with their secretaries',
    table: 'villages',
    isSparse: true,
    columns: `序号=~ | 村名=village | 归属乡镇=township | 村长姓名 | 村长联系电话 | 村支书姓名 | 村支书联系电话 |
      驻村第一书记姓名 | 驻村第一书记联系电话 | 更新日期`,
  },
  {
    source: 'public code index, file 30020530575, villages of 广东',
    table: 'villages',
    isSparse: true,
    columns: `镇=township | 自然村 | 总面积 | 耕地面积 | 户籍数 (户)=households | 劳动力总人数 |
      是否省级扶贫开发重点村（贫困村） | 帮扶单位名称 | 是否广东名村 | 广东名村批次 | 上年度农民年人均纯收入`,
  },
];
