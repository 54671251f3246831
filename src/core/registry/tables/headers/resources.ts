import type { HeadersOf } from './headers';

export const projects: HeadersOf<'projects'> = {
  id: { also: '项目编码 项目代码 项目库编号 项目序号', likely: '项目ID' },
  name: {
    also: '工程名称 建设项目名称 项目工程名称 帮扶项目名称 扶贫项目名称 捐赠项目名称',
    likely: '项目 帮扶项目 捐赠项目',
  },
  kind: { also: '项目类型 项目分类 工程类别', likely: '项目性质 建设类别 类别 类型' },
  source: { also: '资金类型 资金渠道 资金性质 资金类别 经费来源' },
  provider: {
    also: '出资方 出资人 投资单位 投入单位 捐赠单位 捐赠方 捐赠企业 捐赠企业名称 资金投入单位 资金提供单位 援建单位',
    likely: '帮扶单位 单位名称',
  },
  planned: {
    also: '计划投资 计划总投资 计划投资额 计划投入 计划投入资金 总投资 总投资额 项目总投资 投资总额 投资规模 资金规模 规划投入资金 预算资金 预算金额 概算投资',
    likely: '投资额 投资金额 项目资金 项目金额 资金金额 帮扶资金 批复资金 总金额 预算',
  },
  paid: {
    also: '已到位资金 实际到位资金 资金到位 到位金额 到账资金 到账金额 到帐金额 到帐资金 落实资金 资金到位情况 帮扶资金到位情况',
    likely: '捐赠金额 实际投入 实际投入资金 已投入资金 完成投资 已完成投资 拨付资金 核拨资金',
  },
  quantity: { likely: '规模 建设数量 工程量' },
  measure: { also: '规模单位 数量单位', likely: '单位' },
  start: { also: '开工时间 开工年月 动工时间 动工日期 计划开工时间', likely: '开始时间 开始日期' },
  finish: {
    also: '完工时间 完工年月 竣工日期 竣工时间 建成时间 完成时间 完成时限 计划完工时间 计划竣工时间 预计完成时间',
    likely: '结束时间 结束日期',
  },
  status: {
    also: '项目进度 项目进展 项目进展情况 建设状态 实施状态 建设进度 工程进度 实施进度',
    likely: '进展情况 完成情况 总体进度 进度 状态',
  },
};

export const outreach: HeadersOf<'outreach'> = {
  enterprise: {
    also: '企业 企业全称 公司名称 民营企业名称 参与企业 企业商会名称 帮扶企业 帮扶企业名称',
    likely: '单位名称',
  },
  channel: { also: '动员形式 动员渠道 沟通方式 联络方式' },
  date: { also: '动员日期 动员时间 联系日期 联系时间 沟通时间 走访时间', likely: '时间' },
  reply: { also: '回应情况 企业回应 反馈 反馈情况 企业反馈 参与意向 企业意向 意向', likely: '答复' },
  joined: { also: '参与时间 参与帮扶时间 加入时间 签约时间 签约日期' },
};

export const publicity: HeadersOf<'publicity'> = {
  date: {
    also: '发布日期 发布时间 刊发日期 刊发时间 刊登日期 刊登时间 刊播时间 发表时间 报道时间 报道日期 宣传时间 见报时间 播出时间',
    likely: '时间 报送时间',
  },
  channel: {
    also: '宣传渠道 宣传平台 宣传媒体 宣传载体 媒体 媒体名称 发布媒体 发布平台 发布渠道 刊登媒体 刊发媒体 刊播媒体 报道媒体 新闻媒体',
    likely: '平台 载体 媒体类型',
  },
  title: { also: '题目 稿件标题 稿件名称 新闻标题 文章标题 文章题目 报道标题 信息标题 宣传标题 篇名' },
  kind: { also: '稿件类型 稿件类别 信息类型 信息类别 宣传类型 宣传类别 报道类型 内容类别', likely: '类型' },
};

export const scores: HeadersOf<'scores'> = {
  subject: { also: '被考核对象 被考核单位 评分对象 被评对象 考评对象 考核对象编码', likely: '考核单位' },
  indicator: { also: '指标代码 指标编码 指标序号' },
  score: { also: '评分 分数 打分 实得分 考核得分 评价得分 得分情况 最终得分' },
  assessor: { also: '评委 评委姓名 打分人 考核人 考评人 评审人 评价人 评分专家' },
  note: { also: '评分说明 扣分原因 扣分说明 评语', likely: '备注' },
  subjectName: { also: '考核对象名称 被考核对象名称 被考核单位名称' },
  indicatorName: { also: '考核指标 考核项目 评分指标 评分项目 评分项', likely: '指标' },
  full: { also: '满分值 标准分 基准分 分值' },
};
