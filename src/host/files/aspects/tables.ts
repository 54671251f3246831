import { attribute, editableXml, elements, isOfKind, unescape } from '../../../xlsx';
import { namesOfColumns } from '../../model/table-columns';
import type { Sheet, TableModel } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { Aspect, SheetTarget } from '../aspect';
import { listOf, numberIn, retagged } from './markup';
import { OFFICE, relationAttributes, relationTo } from './relation-ids';
import { newTable, tableIn, tableTag, withTable } from './table-xml';

const LIST = 'tableParts';
const PART = 'tablePart';
const KIND = 'table';
const FIRST_PART = 'xl/tables/table1.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Tables, each in a part of its own. */
export const tables: Aspect = {
  read(source, sheet, workbook) {
    const { xml, relations } = source;
    const targets = new Map(relations.map((relation) => [relation.id, relation.target]));
    for (const { tag } of elements(xml.first(LIST) ?? '', PART)) {
      const part = targets.get(unescape(attribute(tag, 'r:id'))) ?? '';
      const table = tableIn(source.text(part) ?? '', part);
      // Of two tables of one name Excel keeps the first.
      if (table && !workbook.findTable(table.name)) sheet.tables.push(table);
    }
  },

  state: (sheet) =>
    sheet.tables.map((table) => ({
      ...table,
      criteria: [...table.criteria],
      columnNames: namesOfColumns(sheet, table),
    })),

  write(target, sheet, workbook) {
    dropTables(target, sheet);
    const elementsOfParts = sheet.tables.map((table) => {
      const names = namesOfColumns(sheet, table);
      return table.part === null
        ? addTable(target, table, names, freeId(target, workbook, table))
        : changeTable(target, table.part, table, names);
    });
    target.xml.put(LIST, listOf(target.xml.first(LIST) ?? `<${LIST}/>`, elementsOfParts));
  },
};

/** Takes out the parts of tables that are no more. */
function dropTables({ package: file, part }: SheetTarget, sheet: Sheet): void {
  const kept = new Set(sheet.tables.map((table) => table.part?.toLowerCase()));
  for (const relation of file.relationsOf(part)) {
    if (!isOfKind(relation, KIND) || kept.has(relation.target.toLowerCase())) continue;
    file.unrelate(part, relation.id);
    file.remove(relation.target);
  }
}

function changeTable(target: SheetTarget, part: string, table: TableModel, names: readonly string[]): string {
  const before = editableXml(target.package.text(part) ?? '');
  const after = withTable(before, table, names);
  if (after !== before) target.package.put(part, after);
  const relation = relationTo(target.package.relationsOf(target.part), part);
  return relation ? partElement(target, relation.id) : related(target, part);
}

function addTable(target: SheetTarget, table: TableModel, names: readonly string[], id: number): string {
  const part = target.package.freeName(FIRST_PART);
  target.package.put(part, newTable(table, names, id), CONTENT_TYPE);
  return related(target, part);
}

function related(target: SheetTarget, part: string): string {
  return partElement(target, target.package.relate(target.part, { type: `${OFFICE}/${KIND}`, target: part }));
}

function partElement({ xml }: SheetTarget, id: string): string {
  return retagged(`<${PART}/>`, relationAttributes(xml, id));
}

/** A number that no table of the workbook has: new ones are numbered in the order of sheets, behind those of the file. */
function freeId({ package: file }: SheetTarget, workbook: Workbook, table: TableModel): number {
  const all = workbook.sheets.flatMap((sheet) => sheet.tables);
  const taken = all.map(({ part }) =>
    part === null ? 0 : (numberIn(tableTag(file.text(part) ?? ''), 'id') ?? 0),
  );
  const before = all.filter(({ part }) => part === null).indexOf(table);
  return Math.max(0, ...taken) + 1 + before;
}
