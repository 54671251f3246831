import type { Sheet } from '../../../src/host/model/sheet';
import type { Aspect, SheetSource } from '../../../src/host/files/aspect';
import { Workbook } from '../../../src/host/model/workbook';
import {
  PackageEdit,
  plainText,
  relationsPart,
  SheetXml,
  StyleSheet,
  type Relation,
} from '../../../src/xlsx';
import { Package } from '../../../src/xlsx/package';
import { contentTypes, MAIN, OFFICE, relations } from '../../xlsx/package-of';

const PART = 'xl/worksheets/sheet1.xml';
const RELATIONS = relationsPart(PART);
const TYPES = '[Content_Types].xml';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** What a sheet's part says around its cells, what it refers to, and other parts by name. */
export interface SheetFile {
  readonly head?: string;
  readonly tail?: string;
  readonly relations?: readonly (readonly [id: string, kind: string, target: string])[];
  readonly parts?: Readonly<Record<string, string>>;
  /** Attributes of the sheet's tag. */
  readonly root?: string;
}

export interface Written {
  /** The sheet's part without the tags of sheet and cells. */
  readonly inside: string;
  readonly relations: readonly Relation[];
  readonly part: (name: string) => string | null;
  /** The sheet, read once more. */
  readonly again: Sheet;
}

/** A sheet as one aspect reads it. */
export function sheetIn(aspect: Aspect, file: SheetFile): Sheet {
  return open(aspect, file).sheet;
}

/** What one aspect of a sheet goes by, as it is compared. */
export function stateOf(aspect: Aspect, file: SheetFile): unknown {
  const { sheet, workbook } = open(aspect, file);
  return JSON.parse(JSON.stringify(aspect.state(sheet, workbook))) as unknown;
}

/** What one aspect writes of a sheet of a file, or of a new one, after a change. */
export function written(
  aspect: Aspect,
  file: SheetFile,
  change: (sheet: Sheet, workbook: Workbook) => void = () => undefined,
): Written {
  const { sheet, workbook, styles, base } = open(aspect, file);
  change(sheet, workbook);
  const edit = new PackageEdit(base);
  const xml = SheetXml.read(frameOf(file));
  aspect.write({ xml, part: PART, package: edit, styles }, sheet, workbook);
  const { head, tail } = xml;
  const links = edit.relationsOf(PART);
  const names = [
    ...base.names,
    RELATIONS,
    ...links.filter((link) => !link.isExternal).map(({ target }) => target),
  ];
  const saved = packageOf(Object.fromEntries(names.map((name) => [name, edit.text(name) ?? ''])));
  return {
    inside: `${head}${tail}`.replace(/^<worksheet[^>]*>|<\/worksheet>$/g, ''),
    relations: links,
    part: (name) => edit.text(name),
    get again() {
      const anew = new Workbook('again.xlsx').addSheet('表一');
      aspect.read(sourceOf({ head, tail }, saved, styles), anew, new Workbook('again.xlsx'));
      return anew;
    },
  };
}

interface Opened {
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly styles: StyleSheet;
  readonly base: Package;
}

function open(aspect: Aspect, file: SheetFile): Opened {
  const base = packageOf({
    [TYPES]: contentTypes({}),
    ...(file.relations ? { [RELATIONS]: relations(...file.relations) } : {}),
    ...file.parts,
  });
  const styles = new StyleSheet(STYLES);
  const workbook = new Workbook('book.xlsx');
  workbook.styles.load(styles.styles);
  const sheet = workbook.addSheet('表一');
  aspect.read(sourceOf(frameOf(file), base, styles), sheet, workbook);
  return { sheet, workbook, styles, base };
}

function frameOf({ head = '', tail = '', root = ` xmlns="${MAIN}" xmlns:r="${OFFICE}"` }: SheetFile): {
  head: string;
  tail: string;
} {
  return { head: `<worksheet${root}>${head}`, tail: `</sheetData>${tail}</worksheet>` };
}

function sourceOf(frame: { head: string; tail: string }, base: Package, styles: StyleSheet): SheetSource {
  return {
    xml: SheetXml.read(frame),
    relations: base.relationsOf(PART),
    styles,
    package: base,
    text: (part) => plainText(base, part),
  };
}

function packageOf(parts: Readonly<Record<string, string>>): Package {
  return new Package(
    Object.entries(parts).map(([name, text]) => {
      const data = new TextEncoder().encode(text);
      return { name, method: 0, crc: 0, size: data.length, data };
    }),
  );
}
