import type { Case } from './cases';
import { CADRE_ID, CLEAN, HEAD_ID, idOf } from './office';
import { PROJECT } from './rows';

const [unit] = CLEAN.units;
const WRONG_CHECK = CADRE_ID.slice(0, 17) + (CADRE_ID.endsWith('1') ? '2' : '1');
/** Ends in 000 as Excel’s cut numbers do, and is right. */
const ROUND_ID = '410325197001010000';

export const NUMBERS_OF_PEOPLE: readonly Case[] = [
  [
    'F02',
    ['cadres.idNo 2'],
    { cadres: { idNo: CADRE_ID.slice(0, 17) } },
    [{ cadres: { idNo: CADRE_ID } }, { cadres: { idNo: null } }],
  ],
  [
    'F02',
    ['cadres.idNo 2'],
    { cadres: { idNo: `X${CADRE_ID.slice(1)}` } },
    [{ cadres: { idNo: '41030019730505007x' } }, { cadres: { idNo: CADRE_ID.replace('4', '４') } }],
  ],
  ['F03', ['cadres.idNo 2'], { cadres: { idNo: WRONG_CHECK } }, [{ cadres: { idNo: CADRE_ID } }]],
  [
    'F04',
    ['cadres.idNo 2'],
    { cadres: { idNo: idOf('41030019750229008') } },
    [{ cadres: { idNo: idOf('41030019760229008') } }],
  ],
  [
    'F04',
    ['members.idNo 2'],
    { members: { idNo: idOf('41032520150101001') } },
    [{ members: { idNo: idOf('41032520141231001') } }],
  ],
  [
    'F05',
    ['cadres.idNo 2'],
    { cadres: { idNo: 410300197505050000 } },
    [{ cadres: { idNo: 41030019750505 } }],
  ],
  [
    'F05',
    ['cadres.idNo 2'],
    { cadres: { idNo: '410300197505050000' } },
    [{ cadres: { idNo: ROUND_ID } }, { cadres: { idNo: '410300197505050001' } }],
  ],
  [
    'F18',
    ['members.idNo 2'],
    { members: { idNo: `${HEAD_ID}43` } },
    [{ members: { idNo: `${HEAD_ID}4` } }, { members: { idNo: HEAD_ID } }],
  ],
  ['F18', ['members.idNo 2'], { members: { idNo: `${HEAD_ID}43B1` } }, []],
  [
    'F13',
    ['households.phone 2'],
    { households: { phone: '1380013800' } },
    [
      { households: { phone: '13800138000' } },
      { households: { phone: 13800138000 } },
      { households: { phone: '0379-63939999' } },
      { households: { phone: '037963939999' } },
      { households: { phone: null } },
    ],
  ],
  ['F13', ['households.phone 2'], { households: { phone: '12800138000' } }, []],
];

export const CODES: readonly Case[] = [
  [
    'F06',
    ['units.uscc 2'],
    { units: [{ ...unit, uscc: '91350100M000100Y44' }] },
    [
      { units: [{ ...unit, uscc: '91350100M000100Y43' }] },
      { units: [{ ...unit, uscc: '91350100m000100y43' }] },
      { units: [{ ...unit, uscc: null }] },
      { units: [{ ...unit, uscc: '/' }] },
      { units: [{ ...unit, uscc: '无' }] },
      { units: [{ ...unit, uscc: 'D2143569-X' }] },
    ],
  ],
  ['F06', ['units.uscc 2'], { units: [{ ...unit, uscc: '91350100I000100Y43' }] }, []],
  [
    'F07',
    ['households.villageCode 2', 'cadres.villageCode 2'],
    { households: { villageCode: '41032510120' }, cadres: { villageCode: '410425101201' } },
    [{ households: { villageCode: 410325101201 } }, { households: { villageCode: '4103 2510 1201' } }],
  ],
  [
    'F12',
    ['households.status 2', 'members.education 2'],
    { households: { status: '脱贫了' }, members: { education: '私塾' } },
    [{ households: { status: '未 脱贫' }, members: { education: null } }],
  ],
  [
    'F12',
    ['villages.poor 2'],
    { villages: { poor: '也许' } },
    ['是', '√', 'Y', 'y', 1, true, '否', '×', 'N', 0, false].map((poor) => ({ villages: { poor } })),
  ],
];

export const DATES_AND_NUMBERS: readonly Case[] = [
  [
    'F08',
    ['pairings.start 2'],
    { pairings: { start: '去年三月' } },
    [
      '2014-05-01',
      '2014/5/1',
      '2014.5.1',
      '20140501',
      20140501,
      '2014年5月1日',
      '2014年5月',
      '2014.05',
      41760,
    ].map((start) => ({ pairings: { start } })),
  ],
  ['F08', ['pairings.start 2'], { pairings: { start: '2014-02-29' } }, [{ pairings: { start: null } }]],
  [
    'F08',
    ['pairings.start 2'],
    { pairings: { start: 2014 } },
    [
      { projects: [{ ...PROJECT, finish: '未完工' }] },
      { projects: [{ ...PROJECT, start: '—', finish: '-' }] },
    ],
  ],
  [
    'F09',
    ['pairings.start 2'],
    { pairings: { start: 42005 } },
    [{ pairings: { start: 42004 } }, { pairings: { end: 42005 } }],
  ],
  [
    'F10',
    ['households.registeredYear 2', 'households.income 2'],
    { households: { income: '两千', registeredYear: '去年' } },
    [
      { households: { income: '2,800.5', registeredYear: '2014年' } },
      { households: { income: ' ' } },
      { households: { exitYear: '/' } },
    ],
  ],
  ['F11', ['households.income 2'], { households: { income: -0.01 } }, [{ households: { income: 0 } }]],
  ['F11', ['households.members 2'], { households: { members: '-1' } }, [{ households: { members: '1' } }]],
  [
    'F16',
    ['households.registeredYear 2'],
    { households: { registeredYear: 1948 } },
    [{ households: { registeredYear: 1949 } }],
  ],
  [
    'F16',
    ['households.registeredYear 2'],
    { households: { registeredYear: 2016 } },
    [{ households: { registeredYear: 2015 } }],
  ],
  ['F17', ['households.members 2'], { households: { members: 1.5 } }, [{ households: { members: '1.0' } }]],
];

export const TEXTS: readonly Case[] = [
  [
    'F01',
    ['households.head 2', 'cadres.start 2'],
    { households: { head: ' 　' }, cadres: { start: null } },
    [{ households: { phone: null } }, { households: { head: '#N/A' } }],
  ],
  [
    'F01',
    ['households.villageCode 2'],
    { households: { villageCode: null, village: null } },
    [{ households: { villageCode: null } }],
  ],
  [
    'F14',
    ['households.head 2', 'pairings.householdId 2'],
    { households: { head: '甲户主　' }, pairings: { householdId: '４103251012010001' } },
    [{ units: [unit, { ...unit, name: 'Sino Aid（中国）' }] }, { households: { head: null, phone: ' ' } }],
  ],
  ['F14', ['households.head 2'], { households: { head: '甲\u200b户主' } }, []],
  [
    'F15',
    ['households.township 2'],
    { households: { township: '田'.repeat(256) } },
    [{ households: { township: '𠮷'.repeat(255) } }],
  ],
  [
    'F15',
    ['households.township 2'],
    { households: { township: '田湖\u0007镇' } },
    [{ households: { township: '田湖\n镇' } }],
  ],
];
