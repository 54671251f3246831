import { citizenIdCheck } from '../people';
import type { DraftCells } from './draft';
import { slip, type Slip } from './slip';

const notHead = (cells: DraftCells): boolean => cells['relation'] !== '户主';
const endsInDigit = (field: string) => (cells: DraftCells) => /\d$/.test(`${cells[field]}`);

/** What goes wrong with the citizen ID, the number that is mistyped most. */
export const CITIZEN_ID_SLIPS: readonly Slip[] = [
  slip('F02', 'members', 'idNo', withoutOneDigit, notHead),
  slip('F02', 'members', 'idNo', (id) => `${id}1`, notHead),
  slip('F02', 'cadres', 'idNo', fifteenDigits),
  slip('F03', 'households', 'headId', wrongCheck),
  slip(
    'F03',
    'households',
    'headId',
    swappedDigits,
    (cells) => swappedDigits(`${cells['headId']}`) !== cells['headId'],
  ),
  slip('F03', 'members', 'idNo', wrongCheck, notHead),
  slip('F03', 'cadres', 'idNo', wrongCheck),
  slip(
    'F03',
    'pairings',
    'cadreIdNo',
    wrongCheck,
    (cells) => cells['cadreId'] !== null && cells['cadreIdNo'] !== null,
  ),
  slip('F04', 'members', 'idNo', (id) => withBirth(id, `${id.slice(6, 10)}1332`), notHead),
  slip('F04', 'cadres', 'idNo', (id) => withBirth(id, `${id.slice(6, 10)}0230`)),
  slip('F05', 'members', 'idNo', typedAsNumber, (cells) => notHead(cells) && endsInDigit('idNo')(cells)),
  slip('F05', 'households', 'headId', typedAsNumber, endsInDigit('headId')),
  slip(
    'F05',
    'households',
    'headId',
    (id) => `${id.slice(0, 15)}000`,
    (cells) => citizenIdCheck(`${cells['headId']}`.slice(0, 15) + '00') !== '0',
  ),
  slip(
    'F18',
    'members',
    'idNo',
    (id) => `${id}43`,
    (cells) => notHead(cells) && cells['health'] === '残疾',
  ),
  slip(
    'L23',
    'members',
    'idNo',
    (id) => withBirth(id, `18${id.slice(8, 14)}`),
    (cells) => cells['relation'] === '父母' && cells['labourAbility'] === '无劳动力',
  ),
];

/** The number with another birth date and the check digit that belongs to it. */
function withBirth(id: string, birth: string): string {
  const first17 = id.slice(0, 6) + birth + id.slice(14, 17);
  return first17 + citizenIdCheck(first17);
}

function withoutOneDigit(id: string): string {
  return id.slice(0, 10) + id.slice(11);
}

/** As IDs were before 1999: no century, no check digit. */
function fifteenDigits(id: string): string {
  return id.slice(0, 6) + id.slice(8, 17);
}

function wrongCheck(id: string): string {
  return id.slice(0, 17) + (id.endsWith('6') ? '9' : '6');
}

/** The last two digits of the sequence number the other way round. */
function swappedDigits(id: string): string {
  return id.slice(0, 15) + id.charAt(16) + id.charAt(15) + id.slice(17);
}

/** Excel keeps 15 digits of a number. */
function typedAsNumber(id: string): number {
  return Number(`${id.slice(0, 15)}000`);
}
