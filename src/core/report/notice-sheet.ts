import { breakPages } from './break-pages';
import type { DrawnColumn } from './drawn';
import type { EvaluatedKey } from './evaluated-places';
import { isoDate } from '../registry';
import type { Results } from '../results';
import { List } from './list';
import type { Band, SheetLayout } from './plan';
import { stack, type SheetPart } from './sections';
import { acrossSheet, lines, textsOf } from './sheet-head';
import { sourceOfWinner, winnersOf, type Winners } from './winners';

/** A portrait A4 page. */
const WIDTHS = [6, 10, 12, 10, 30, 9, 9, 8];
const PRINTED = WIDTHS.length - 1;

type Key = EvaluatedKey | 'number';
type Column = DrawnColumn<Key>;

/**
 * 先进公示: who is to be commended, for everybody to read: names and units, no numbers of persons. Drawn from the
 * sheets of teams and units, which must be written with it.
 */
export function noticeSheet(results: Results): SheetLayout {
  const { year } = results.settings;
  const { awards, filing } = textsOf(results);
  const { units, teams } = winnersOf(results);
  const sections = [
    ...units.map((sort) => section(results, sort, unitColumns(results, sort))),
    section(results, teams, teamColumns(results, teams)),
  ];
  const above = stack(
    [
      lines('title', [awards.notice.title(year)]),
      ...paragraphs(results),
      ...sections.flatMap(({ parts }, index) => parts(index)),
    ],
    WIDTHS,
  );
  const bands = breakPages(above, [lines('note', ['']), signed(results)], WIDTHS.slice(0, PRINTED));
  const last = sections.at(-1)?.list;
  const repeated = last === undefined || last.length === 0 ? {} : { repeatedRow: last.headerRow };
  return { widths: WIDTHS, printed: PRINTED, headerRow: 0, footer: filing.footer, ...repeated, bands };
}

function paragraphs(results: Results): Band[] {
  const { notice } = textsOf(results).awards;
  const { year, reportingUnit, telephone } = results.settings;
  const texts = [notice.text(year, periodOf(results)), notice.objections(reportingUnit, telephone)];
  return texts.map((text) => ({
    ...acrossSheet('remark', text, WIDTHS.slice(0, PRINTED)),
    isOfOffice: true,
  }));
}

/** A day before the figures were taken is that of an earlier year. */
function noticeDay({ settings: { noticeFrom, asOf } }: Results): number | null {
  return noticeFrom !== null && noticeFrom > asOf ? noticeFrom : null;
}

function periodOf(results: Results): string {
  const { notice } = textsOf(results).awards;
  const { noticeDays } = results.settings;
  const from = noticeDay(results);
  const day = (serial: number | null): string => notice.day(serial === null ? null : isoDate(serial));
  return notice.period(day(from), day(from === null ? null : from + noticeDays - 1), noticeDays);
}

/** Who puts it up, and when, at the right. */
function signed(results: Results): Band {
  const { notice } = textsOf(results).awards;
  const { reportingUnit } = results.settings;
  const from = noticeDay(results);
  const texts = [reportingUnit, notice.day(from === null ? null : isoDate(from))];
  return {
    role: 'filing',
    rows: texts.length,
    formats: [],
    isOfOffice: true,
    cell: (row, column) => (column === PRINTED - 1 ? (texts[row] ?? null) : null),
  };
}

interface NoticeSection {
  readonly list: List<number, Key | 'source'>;
  readonly parts: (index: number) => SheetPart[];
}

function section(results: Results, winners: Winners, columns: readonly Column[]): NoticeSection {
  const { advanced, notice } = textsOf(results).awards;
  const rows = winners.candidates.filter(({ advanced: outcome }) => outcome === '是').length;
  const list = new List<number, Key | 'source'>({
    role: 'centred',
    table: `${winners.drawn.evaluated.table}_${winners.order}_notice`,
    lines: Array.from({ length: rows }, (_, index) => index + 1),
    columns: [...columns, sourceOfWinner(winners, ['是'])],
  });
  const [before, after] = notice.heading(winners.heading);
  const chosen = winners.count('是');
  const changed = `IF(${chosen}=${rows},"","${advanced.changed}")`;
  return {
    list,
    parts: (index) => [
      {
        role: 'heading',
        rows: 1,
        formats: ['general'],
        cell: (_, column) =>
          column === 0
            ? { formula: `="${advanced.numbered(index, before)}"&(${chosen})&"${after}"&${changed}` }
            : null,
      },
      rows === 0 ? lines('note', [notice.none]) : list,
    ],
  };
}

function unitColumns(results: Results, { drawn }: Winners): Column[] {
  const { unitColumns: headers } = textsOf(results).awards.advanced;
  return [
    numberColumn(headers.number),
    drawn.column('category', headers.category, 'category'),
    drawn.column('name', headers.name, 'name', { span: 5 }),
  ];
}

function teamColumns(results: Results, { drawn, candidates }: Winners): Column[] {
  const { teamColumns: headers } = textsOf(results).awards.advanced;
  const told = (['county', 'township', 'village', 'unit', 'leader', 'firstSecretary'] as const).map((key) =>
    drawn.column<Key>(key, headers[key], key, { shown: drawn.shownOf(candidates, key) }),
  );
  return [numberColumn(headers.number), ...told];
}

function numberColumn(header: string): Column {
  return { key: 'number', header, format: 'count', cell: (place) => place };
}
