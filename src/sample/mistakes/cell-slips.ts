import { serialDay, YEAR } from '../base';
import { slip, type Slip } from './slip';

const poor = (cells: Readonly<Record<string, unknown>>): boolean => cells['status'] === '未脱贫';

/** Mistakes that show in the cell itself. */
export const CELL_SLIPS: readonly Slip[] = [
  slip('S08', 'villages', 'population', () => '#REF!'),
  slip(
    'S08',
    'households',
    'income',
    () => '#N/A',
    (cells) => poor(cells) && cells['income'] !== null,
  ),

  slip('F01', 'households', 'cause', () => null),
  slip('F01', 'households', 'attribute', () => null),
  slip(
    'F01',
    'cadres',
    'rank',
    () => null,
    (cells) => cells['post'] === '帮扶责任人',
  ),
  slip('F01', 'activities', 'title', () => null),
  slip('F01', 'projects', 'provider', () => null),

  slip('F06', 'units', 'uscc', (code) => code.slice(0, 17) + (code.endsWith('6') ? '7' : '6')),
  slip('F06', 'units', 'uscc', (code) => code.slice(0, 17)),
  slip('F07', 'households', 'villageCode', (code) => code.slice(0, 11)),
  slip('F07', 'projects', 'villageCode', (code) => code.slice(0, 9)),
  slip('F07', 'visits', 'villageCode', (code) => `4104${code.slice(4)}`),

  slip('F08', 'pairings', 'start', () => `${YEAR}.2.30`),
  slip('F08', 'pairings', 'start', () => '去年三月'),
  slip(
    'F08',
    'cadres',
    'start',
    () => `${YEAR - 1}-13-05`,
    (cells) => cells['post'] === '帮扶责任人',
  ),
  slip(
    'F08',
    'projects',
    'start',
    () => `${YEAR}年4月31日`,
    (cells) => cells['finish'] === null && cells['start'] !== null,
  ),
  slip('F08', 'leaders', 'lastVisit', () => '9月中旬'),
  slip('F09', 'visits', 'date', () => serialDay(YEAR + 1, 1, 6)),
  slip('F09', 'projects', 'finish', () => serialDay(YEAR + 1, 3, 20)),

  slip('F10', 'households', 'income', () => '两千八左右', poor),
  slip('F10', 'pairings', 'visits', () => '多次'),
  slip('F10', 'projects', 'quantity', (amount) => `${amount}余`),
  slip(
    'F11',
    'households',
    'income',
    (income) => -Number(income),
    (cells) => poor(cells) && cells['income'] !== null,
  ),
  slip('F11', 'pairings', 'visits', () => -3),
  slip('F16', 'households', 'registeredYear', () => 1914, poor),
  slip(
    'F16',
    'leaders',
    'year',
    () => YEAR * 10,
    (cells) => cells['level'] === '县级',
  ),
  slip('F17', 'pairings', 'visits', () => 2.5),

  slip('F12', 'households', 'cause', () => '缺劳动力'),
  slip('F12', 'households', 'cause', () => '因病致贫'),
  slip(
    'F12',
    'households',
    'attribute',
    () => '一般贫困',
    (cells) => cells['attribute'] === '一般贫困户',
  ),
  slip(
    'F12',
    'members',
    'education',
    () => '文盲或半文盲',
    (cells) => cells['education'] === '文盲半文盲',
  ),
  slip(
    'F12',
    'cadres',
    'party',
    () => '党员',
    (cells) => cells['party'] === '中共党员',
  ),
  slip(
    'F12',
    'cadres',
    'rank',
    () => '乡科级副职',
    (cells) => cells['rank'] === '副科级',
  ),

  slip('F13', 'households', 'phone', (phone) => phone.slice(0, 10)),
  slip('F13', 'cadres', 'phone', (phone) => `${phone}8`),
  slip('F14', 'households', 'head', (name) => `${name}\u3000`),
  slip('F14', 'cadres', 'phone', fullWidth),
  slip(
    'F14',
    'pairings',
    'cadreName',
    (name) => ` ${name}`,
    (cells) => cells['cadreId'] !== null,
  ),
  slip('F14', 'visits', 'villageCode', fullWidth),
  slip('F15', 'visits', 'topic', () =>
    '与村两委座谈,逐户核对建档立卡信息,听取群众对道路、饮水和产业的意见。'.repeat(9),
  ),
];

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10));
}
