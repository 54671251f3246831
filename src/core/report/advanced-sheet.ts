import type { EvaluatedKey } from './evaluated-places';
import type { DrawnColumn } from './drawn';
import type { Results } from '../results';
import { List, type ListPlace } from './list';
import type { Band, SheetLayout } from './plan';
import { sectionedSheet, type SheetPart } from './sections';
import { lines, textsOf } from './sheet-head';
import { namedIn, sourceOfWinner, winnersOf, type Winners } from './winners';

/** A portrait A4 page. */
const WIDTHS = [5, 8, 10, 9, 28, 8, 8, 7, 6, 7, 7, 8];
const PRINTED = WIDTHS.length - 1;

type Key = EvaluatedKey | 'number' | 'outcome';
type Column = DrawnColumn<Key>;

/**
 * 先进名单: who is to be commended or left open, and places that stay empty, by formulas over the sheets of teams and
 * units, which must be written with it.
 */
export function advancedSheet(results: Results): SheetLayout {
  const texts = textsOf(results).awards.advanced;
  const { units, teams } = winnersOf(results);
  const sections = [
    ...units.map((sort) => winnersSection(results, sort, unitColumns(results, sort))),
    winnersSection(results, teams, teamColumns(results, teams)),
  ];
  const filed = {
    kind: 'advancedList',
    title: texts.title(results.settings.year),
    units: ['score'],
    remarks: [...texts.remarks, ...textsOf(results).evaluation.ownWords],
    printed: PRINTED,
  } as const;
  const parts = sections.flatMap(({ parts: own }, index) => own(index));
  return sectionedSheet(results, filed, WIDTHS, parts, sections.at(-1)?.list);
}

interface WinnersSection {
  readonly list: List<number, Key | 'source'>;
  readonly parts: (index: number) => SheetPart[];
}

/** Heading, how many places there are for whom, and a line for each place that somebody may come into. */
function winnersSection(results: Results, winners: Winners, columns: readonly Column[]): WinnersSection {
  const texts = textsOf(results).awards.advanced;
  const { candidates, drawn, capacity } = winners;
  const rows = Math.max(namedIn(candidates).length, Math.min(candidates.length, capacity));
  const list = new List<number, Key | 'source'>({
    role: 'centred',
    table: `${drawn.evaluated.table}_${winners.order}`,
    lines: Array.from({ length: rows }, (_, index) => index + 1),
    columns: [...columns, sourceOfWinner(winners, ['是', '待定'])],
  });
  const body = rows === 0 ? [lines('note', [texts.none])] : [summary(results, winners, rows), list];
  return {
    list,
    parts: (index) => [
      lines('note', ['']),
      lines('heading', [texts.numbered(index, winners.heading)]),
      ...body,
    ],
  };
}

/** How many places there are, and what has become of them. */
function summary(results: Results, { places, count }: Winners, rows: number): Band {
  const { summary: words, changed } = textsOf(results).awards.advanced;
  const [chosen, open] = [count('是'), count('待定')];
  const numbers = [places, chosen, open, `MAX(0,${places}-(${chosen})-(${open}))`];
  const text = words.map((word, at) => `"${word}"${at < 4 ? `&(${numbers[at] ?? ''})` : ''}`).join('&');
  return {
    role: 'filing',
    rows: 1,
    formats: ['general'],
    cell: (_, column) =>
      column === 0 ? { formula: `=${text}&IF(${chosen}+${open}>${rows},"${changed}","")` } : null,
  };
}

function teamColumns(results: Results, winners: Winners): Column[] {
  const { teamColumns: headers } = textsOf(results).awards.advanced;
  const { drawn, candidates } = winners;
  return [
    numberColumn(headers.number),
    drawn.column('county', headers.county, 'county'),
    drawn.column('township', headers.township, 'township'),
    drawn.column('village', headers.village, 'village'),
    drawn.column('unit', headers.unit, 'unit', { shown: drawn.shownOf(candidates, 'unit') }),
    drawn.column('leader', headers.leader, 'leader'),
    drawn.column('firstSecretary', headers.firstSecretary, 'firstSecretary'),
    ...decided(results, winners, headers),
  ];
}

function unitColumns(results: Results, winners: Winners): Column[] {
  const { unitColumns: headers } = textsOf(results).awards.advanced;
  const { drawn } = winners;
  return [
    numberColumn(headers.number),
    drawn.column('category', headers.category, 'category'),
    drawn.column('name', headers.name, 'name', { span: 3 }),
    drawn.column('head', headers.head, 'head'),
    drawn.column('villages', headers.villages, 'villages', { format: 'count' }),
    ...decided(results, winners, headers),
  ];
}

function numberColumn(header: string): Column {
  return { key: 'number', header, format: 'count', cell: (place) => place };
}

function decided(
  results: Results,
  { drawn, places }: Winners,
  headers: Readonly<Record<'total' | 'rank' | 'grade' | 'outcome', string>>,
): Column[] {
  const { chosen, open, vacant } = textsOf(results).awards.advanced;
  const outcome = (place: number, row: number, list: ListPlace<'source'>): string => {
    const own = drawn.cell('advanced', row, list);
    const free = `IF(${place}<=${places},"${vacant}","")`;
    return `IF(${list.own('source', row)}="",${free},IF(${own}=${drawn.outcome('是')},"${chosen}","${open}"))`;
  };
  return [
    drawn.column('total', headers.total, 'total', { format: 'amount' }),
    drawn.column('rank', headers.rank, 'rank', { format: 'count' }),
    drawn.column('grade', headers.grade, 'grade'),
    {
      key: 'outcome',
      header: headers.outcome,
      format: 'general',
      cell: (place, row, list) => ({ formula: `=${outcome(place, row, list)}` }),
    },
  ];
}
