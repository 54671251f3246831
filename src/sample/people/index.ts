// In: seeded numbers. Out: made-up people: names, citizen IDs, phones, families, conditions.
// May not: know any sheet, or name anybody real.
export { CitizenIds, citizenIdCheck } from './citizen-ids';
export type { Gender } from './citizen-ids';
export { conditionOf } from './condition';
export type { PersonCondition } from './condition';
export { composeFamily } from './family';
export type { Kin } from './family';
export { Names } from './names';
export { Phones } from './phones';
