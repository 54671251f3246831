import { isoDate } from '../registry';
import { bulletinArticle } from '../../locales';
import { bulletin, type PublishedId } from '../coverage';
import { publishedFigures, publishedQuestion } from './bulletin-figures';
import { PUBLISHED, PUBLISHED_IDS, type Published } from './published';
import type { EarlierBulletin } from './earlier-bulletin';
import { excludedNote, head, lines, list, sheetPlan, textsOf, type ListColumn, type Results } from './layout';
import type { Band, CellFormat, SheetLayout } from './plan';
import { rowsOf } from './sections';

const WIDTHS = [25, 30, 14, 8, 14, 12, 66];
const DEFINITION = 6;

/** 统计公报: every published figure with its definition, last year's and the difference; then the article's paragraphs. */
export function bulletinSheet(results: Results): SheetLayout {
  const texts = textsOf(results).bulletin;
  const figures = publishedFigures(results);
  const earlier = results.earlierBulletin ?? ofEarlierRegistry(results);
  const { year, asOf } = results.settings;
  const above = head(results, texts.title(year), [
    earlier ? texts.beside(earlier.year) : texts.nothingBeside,
    excludedNote(results),
  ]);
  const columns = columnsOf(results, figures, earlier, rowsOf(above) + 2);
  const [header, body] = list(columns, PUBLISHED_IDS.length, 'zhucun_bulletin');
  const article = bulletinArticle({ ...figures, year, asOf: isoDate(asOf) });
  const written: Band = {
    role: 'wrapped',
    rows: article.length,
    formats: WIDTHS.map(() => 'text'),
    cell: (row, column) => (column === DEFINITION ? (article[row] ?? null) : null),
  };
  return sheetPlan(columns, above, [
    ...(header && body ? [header, { ...body, role: 'wrapped' } as const] : []),
    lines('note', ['']),
    lines('heading', [texts.article]),
    lines('note', [texts.articleAbout]),
    written,
  ]);
}

function columnsOf(
  results: Results,
  figures: Published,
  earlier: EarlierBulletin | null,
  firstRow: number,
): ListColumn[] {
  const texts = textsOf(results).bulletin;
  const at = (row: number): PublishedId => PUBLISHED_IDS[row] ?? 'poorVillages';
  const cells: Omit<ListColumn, 'width' | 'format'>[] = [
    { header: texts.id, names: true, cell: (row) => at(row) },
    { header: texts.name, cell: (row) => texts.figures[at(row)].name },
    {
      header: texts.value,
      cell: (row) => figures[at(row)],
      explain: (row) => publishedQuestion(results, at(row)),
    },
    { header: texts.unit, cell: (row) => texts.units[PUBLISHED[at(row)]] },
    { header: texts.earlier(earlier?.year ?? null), cell: (row) => earlier?.values[at(row)] ?? null },
    {
      header: texts.change,
      cell: (row) => {
        const line = String(firstRow + row);
        return { formula: `=IF(E${line}="","",ROUND(C${line}-E${line},4))` };
      },
    },
    { header: texts.definition, cell: (row) => texts.figures[at(row)].definition },
  ];
  const formats: CellFormat[] = ['text', 'text', 'general', 'text', 'general', 'general', 'text'];
  return cells.map((cell, index) => ({
    ...cell,
    width: WIDTHS[index] ?? 12,
    format: formats[index] ?? 'text',
  }));
}

/** Where no sheet of an earlier year is there, but its registry is. */
function ofEarlierRegistry({ previous, settings }: Results): EarlierBulletin | null {
  if (!previous || previous.settings.year >= settings.year) return null;
  const { registry, links, coverage } = previous;
  return {
    year: previous.settings.year,
    values: bulletin(registry, links, previous.settings, coverage),
  };
}
