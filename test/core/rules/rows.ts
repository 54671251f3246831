import { CLEAN, idOf, VILLAGE } from './office';

/** More rows for the clean office, each like the one that it has. */
export const WEST = {
  ...CLEAN.villages[0],
  code: '410325101202',
  village: '西村',
  poorHouseholds: 0,
  poorPopulation: 0,
};
export const EAST = { ...WEST, code: '410325101203', village: '东村' };
export const HOUSE = {
  ...CLEAN.households[0],
  id: `${VILLAGE}0002`,
  head: '丙户主',
  headId: idOf('41032519800808003'),
};
export const OTHER_MEMBER = {
  ...CLEAN.members[0],
  idNo: idOf('41032519800101002'),
  name: '丁成员',
  relation: '配偶',
  gender: '女',
};
export const OTHER_CADRE = {
  ...CLEAN.cadres[0],
  id: 'GB000002',
  name: '丙干部',
  idNo: idOf('41030019760606003'),
  gender: '男',
  post: '工作队员',
};
export const [PAIR] = CLEAN.pairings;
export const PROJECT = {
  id: 'XM1',
  villageCode: VILLAGE,
  name: '村道',
  kind: '道路',
  source: '财政专项',
  provider: '县财政局',
  planned: 10,
  paid: 5,
  status: '在建',
};
