import { TABLES } from '../registry';
import type { Band, CellFormat, FormPlan, PlanCell } from '../report';
import type { Locale } from '../words/settings';
import { sheetNameOf } from '../words/sheet-name';
import { SCORE_FORM_TEXTS } from '../../locales';
import type { HandOut, ScoreLine } from './hand-out';

const { subject, indicator, score, assessor: by, subjectName, indicatorName, full } = TABLES.scores.fields;

interface FormColumn {
  readonly header: string;
  readonly width: number;
  readonly format: CellFormat;
  cell(line: ScoreLine, index: number, assessor: string): PlanCell;
}

const COLUMNS: readonly FormColumn[] = [
  { header: '序号', width: 6, format: 'count', cell: (_, index) => index + 1 },
  { header: subject.header, width: 18, format: 'text', cell: (line) => line.subject },
  { header: subjectName.header, width: 26, format: 'text', cell: (line) => line.name },
  { header: indicator.header, width: 10, format: 'text', cell: (line) => line.indicator },
  { header: indicatorName.header, width: 20, format: 'text', cell: (line) => line.indicatorName },
  { header: full.header, width: 8, format: 'general', cell: (line) => line.full },
  { header: score.header, width: 10, format: 'general', cell: () => null },
  { header: by.header, width: 12, format: 'text', cell: (_, __, assessor) => assessor },
];
const FULL = COLUMNS.findIndex(({ header }) => header === full.header);
const SCORE = COLUMNS.findIndex(({ header }) => header === score.header);
/** Title, what to do, header. */
const ABOVE = 3;

/**
 * A score sheet for one assessor, locked but for the scores, to be printed and signed. Its headers are those of the
 * registry's table of scores, so that it is read as it comes back.
 */
export function scoreForm({ year, lines }: HandOut, assessor: string, locale: Locale): FormPlan {
  const words = SCORE_FORM_TEXTS[locale];
  const scores = { row: ABOVE, column: SCORE, rows: lines.length, columns: 1 };
  return {
    name: sheetNameOf(`评分表·${assessor}`.replaceAll("'", '')),
    widths: COLUMNS.map(({ width }) => width),
    headerRow: ABOVE,
    bands: [
      line('title', words.title(year)),
      line('meta', words.about(assessor)),
      { role: 'header', rows: 1, formats: [], cell: (_, column) => COLUMNS[column]?.header ?? null },
      {
        role: 'form',
        rows: lines.length,
        formats: COLUMNS.map(({ format }) => format),
        cell: (row, column) => {
          const shown = lines[row];
          return shown ? (COLUMNS[column]?.cell(shown, row, assessor) ?? null) : null;
        },
      },
      // As tall as a row of the list: somebody has to sign there.
      line('form', words.signature),
    ],
    entries: [
      {
        ...scores,
        entry: {
          rule: { kind: 'decimal', least: 0, most: { column: FULL } },
          hint: { title: score.header, text: words.hint },
          refusal: words.refusal,
        },
      },
    ],
    fillable: [scores],
  };
}

function line(role: Band['role'], text: string): Band {
  return { role, rows: 1, formats: [], cell: (_, column) => (column === 0 ? text : null) };
}
