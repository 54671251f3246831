import type { HeaderSet } from './header-set';

/** Lists of projects and money, of what the press wrote, of scores. */
export const RESOURCES: readonly HeaderSet[] = [
  {
    source: 'public code index, file 4039534637, 项目批量导入模板',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 项目所属年度 | 项目名称=name | 项目类别=kind | 项目状态=status | 项目主管单位 | 乡镇 | 村 |
      实施主体 | 建设详细地址 | 建设性质 | 实施年度 | 完结年度 | 建设周期 | 是否贫困村 | 覆盖贫困村 |
      绩效目标 | 是否统筹整合项目 | 资金文号来源 | 县文件号 | 对应整合资金目录类型 | 指标下达功能科目 |
      整合后功能科目 | 统筹资金规模 | 项目建设规模及内容 | 受益非贫困户 | 受益非贫困人口 | 受益贫困户 |
      受益贫困人口 | 项目负责人 | 联系方式 | 社会效益 | 经济效益 | 本次拟申请资金 | 中央资金 | 省级资金 |
      市级资金 | 县级资金 | 社会资金`,
  },
  {
    source: 'www.beiguan.gov.cn/Item/3497.aspx',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 项目名称=name | 建设地点 | 建设内容 | 投资 规模=planned | 责任 单位`,
  },
  {
    source: 'www.liling.gov.cn/c1066/20200121/i1426684.html',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 项目名称=name | 建设地点 | 建设内容 | 投资规模=planned | 责任单位`,
  },
  {
    source: 'www.beita.gov.cn/beita/ghjh/202003/96305b519e474f4993e4f1c556c4905a.shtml',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 村名 | 项目名称=name | 建设内容 | 资金金额=planned`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, fupin cun_project_list.jsp',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 对口帮扶单位 | 项目名称=name | 建设规模及内容 | 完成时限=finish | 帮扶资金（万元）=planned |
      帮扶单位=provider | 挂村区领导 | 挂村区领导联络员`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun edit3_list.jsp',
    table: 'projects',
    isSparse: true,
    columns: `帮扶单位=provider | 被帮扶村 | 总金额（万元）=planned | 到帐金额（万元）=paid | 到账时间 |
      项目名称=name | 核拨资金（万元） | 下拨时间 | 备注 | 数据月份`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun pro_cun_stat.jsp',
    table: 'projects',
    isSparse: true,
    columns: `所属镇 | 村名 | 项目名称=name | 总投资额（万元）=planned | 建设规模及内容 |
      帮扶资金到位情况（万元）=paid | 项目进展情况=status | 存在问题 | 下一步推进措施 | 村委会审核 |
      总体进度 | 数据月份`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun zhongdian_project_list.jsp',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 项目名称=name | 建设规模及内容 | 具体实施时间节点（立项、报建、实施等环节） |
      总投资（万元）=planned | 帮扶资金安排 | 帮扶单位=provider`,
  },
  {
    source:
      'github.com/moutainhigh/project-exchange, baiyun shehui_project_list.jsp (donations of enterprises)',
    table: 'projects',
    isSparse: true,
    columns: `序号=~ | 捐赠企业名称=provider | 企业负责人 | 职务 | 区工商联职务 | 项目落实人 |
      捐赠金额（万元）=paid | 捐赠项目名称=name | 受捐赠单位负责人 | 职务 | 项目内容 |
      项目金额（万元）=planned | 用地性质`,
  },
  {
    source: 'public code index, file 56504010580, 帮扶项目 import',
    table: 'projects',
    columns: `*项目名称=name | 项目编号=id | *项目类型=kind | 项目状态=status | 项目描述 | 预算金额=planned |
      开始日期=start`,
  },
  {
    source: 'public code index, file 45264125853, key projects of a county',
    table: 'projects',
    isSparse: true,
    columns: `项目编号=id | 项目名称=name | 建设性质 | 建设内容 | 总投资=planned | 今年计划投资 | 今年累计完成投资 |
      本月完成投资 | 计划开工时间=start | 计划竣工时间=finish | 包联领导 | 责任单位 | 服务单位 |
      项目类型=kind | 建设阶段 | 本月进展 | 问题和建议`,
  },
  {
    source: 'public code index, file 4405104554, donations',
    table: 'projects',
    isSparse: true,
    columns: `捐赠时间 | 捐赠项目=name | 捐赠金额=paid | 捐赠企业=provider`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun baosong_list.jsp',
    table: 'publicity',
    isSparse: true,
    columns: `编号=~ | 报送单位 | 标题=title | 报送时间=date | 状态`,
  },
  {
    source: 'public code index, file 34260089593, news',
    table: 'publicity',
    columns: `标题=title | 点赞量 | 点踩量 | 发布时间=date | 发布媒体=channel`,
  },
  {
    source: 'public code index, file 37330918870, reports sent to the press',
    table: 'publicity',
    columns: `标题=title | 媒体类型=channel | 信息类型=kind | 刊发时间=date | 报送单位 | 报送人`,
  },
  {
    source: 'public code index, file 42308703013, 考核 of offices',
    table: 'scores',
    isSparse: true,
    columns: `考核类型 | 考核单位 | 被考核单位=subject | 考核地点 | 得分=score | 考核日期`,
  },
  {
    source: 'public code index, file 22121171680, 考核',
    table: 'scores',
    isSparse: true,
    columns: `任务名称 | 考核ID | 考核对象=subject | 考核结果 | 状态`,
  },
  {
    source: 'public code index, file 62250863073, 评分记录',
    table: 'scores',
    isSparse: true,
    columns: `日期 | 评分=score | 评语=note | 评分人=assessor`,
  },
];
