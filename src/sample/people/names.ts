import type { Random } from '../base';
import type { Gender } from './citizen-ids';

// Common surnames first; given names are strung together from single characters, so nobody is meant.
const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁宋谢唐韩曹许邓冯程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范',
  ...'江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚',
];
const COMMON = SURNAMES.slice(0, 40);
const MALE = [
  ...'建国强军伟刚勇志明海山川林峰松柏良德福贵财顺义仁和平安宁文武斌杰辉亮超磊波涛鹏飞龙虎根柱栓锁旺兴',
];
const FEMALE = [...'芳英秀兰梅桂花玉珍珠翠红霞云雪莲荷香芬娟娥凤琴琳丽美静淑慧敏巧灵倩婷欣怡莉萍燕秋月春'];
const SHARED = [...'小新永长春秋晓海云子正大庆保东西南北中元光宗成有来喜'];

/** Made-up names. */
export class Names {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  surname(): string {
    return this.random.pick(this.random.chance(0.7) ? COMMON : SURNAMES);
  }

  person(gender: Gender, surname = this.surname()): string {
    const own = gender === '男' ? MALE : FEMALE;
    if (this.random.chance(0.2)) return surname + this.random.pick(own);
    const first = this.random.pick(this.random.chance(0.35) ? SHARED : own);
    return surname + first + this.random.pick(own);
  }

  /** A name that no other call of this method has given. */
  uniquePerson(gender: Gender): string {
    for (;;) {
      const name = this.person(gender);
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}
