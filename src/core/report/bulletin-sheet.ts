import { bulletinArticle } from '../../locales';
import { bulletin } from '../coverage';
import { PUBLISHED, PUBLISHED_IDS, type EarlierBulletin, type Published, type Results } from '../results';
import { articleFigures, publishedFigures, publishedQuestion } from './bulletin-figures';
import { acrossSheet, lines, textsOf } from './sheet-head';
import { keyedList } from './list';
import type { SheetLayout } from './plan';
import { listSheet } from './sections';

/** 统计公报: every published figure with its definition, last year's and the difference; then the article's paragraphs. */
export function bulletinSheet(results: Results): SheetLayout {
  const texts = textsOf(results).bulletin;
  const figures = publishedFigures(results);
  const earlier = results.earlierBulletin ?? ofEarlierRegistry(results);
  const { year } = results.settings;
  const filed = {
    kind: 'bulletin',
    title: texts.title(year),
    remarks: earlier ? [texts.beside(earlier.year)] : [],
  } as const;
  const list = figureList(results, figures, earlier);
  const article = bulletinArticle(articleFigures(results));
  const paragraphs = article.map((text) => acrossSheet('remark', text, list.widths));
  const sheet = listSheet(results, filed, list, {
    below: [{ ...lines('note', ['']), breakAfter: true }, lines('heading', [texts.article]), ...paragraphs],
  });
  // The figures stand on one page; above the article their headers mean nothing.
  return { ...sheet, repeatedRow: 0 };
}

function figureList(results: Results, figures: Published, earlier: EarlierBulletin | null) {
  const { bulletin: texts, units } = textsOf(results);
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
      id: { width: 6, format: 'count', cell: (id) => PUBLISHED_IDS.indexOf(id) + 1 },
      name: { width: 30, names: true, cell: (id) => texts.figures[id].name },
      value: {
        width: 14,
        format: 'general',
        cell: (id) => figures[id],
        explain: (id) => publishedQuestion(results, id),
      },
      unit: { width: 8, cell: (id) => units[PUBLISHED[id]] },
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

/** Where no sheet of an earlier year is there, but its registry is. */
function ofEarlierRegistry({ previous, settings }: Results): EarlierBulletin | null {
  if (!previous || previous.settings.year >= settings.year) return null;
  const { registry, links, coverage } = previous;
  return {
    year: previous.settings.year,
    values: bulletin(registry, links, previous.settings, coverage),
  };
}
