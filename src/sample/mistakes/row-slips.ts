import { YEAR } from '../base';
import type { DraftCells, Draft } from './draft';
import { cadresByName } from './cadres-by-name';
import { slip, type Slip } from './slip';

/** A character that no made-up name has, for a name that was misheard. */
const MISHEARD = '濛';

const active = (cells: DraftCells): boolean => cells['end'] === null;
const left = (cells: DraftCells): boolean => cells['status'] === '已脱贫';

/** Mistakes that show only against other cells of the row, or against another sheet. */
export function rowSlips(draft: Draft): Slip[] {
  return [...references(cadresByName(draft)), ...logic(draft)];
}

/** `byName`: cadres that some pairing knows by name alone. */
function references(byName: ReadonlySet<unknown>): Slip[] {
  return [
    slip('R01', 'visits', 'villageCode', (code) => `${code.slice(0, 9)}299`),
    slip('R01', 'projects', 'villageCode', (code) => `${code.slice(0, 9)}298`),
    slip('R02', 'pairings', 'householdId', (id) => `${id.slice(0, 12)}0977`, active),
    { rule: 'R03', table: 'pairings', field: 'cadreName', suits: active, typed: unknownCadre },
    slip(
      'R04',
      'postings',
      'unit',
      (name) => name.slice(0, -1),
      (cells) => `${cells['unit']}`.endsWith('局'),
    ),
    slip('R04', 'postings', 'unit', (name) => name.replace('委员会', '委'), endsInCommission),
    slip(
      'R04',
      'visits',
      'unit',
      (name) => name.slice(0, -1),
      (cells) => `${cells['unit']}`.endsWith('局'),
    ),
    slip('R05', 'postings', 'village', (name) => `${MISHEARD}${name.slice(1)}`),
    slip('R05', 'households', 'village', (name) => `${MISHEARD}${name.slice(1)}`),
    slip('R07', 'pairings', 'head', (name) => name.slice(0, -1) + MISHEARD, active),
    slip('R08', 'attendance', 'activityId', () => 'HD2014099'),
    slip('R09', 'households', 'villageCode', () => null),
    {
      rule: 'L28',
      table: 'cadres',
      field: 'villageCode',
      suits: (cells) => cells['post'] === '工作队员' && active(cells) && !byName.has(cells['name']),
      typed: () => ({ villageCode: null, county: null, township: null, village: null }),
    },
  ];
}

function logic(draft: Draft): Slip[] {
  const members = (cells: DraftCells): number => Number(cells['members']);
  return [
    { rule: 'L04', table: 'households', field: 'labour', typed: (cells) => ({ labour: members(cells) + 1 }) },
    slip('L05', 'villages', 'poorHouseholds', (count) => Number(count) + 3, isPoor),
    slip('L06', 'villages', 'poorPopulation', (count) => Number(count) + 20, isPoor),
    {
      rule: 'L07',
      table: 'households',
      field: 'exitYear',
      suits: left,
      typed: () => ({ registeredYear: YEAR + 1 }),
    },
    slip('L08', 'households', 'exitYear', () => null, left),
    slip(
      'L08',
      'households',
      'exitYear',
      () => YEAR,
      (cells) => cells['status'] === '未脱贫',
    ),
    slip('L09', 'households', 'income', () => 2310.5, left),
    endBeforeStart('pairings', active),
    endBeforeStart('postings', active),
    endBeforeStart('cadres', (cells) => cells['post'] === '帮扶责任人'),
    slip('L11', 'members', 'gender', otherGender),
    slip('L11', 'cadres', 'gender', otherGender),
    {
      rule: 'L14',
      table: 'cadres',
      field: 'rank',
      suits: (cells) => cells['post'] === '第一书记' && active(cells),
      typed: () => ({ rank: '科员', reserve: '否' }),
    },
    notPoorVillage(draft),
    slip('L17', 'projects', 'paid', (paid) => Number(paid) * 2, isPaidInFull),
    slip('L18', 'activities', 'present', (present) => Number(present) + 30),
    slip('L19', 'cadres', 'days', () => 400),
    slip(
      'L20',
      'projects',
      'finish',
      () => null,
      (cells) => cells['finish'] !== null,
    ),
    slip(
      'L22',
      'members',
      'labourAbility',
      () => '普通劳动力',
      (cells) => cells['education'] === '小学' && isChild(cells),
    ),
    slip('L22', 'members', 'labourAbility', () => '技能劳动力', isOverSeventy),
    slip('L24', 'scores', 'score', () => 5.6),
    slip('L27', 'pairings', 'visits', () => 0),
  ];
}

function unknownCadre(cells: DraftCells): DraftCells {
  return { cadreId: null, cadreIdNo: null, cadreName: `${cells['cadreName']}`.slice(0, -1) + MISHEARD };
}

function endBeforeStart(
  table: 'pairings' | 'postings' | 'cadres',
  suits: (cells: DraftCells) => boolean,
): Slip {
  const typed = (cells: DraftCells): DraftCells => ({ end: Number(cells['start']) - 31 });
  return { rule: 'L10', table, field: 'end', suits, typed };
}

function notPoorVillage(draft: Draft): Slip {
  return {
    rule: 'L16',
    table: 'cadres',
    field: 'villageCode',
    suits: (cells) => cells['post'] === '帮扶责任人' && cells['villageCode'] === null,
    typed: () => {
      const other = draft.cells(draft.pick('villages', (cells) => cells['poor'] === '否'));
      const { code, county, township, village } = other as Readonly<Record<string, string>>;
      return { villageCode: code, county, township, village } as DraftCells;
    },
  };
}

function endsInCommission(cells: DraftCells): boolean {
  return `${cells['unit']}`.endsWith('委员会');
}

function isPoor(cells: DraftCells): boolean {
  return cells['poor'] === '是';
}

function isPaidInFull(cells: DraftCells): boolean {
  return cells['planned'] === cells['paid'];
}

function otherGender(gender: string): string {
  return gender === '男' ? '女' : '男';
}

function isChild(cells: DraftCells): boolean {
  return bornIn(cells) > YEAR - 13;
}

function isOverSeventy(cells: DraftCells): boolean {
  return bornIn(cells) < YEAR - 71;
}

function bornIn(cells: DraftCells): number {
  return Number(`${cells['idNo']}`.slice(6, 10));
}
