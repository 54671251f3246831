import type { HeaderSet } from './header-set';

/** Records of visits, trainings and meetings. */
export const WORK: readonly HeaderSet[] = [
  {
    source: 'github.com/Flazoch-Zrj/poverty-alleviation, VisitRecord.vue',
    table: 'visits',
    isSparse: true,
    columns: `序号=~ | 走访干部=person | 走访家庭 | 走访日期=date | 走访内容=topic | 记录时间`,
  },
  {
    source: 'github.com/swuzjb/fupin, VisitRecord.java',
    table: 'visits',
    isSparse: true,
    columns: `家庭 | 走访时间=date | 走访主题 | 寻访人=person | 寻访内容=topic | 寻访照片路径`,
  },
  {
    source: 'github.com/moutainhigh/project-exchange, baiyun view_family_record.jsp',
    table: 'visits',
    isSparse: true,
    columns: `到户日期=date | 贫困户名称 | 干部名称=person | 扶持内容=topic`,
  },
  {
    source: 'public code index, file 7376167559, 走访情况 of a household',
    table: 'visits',
    isSparse: true,
    columns: `走访时间=date | 帮扶干部=person | 走访情况记录=topic`,
  },
  {
    source: 'public code index, file 12737259118, a log of help',
    table: 'visits',
    isSparse: true,
    columns: `帮扶责任人姓名 | 贫困户姓名 | 帮扶内容=topic | 需求 | 解决情况=resolved`,
  },
  {
    source: 'public code index, file 23289743537, 慰问',
    table: 'visits',
    isSparse: true,
    columns: `慰问对象姓名 | 出生日期 | 所属村居 | 慰问日期=date | 家庭情况 | 走访人名称=person | 慰问品 | 群众诉求 |
      慰问情况`,
  },
  {
    source: 'public code index, file 24263732530, training courses of a railway police',
    table: 'activities',
    isSparse: true,
    columns: `序号=~ | 培训班编号 | 培训班名称=title | 主办部门=organiser | 培训方式 | 开始日期=date | 结束日期 |
      课程总数 | 开班状态 | 结项状态 | 评估分数 | 应参训人数=expected | 实际参训人数=present | 参训率 |
      已通过人数 | 未通过人数 | 通过率 | 师资费(万元) | 费用总额(万元)`,
  },
  {
    source: 'public code index, file 55621496347, 教研活动',
    table: 'activities',
    isSparse: true,
    columns: `学期 | 教研主题 | 教研学科 | 时间=date | 周次 | 教研组 | 主持人 | 记录人 | 应到人数=expected |
      实到人数=present | 地点 | 参与人员 | 内容记录 | 备注`,
  },
  {
    source: 'public code index, file 46255029898, who came to a meeting',
    table: 'attendance',
    isSparse: true,
    columns: `参会院校 | 是否到会=attended | 参会人=name`,
  },
  {
    source: 'public code index, file 8473067748, members at a meeting',
    table: 'attendance',
    isSparse: true,
    columns: `会员编号 | 姓名=name | 手机号 | 是否到会=attended`,
  },
];
