import { isoDate } from '../registry';
import { bulletinArticle } from '../../locales';
import { bulletin } from '../coverage';
import { PUBLISHED, PUBLISHED_IDS, type EarlierBulletin, type Published, type Results } from '../results';
import { publishedFigures, publishedQuestion } from './bulletin-figures';
import { excludedNote, head, lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { Band, SheetLayout } from './plan';
import { listSheet } from './sections';

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
  const list = figureList(results, figures, earlier);
  const article = bulletinArticle({ ...figures, year, asOf: isoDate(asOf) });
  return listSheet(above, list, [
    lines('note', ['']),
    lines('heading', [texts.article]),
    lines('note', [texts.articleAbout]),
    paragraphs(article, list),
  ]);
}

function figureList(results: Results, figures: Published, earlier: EarlierBulletin | null) {
  const texts = textsOf(results).bulletin;
  return keyedList({
    table: 'zhucun_bulletin',
    role: 'wrapped',
    lines: PUBLISHED_IDS,
    headers: {
      id: texts.id,
      name: texts.name,
      value: texts.value,
      unit: texts.unit,
      earlier: texts.earlier(earlier?.year ?? null),
      change: texts.change,
      definition: texts.definition,
    },
    columns: {
      id: { width: 25, names: true, cell: (id) => id },
      name: { width: 30, cell: (id) => texts.figures[id].name },
      value: {
        width: 14,
        format: 'general',
        cell: (id) => figures[id],
        explain: (id) => publishedQuestion(results, id),
      },
      unit: { width: 8, cell: (id) => texts.units[PUBLISHED[id]] },
      earlier: { width: 14, format: 'general', cell: (id) => earlier?.values[id] ?? null },
      change: {
        width: 12,
        format: 'general',
        cell: (_, row, list) => {
          const before = list.cell('earlier', row);
          return { formula: `=IF(${before}="","",ROUND(${list.cell('value', row)}-${before},4))` };
        },
      },
      definition: { width: 66, cell: (id) => texts.figures[id].definition },
    },
  });
}

/** Text under the definitions, where there is room for it. */
function paragraphs(article: readonly string[], list: ReturnType<typeof figureList>): Band {
  const widest = list.positionOf('definition');
  return {
    role: 'wrapped',
    rows: article.length,
    formats: list.widths.map(() => 'text'),
    cell: (row, column) => (column === widest ? (article[row] ?? null) : null),
  };
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
