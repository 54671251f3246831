import {
  CellKind,
  fieldsOf,
  isoDate,
  rawValue,
  type FieldKey,
  type Registry,
  type Table,
  tablesOf,
} from '../registry';
import { personal, shown } from '../words/personal';
import type { Locale, Localized, Settings } from '../words/settings';
import type { Fix } from './fix';

/** Why a cell is changed that no rule complains of. */
const UNIFORM: Localized = { 'zh-CN': '统一写法', en: 'Uniform form' };

/** Right values in an unlike form: dates typed as text, and the x of a citizen ID in lower case. */
export function* uniformForms(registry: Registry, settings: Settings, locale: Locale): Generator<Fix> {
  for (const table of tablesOf(registry)) {
    for (const [name, field] of fieldsOf(table.key)) {
      if (!table.has(name as FieldKey)) continue;
      if (field.type === 'date') yield* textDates(table, name, UNIFORM[locale]);
      if (field.type === 'id18') yield* lowerCaseIds(table, name, settings, UNIFORM[locale]);
    }
  }
}

function* textDates(table: Table, name: string, reason: string): Generator<Fix> {
  const column = table.column(name as FieldKey);
  for (const { row, text, place } of textCells(table, name, () => true)) {
    const serial = column.number(row);
    if (Number.isNaN(serial)) continue;
    const form = { to: serial, isDate: true, shownFrom: text, shownTo: isoDate(serial) };
    yield { ...place, reason, from: text, ...form };
  }
}

function* lowerCaseIds(table: Table, name: string, settings: Settings, reason: string): Generator<Fix> {
  const said = (id: string): string => shown(personal(id, 'id18'), settings);
  for (const { text, place } of textCells(table, name, (held) => /^\d{17}x$/.test(held))) {
    const to = text.toUpperCase();
    const form = { to, isDate: false, shownFrom: said(text), shownTo: said(to) };
    yield { ...place, reason, from: text, ...form };
  }
}

/** Usable text cells of a field, sheet by sheet, whose text is wanted; asked once per distinct text. */
function* textCells(table: Table, name: string, isWanted: (text: string) => boolean) {
  const { unusable } = table.column(name as FieldKey);
  for (const part of table.parts) {
    const at = part.columns.get(name);
    if (!at) continue;
    const wanted = at.raw.texts.map(isWanted);
    if (!wanted.includes(true)) continue;
    for (let index = 0; index < part.rawRows.length; index++) {
      const rawRow = part.rawRows[index] ?? 0;
      const row = part.offset + index;
      if (at.raw.kinds[rawRow] !== CellKind.text || unusable[row] === 1) continue;
      if (!wanted[at.raw.values[rawRow] ?? 0]) continue;
      const place = {
        rule: null,
        table: table.key,
        sheet: part.sheet,
        row: part.excelRows[index] ?? 0,
        column: at.index,
        header: at.header,
        key: null,
      };
      yield { row, text: String(rawValue(at.raw, rawRow)), place };
    }
  }
}
