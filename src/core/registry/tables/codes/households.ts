import { codeList, joined } from './code-list';

/**
 * 贫困户属性. Later national lists are understood by the kind they continue: 扶贫户, 扶贫低保户 and 纯低保户 of 2013;
 * 特困供养 since 2016, which took the place of 五保 (国发〔2016〕14号); 一般, 低保 and 特困供养脱贫户 since 2018.
 * A household that has left and is neither 低保 nor 五保 is called 一般农户 in exports: in this register it is an ordinary
 * one. Households that are watched but never were registered poor (边缘易致贫户, 突发严重困难户, 监测对象) and 普通农户
 * are none of these, and no code is offered for them.
 */
export const HOUSEHOLD_KINDS = codeList(['一般贫困户', '低保贫困户', '五保贫困户', '低保户', '五保户'], {
  一般贫困户: `${joined('一般', '贫困 脱贫户 户 农户 扶贫户 建档立卡户 建档立卡贫困户 贫困农户')} 扶贫户 贫困户
      建档立卡户 建档立卡贫困户 建档立卡一般贫困户 脱贫户 已脱贫户 未脱贫户 脱贫不稳定户 稳定脱贫户`,
  低保贫困户: '低保贫困 低保脱贫户 扶贫低保户 低保扶贫户 建档立卡低保户 建档立卡低保贫困户 贫困低保户',
  五保贫困户: `五保贫困 五保脱贫户 ${joined('特困 特困供养 特困人员 低保特困供养', '贫困户 脱贫户')} 建档立卡五保户
      扶贫五保户 贫困五保户 建档立卡特困户 建档立卡特困供养户`,
  低保户: '纯低保户 低保 农村低保户 农村低保 低保家庭 低保对象 低保人口 最低生活保障户 低保救助户',
  五保户: `五保 纯五保户 农村五保户 农村五保 五保对象 五保供养户 五保老人 五保家庭 低保特困供养户
      ${joined('分散供养 集中供养 分散 集中', '五保户')} 特困 ${joined('特困 特困供养', '户 人员 对象')} 特困供养
      特困人员户 特困供养人员户 农村特困户 农村特困供养户 特困人员供养户`,
});

const ILLNESS = '患病 生病 疾病 大病 因大病 因患病 因患大病 因疾病 因重病 重病 患大病 慢性病 家人患病';
const CAUSE_TAILS = '致贫 返贫 贫困 导致贫困 致贫返贫';
const lacking = (nouns: string): string => joined('缺 缺少 缺乏 无 没有 没', nouns);

/**
 * 主要致贫原因 of the 贫困户登记表 (one is chosen; 其他致贫原因 are a column of their own), to which 因婚 and 因丧 were
 * added in some provinces. What the list lacks is 其他, as its last entry says; of several the first named is the main one.
 */
export const CAUSES_OF_POVERTY = codeList(
  [
    '因病',
    '因残',
    '因学',
    '因灾',
    '缺土地',
    '缺水',
    '缺技术',
    '缺劳力',
    '缺资金',
    '交通条件落后',
    '自身发展动力不足',
    '其他',
  ],
  {
    因病: `${joined('因病', CAUSE_TAILS)} ${ILLNESS}`,
    因残: `${joined('因残', CAUSE_TAILS)} ${joined('因残疾', `${CAUSE_TAILS} 人`)} 因残疾 残疾 身体残疾 家人残疾`,
    因学: `${joined('因学', CAUSE_TAILS)} 因上学 因子女上学 子女上学 上学 供学 供子女上学 就学 因就学 因教育 学费负担重`,
    因灾: `${joined('因灾', CAUSE_TAILS)} ${joined('因自然灾害', `${CAUSE_TAILS} 受灾`)} 因自然灾害 自然灾害 受灾 灾害 因灾害 遭灾`,
    缺土地:
      '缺地 缺少土地 缺乏土地 无土地 没有土地 缺耕地 缺少耕地 土地少 耕地少 土地不足 人多地少 缺土地致贫',
    缺水: '缺水源 缺少水 缺少水源 缺乏水源 缺水资源 水资源匮乏 缺水致贫',
    缺技术: `${lacking('技能 致富技术 劳动技能 生产技术')} 缺少技术 缺乏技术 无技术 没有技术 没技术 技术缺乏 缺技术致贫`,
    缺劳力: `${lacking('劳动力 劳动能力 青壮年劳动力')} 缺少劳力 缺乏劳力 无劳力 没有劳力 没劳力 缺劳 劳动力不足 劳力不足
      劳动力少 劳动力缺乏 丧失劳动力 缺劳力致贫 缺劳动力致贫`,
    缺资金: `${lacking('发展资金 生产资金 启动资金 钱')} 缺少资金 缺乏资金 无资金 没有资金 没资金 资金短缺 资金不足 资金缺乏
      缺资金致贫`,
    交通条件落后: `${joined('交通', '落后 不便 不便利 闭塞 条件差 差 条件不便 条件不好 不畅 条件制约 条件')} 缺交通
      交通条件落后致贫 交通不便致贫 道路条件差`,
    自身发展动力不足: `${joined('自身发展 自我发展 内生 自身 发展 内在 主观', '动力不足')} 自身发展力不足 自身发展能力不足
      自我发展能力不足 缺动力 缺发展动力 缺乏发展动力 缺少发展动力 缺乏动力 自身动力欠缺 内生动力欠缺
      自身发展动力不足致贫 自身发展力不足致贫 动力不足`,
    其他: `其他原因 其它原因 ${joined('因婚 因丧 因房 因事故 因意外', CAUSE_TAILS)} 因婚 因丧 因婚丧 婚丧嫁娶 因婚丧嫁娶
      因房 因建房 建房 因盖房 因事故 因意外 因意外事故 意外事故 因突发事件 突发事件 因产业失败 产业项目失败 产业失败 因务工不稳
      缺信息 缺电 缺住房 缺房 住房条件差 缺项目 缺产业 市场风险`,
  },
  ([first]) => first ?? null,
);

/**
 * 脱贫状态 (脱贫属性). Since 2016 the national system tells 已脱贫（享受政策） from 已脱贫（不再享受政策）; who is 预脱贫 is
 * planned to leave and has not yet. 注销 and 清退 (struck from the register) are none of the three.
 */
export const EXIT_STATES = codeList(['未脱贫', '已脱贫', '返贫'], {
  未脱贫: `未脱 没脱贫 尚未脱贫 还未脱贫 没有脱贫 暂未脱贫 未脱贫户 未脱贫人口 未脱贫享受政策 预脱贫 预脱贫户 拟脱贫 拟脱贫户
      计划脱贫 待脱贫 贫困 贫困户 在册 在册贫困户 在贫 新识别 新识别贫困户 新增 新增贫困户 一般贫困户 未退出 未脱贫建档立卡户`,
  已脱贫: `脱贫 ${joined('脱贫 已脱贫', '户 人口 享受政策 不享受政策 不再享受政策 未享受政策 继续享受政策 户享受政策 户不享受政策 不稳定 不稳定户')}
      ${joined('稳定 已稳定 正常 巩固 一般 低保 特困供养', '脱贫 脱贫户')} 已脱 已退出 退出 脱贫退出 已经脱贫 已实现脱贫 脱贫不脱政策`,
  返贫: '返贫户 已返贫 脱贫返贫 脱贫后返贫 脱贫又返贫 返贫人口 返贫贫困户 返贫未脱贫 再次返贫',
});
