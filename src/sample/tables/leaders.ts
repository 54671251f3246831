import { serialDay, SheetBuilder, YEAR, type Random, type SampleRow, type SampleSheet } from '../base';
import type { Names } from '../people';
import type { SampleSize } from '../size';
import type { Village } from './villages';

const CITY_TITLES = [
  '市委常委',
  '副市长',
  '市人大常委会副主任',
  '市政协副主席',
  '洛阳军分区副司令员',
  '市长助理',
];

/** 领导联系村台账: every leader one poor village in the year, and some the same one the year before. */
export function leaderSheet(
  size: SampleSize,
  villages: readonly Village[],
  random: Random,
  names: Names,
): SampleSheet {
  const sheet = new SheetBuilder('leaders');
  const poor = random.shuffled(villages.filter((village) => village.poor));
  const keyFirst = [...poor].sort((a, b) => Number(b.key) - Number(a.key));
  const cityRows = keyFirst
    .slice(0, size.cityLeaders)
    .map((village, at) =>
      leaderRow('市级', CITY_TITLES[at % CITY_TITLES.length] as string, village, random, names),
    );
  const countyRows = random
    .shuffled(poor)
    .slice(0, size.countyLeaders)
    .map((village) => leaderRow('县级', countyTitle(village.county, random), village, random, names));
  for (const row of [...cityRows, ...countyRows]) {
    if (random.chance(0.25)) sheet.add(inYear(row, YEAR - 1, random));
    sheet.add(inYear(row, YEAR, random));
  }
  return sheet.build();
}

type LeaderRow = SampleRow<'leaders'>;

function leaderRow(
  level: '市级' | '县级',
  title: string,
  { code, county, township, village }: Village,
  random: Random,
  names: Names,
): LeaderRow {
  const name = names.uniquePerson(random.chance(0.82) ? '男' : '女');
  return { name, title, level, villageCode: code, county, township, village };
}

function inYear(row: LeaderRow, year: number, random: Random): LeaderRow {
  const lastVisit = serialDay(year, 3, 1) + random.int(0, 290);
  return { ...row, year, visits: random.int(1, 6), lastVisit };
}

function countyTitle(county: string, random: Random): string {
  const level = county.slice(-1);
  return random.pick([`${level}委常委`, `副${level}长`, `${level}人大常委会副主任`, `${level}政协副主席`]);
}
