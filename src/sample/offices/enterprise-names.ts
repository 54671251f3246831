import type { Random } from '../base';

const FIRST = [...'恒金豫嵩伊万泰隆宏盛华瑞祥福兴邙龙凤天佳'];
const SECOND = [...'源信达丰安和顺康茂利通诚辉润景谷岳川泽邦'];
const TRADES =
  '建材 食品 机械 农牧 商贸 纺织 化工 物流 电器 药业 种业 矿业 陶瓷 家具 包装 能源 酒业 钢构 印刷 轴承 玻璃 水泥 果业 乳业 服饰'.split(
    ' ',
  );

/** Made-up enterprises, all different whatever the suffix. */
export class EnterpriseNames {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  next(suffix: string): string {
    for (;;) {
      const name = this.random.pick(FIRST) + this.random.pick(SECOND) + this.random.pick(TRADES);
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return `洛阳${name}${suffix}`;
    }
  }
}

const INSTITUTIONS = ['中学', '人民医院', '小学', '幼儿园', '职业中等专业学校'];
const NUMERALS = [...'一二三四五六七八九十'];

/** 事业单位 such as 洛阳市第三中学; made up in so far as the number is. */
export function publicInstitutions(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = INSTITUTIONS[at % INSTITUTIONS.length] as string;
    return `洛阳市第${chineseNumber(Math.floor(at / INSTITUTIONS.length) + 1)}${kind}`;
  });
}

export const COLLEGES = [
  '河南科技大学',
  '洛阳师范学院',
  '洛阳理工学院',
  '洛阳职业技术学院',
  '河南推拿职业学院',
  '河南林业职业学院',
];

export const INSTITUTES = ['轴承', '耐火材料', '矿山机械', '农业科学', '水利勘测', '化工'].map(
  (field) => `洛阳${field}研究所`,
);

export const SOCIETIES = [
  '慈善总会',
  '扶贫开发协会',
  '企业家协会',
  '青年志愿者协会',
  '老区建设促进会',
  '餐饮协会',
]
  .concat(['建筑业协会', '医师协会', '女企业家协会', '个体劳动者协会'])
  .map((name) => `洛阳市${name}`);

/** 1 to 99. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (NUMERALS[tens - 1] as string)}十`;
  return head + (ones === 0 ? '' : (NUMERALS[ones - 1] as string));
}
