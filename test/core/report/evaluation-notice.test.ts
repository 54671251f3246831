import { oneCounty, twoCounties, TWO_COUNTIES } from './handed-out';
import { laidOut, sheetsOf } from './laid-out';
import { posting } from '../counted';
import { judgedCity } from './judged-city';

const lettersOf = (sheets: Parameters<typeof laidOut>[1]): string[] =>
  laidOut('notice', sheets).cells.map(([text]) => (typeof text === 'string' ? text : ''));

it('is a letter of a county, in the article’s order', () => {
  const letter = lettersOf(oneCounty());
  expect(letter[0]).toBe('关于2014年度全县驻村帮扶工作考核情况的通报');
  expect(letter).toContain('各乡镇（街道），各帮扶单位：');
  expect(letter.filter((text) => /^　　[一二三四五六]、/.test(text))).toEqual([
    '　　一、基本情况',
    '　　二、制度落实情况',
    '　　三、帮扶力量覆盖情况',
    '　　四、定点扶贫情况',
    '　　五、考核结果',
    '　　六、存在的问题',
  ]);
  expect(letter.slice(-2)).toEqual(['宜阳县扶贫开发办公室', '2015年1月5日']);
  // Nobody has been named advanced.
  expect(letter.filter((text) => text.includes('附件'))).toEqual([]);
});

it('tells what was solved, written and met for', () => {
  const letter = lettersOf(twoCounties());
  expect(letter[0]).toContain('全市');
  expect(letter).toContain(
    '　　2014年，1户3人脱贫，累计2个贫困村退出，走访中群众反映问题3件，已协调解决2件，尚有1件正在协调。',
  );
  expect(letter).toContain('　　围绕驻村帮扶工作，召开专题会议1次，发布倡议书1份，编发简报2期。');
});

it('never says of one thing that it is everywhere and that it is lacking', () => {
  const lacking = lettersOf(twoCounties()).join('');
  expect(lacking).toContain('已落实定点帮扶单位的2个，占50%');
  expect(lacking).toContain('2个贫困村尚未落实定点帮扶单位');
  expect(lacking).toContain('应结对帮扶的3户全部落实帮扶责任人');
  expect(lacking).not.toContain('户贫困户尚未落实帮扶责任人');
  const { villages = [], postings = [] } = TWO_COUNTIES;
  const codes = villages.map((village) => String(village['code']));
  const everywhere = lettersOf(
    sheetsOf({
      ...TWO_COUNTIES,
      postings: [...postings, ...codes.slice(1, 3).map((code) => posting('市水利局', code))],
    }),
  ).join('');
  expect(everywhere).toContain('定点帮扶单位全部落实');
  expect(everywhere).not.toContain('尚未落实定点帮扶单位');
});

it('goes with the list of those named advanced, by its number', () => {
  const city = judgedCity({ teams: [[60, 40]], units: [[60, 40]] });
  const number = laidOut('advancedList', city)
    .cells.flat()
    .find((cell) => typeof cell === 'string');
  const letter = lettersOf(city);
  expect(letter).toContain(`　　附件：2014年度先进驻村工作队、先进帮扶单位拟表彰名单（${String(number)}）`);
  expect(letter).toContain('　　参加考核的驻村工作队1个，优秀1个。');
});
