import { isPoorAfter, leftPovertyIn } from '../linkage';
import { VISITS } from './known-rows';
import { select, where } from './row-query';

/** What help comes to: villages and households that left poverty, what was raised and solved, what was built. */

/** Villages that have left poverty by the end of the year, whether the register still calls them poor or not. */
export const EXITED_VILLAGES = select(
  'villages',
  ({ settings: { year } }) =>
    (villages, row) =>
      villages.number('exitYear', row) <= year,
);

export const VILLAGES_EXITED_IN_YEAR = select(
  'villages',
  ({ settings: { year } }) =>
    (villages, row) =>
      villages.number('exitYear', row) === year,
);

/** Poor villages that have not left poverty by the end of the year. */
export const REMAINING_VILLAGES = select(
  'villages',
  ({ settings: { year } }) =>
    (villages, row) =>
      villages.isTrue('poor', row) && !(villages.number('exitYear', row) <= year),
);

/** Households that left poverty in the year. */
export const LIFTED_HOUSEHOLDS = select(
  'households',
  ({ settings: { year } }) =>
    (households, row) =>
      leftPovertyIn(households, row, year),
);

/** Households still poor when the year ended, of those registered by then. */
export const HOUSEHOLDS_STILL_POOR = select(
  'households',
  ({ settings: { year } }) =>
    (households, row) =>
      isPoorAfter(households, row, year) && !(households.number('registeredYear', row) > year),
);

/** Poor in the year, with an income and a size that are known. */
export const HOUSEHOLDS_WITH_INCOME = select(
  'households',
  ({ settings: { year } }) =>
    (households, row) =>
      (isPoorAfter(households, row, year) || leftPovertyIn(households, row, year)) &&
      !Number.isNaN(households.number('income', row)) &&
      households.number('members', row) > 0,
);

/** Visits at which something was raised: what was solved had been raised, said or not. */
export const MATTERS = where(
  VISITS,
  () => (visits, row) => visits.text('raised', row) !== null || visits.text('resolved', row) !== null,
);
export const SOLVED_MATTERS = where(VISITS, () => (visits, row) => visits.text('resolved', row) !== null);
export const OPEN_MATTERS = where(MATTERS, () => (visits, row) => visits.text('resolved', row) === null);
