import type { HeaderSet } from './header-set';

/** Lists that stand beside the registry in the same offices and are none of its tables. */
export const OTHERS: readonly HeaderSet[] = [
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun contact_list.jsp',
    table: null,
    columns: `单位名称 | 所属组 | 职务 | 姓名 | 手机号码`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HVolunteerEntity.java',
    table: null,
    columns: `序号 | 姓名 | 电话 | 单位`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HChildrenEntity.java',
    table: null,
    columns: `姓名 | 证件号码 | 发放类别 | 发放月份 | 发放金额`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HHardHouseholdEntity.java',
    table: null,
    columns: `姓名 | 证件号码 | 性别 | 残疾类别 | 残疾等级 | 发证时间 | 现住址 | 联系方式`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HHospitalSendEntity.java',
    table: null,
    columns: `街道 | 村庄 | 姓名 | 身份证号 | 入院日期 | 出院日期 | 出院诊断疾病名称 | 医疗机构名称 | 医疗总费用 |
      基本补偿 | 大病报销金额 | 自付金额`,
  },
  {
    source: 'github.com/wdwhwn/fupin, HPopulationSigningEntity.java',
    table: null,
    columns: `家庭成员姓名 | 证件号码 | 签约 医生 | 联系电话`,
  },
  {
    source: 'github.com/yxdtyut/poorInfo, student.xlsx',
    table: null,
    columns: `学校全称 | 年级 | 姓名 | 身份证号码 | 性别 | 学籍号 | 是否享受校服 | 型号 | 是否享受作业本 |
      是否享受学具 | 备注`,
  },
  {
    source: 'github.com/yxdtyut/poorInfo, poor.xlsx',
    table: null,
    columns: `学期 | 省市 | 区县 | 乡镇 | 村组（社区） | 姓名 | 身份证号码 | 是否脱贫家庭学生 | 是否6-15周岁 |
      户编号 | 户主姓名 | 户类型 | 联系电话 | 学校全称 | 学段 | 年级 | 班级 | 学籍号 | 就读方式 |
      是否残疾生 | 残疾生证号 | 不在校原因 | 贫困类型`,
  },
  {
    source: 'github.com/q2332066/poverty, azdqyry.xlsx',
    table: null,
    columns: `搬迁人员姓名 | 搬迁人员身份证号 | 是否户主(是/否) | 户主身份证号 | 与户主关系 | 是否劳动力(是/否) |
      迁出地 | 迁入地 | 安置方式 | 安置点名称 | 联系方式 | 是否脱贫(是/否) | 备注(新增或者死亡人员)`,
  },
  {
    source: 'public code index, file 28220564865, 在校生受帮扶情况 (form A70)',
    table: null,
    columns: `序号 | A70 姓名 | A71就读学校 | A72年级班级 | A73帮扶干部姓名 | A74帮扶干部单位 | A75帮扶干部联系电话 |
      A76是否得到扶持 | 是否寄宿 | 学校地址 | 考证号 | 学号 | 学杂费或保费标准 | 入学日期 | 是否本区县户籍学生`,
  },
  {
    source: 'public code index, file 28102818240, 信用乡村台账',
    table: null,
    columns: `所属行政区 | 信用乡村名称 | 年度 | 是否贫困村 | 是否涉贫存村 | 成功创业户数 | 贫困劳动力成功创业户数 |
      当年新增贷款户数 | 当年新增贷款贫困户数 | 当年新增贷款总额 | 建成时间 | 注销时间`,
  },
  {
    source: 'public code index, file 63190173302, visits to enterprises',
    table: null,
    columns: `原始序号 | 企业名称 | 所属项目 | 所属片区 | 办公地址（详细） | 企业类型 | 受访人 | 职务 | 联系方式 |
      走访人员 | 走访时间 | 走访方式 | 服务类型 | 需求简述 | 进展 | 解决方案 | 走访纪要 | 备注`,
  },
  {
    source: 'public code index, file 7700860439, 产业帮扶企业',
    table: null,
    columns: `企业名称 | 企业Logo | 企业法人 | 企业执照 | 是否龙头企业 | 联系电话 | 联系地址 | 经营范围`,
  },
  {
    source: 'public code index, file 63286212435, 政策法规 import',
    table: null,
    columns: `序号 | *政策标题 | 政策文号 | *政策级别 | 发布机关 | 发布日期 | 生效日期 | *状态 | 关键词 | 政策内容摘要`,
  },
  {
    source: 'public code index, file 5339901820, 考核计划',
    table: null,
    columns: `年 | 月 | 计划名称 | 模版类型 | 考核对象类型 | 考核部门 | 基准分 | 最终得分`,
  },
  {
    source: 'public code index, file 30488633602, classes of a school',
    table: null,
    columns: `班级名称 | 应到人数 | 实到人数 | 病假人数 | 病假名单 | 事假人数 | 事假名单 | 缺勤人数`,
  },
  {
    source: 'github.com/fospring/povertyAlleviation, digitalBill.html',
    table: null,
    columns: `ID | 数字汇票编号 | 项目名称 | 项目性质 | 承接单位 | 要求付款进度 | 金额(亿) | 县脱贫攻坚指挥部意见`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, fupin excel/stat/family_type_list.xls',
    table: null,
    columns: `序号 | 村名 | 有劳动能力的低保户 | 无劳动能力的低保户 | 有劳动能力的低收入困难家庭 |
      无劳动能力的低收入困难家庭 | 合计 | 低保户 | 低收入困难家庭 | 有劳动能力 | 无劳动能力 |
      有劳动能力所占比例`,
    above: [['C1:F1', '贫困户类型']],
  },
  {
    source: 'public code index, file 29106893369, survey of houses',
    table: null,
    columns: `序号 | 户主姓名 | 户主身份证号 | 户主电话 | 家庭人数 | 农户经济条件 | 乡镇、街道名称 | 村、居委会名称 |
      建成年份 | 详细地址 | 建筑面积 | 建筑占地面积 | 建筑层数 | 砌筑方式 | 结构类型 | 房屋使用情况 |
      鉴定等级 | 治理改造方式 | 备注`,
  },
  {
    source: 'github.com/gugj/FuPin_2_0_TongLiao, PoorPeopleStatisticsActivity.java',
    table: null,
    columns: `行政区 | 总人口数 | 贫困户数 | 贫困人数 | 贫困比例`,
  },
];
