import { rowsOfPages } from '../../../src/core/report/whole-pages';

const ROOM = { height: 100, first: 30, next: 10, closing: 20 };
const rows = (count: number): number[] => Array.from({ length: count }, () => 10);

it('leaves a list on one page where it fits with what closes it', () => {
  expect(rowsOfPages(rows(5), ROOM)).toEqual([5]);
  expect(rowsOfPages(rows(1), ROOM)).toEqual([1]);
});

it('fills pages, and leaves no few rows to the last', () => {
  expect(rowsOfPages(rows(14), ROOM)).toEqual([7, 7]);
  expect(rowsOfPages(rows(8), ROOM)).toEqual([4, 4]);
  expect(rowsOfPages(rows(16), ROOM)).toEqual([7, 5, 4]);
});

it('takes rows along where only what closes the list has no room', () => {
  expect(rowsOfPages(rows(7), ROOM)).toEqual([3, 4]);
});

it('puts a row that is higher than a page on one of its own', () => {
  expect(rowsOfPages([500], ROOM)).toEqual([1]);
});
