import { ArchiveParts } from './archive-parts';
import { checksum } from './checksum';
import { canonicalXml, OFFICE_RELATIONS } from './canonical-xml';
import { CONTENT_TYPES, contentTypesXml } from './content-types';
import { DateStyles, EMPTY_STYLES } from './date-styles';
import { WorkbookFileError } from './file-error';
import { refuseUnpacked } from './limits';
import type { DateRules } from './mend-cells';
import { movedRelations } from './move-relations';
import type { WorkbookPackage } from './open-package';
import type { OtherSheet } from './other-sheets';
import { mendedPart } from './other-parts';
import { ROOT, type Package } from './package';
import type { CellPlaces } from './pack-cells';
import { homesOf } from './part-homes';
import { nameKey, relationsPart } from './part-names';
import { asUtf8 } from './part-text';
import type { Relation } from './relations';
import { readSheetPart, type SheetFrame } from './sheet-part';
import { unpackLarge } from './unpack';
import { readWorkbookPart, WORKBOOK_PART, type WorkbookPart } from './workbook-part';
import type { ZipEntry } from './zip-directory';

const STYLES_PART = 'xl/styles.xml';
const STYLES_RELATION: Relation = {
  id: 'rIdDateStyles',
  type: `${OFFICE_RELATIONS}/styles`,
  target: STYLES_PART,
  isExternal: false,
};
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Sheets of so many bytes together need not be unpacked again; those of a whole city would take too much memory. */
const KEPT_UNPACKED = 64 * 1024 ** 2;
/** What is read by what its tags look like. */
const READ_BY_LOOK = /^xl\/(?:styles\.xml|tables\/|webextensions\/)/;

/** A workbook's package as Excel would have written it. */
export interface ConventionalPackage {
  readonly bytes: Uint8Array;
  readonly workbookXml: string;
  /** Of each sheet by its name: what is around its cells. */
  readonly frames: ReadonlyMap<string, SheetFrame>;
  /** Of each sheet that is mostly blank by its name: where its cells belong, which are packed in its part. */
  readonly packed: ReadonlyMap<string, CellPlaces>;
  /** Sheets without cells: their parts are in the package, the workbook's part does not name them. */
  readonly otherSheets: readonly (OtherSheet & { readonly part: string })[];
}

/**
 * Any workbook's package in the form in which it is read: parts under their usual names, in UTF-8, in the
 * transitional form, sheets mended where Excel reads them otherwise than the library. What is right already is
 * copied as it is, still packed; a sheet is unpacked once, and one at a time.
 */
export async function conventionalPackage(source: WorkbookPackage): Promise<ConventionalPackage> {
  const { package: opened } = source;
  const read = readWorkbookPart(source);
  const homes = homesOf(opened, fixedHomes(source, read));
  const parts = new ArchiveParts();
  copyParts(source, read, homes, parts);
  parts.put(WORKBOOK_PART, read.xml);
  const dates = dateRules(opened, read);
  const { frames, packed } = await putSheets(source, read, homes, dates, parts);
  const styles = dates.changedStyles();
  if (styles !== null) parts.put(STYLES_PART, styles);
  const added = styles !== null && read.styles === null ? [STYLES_RELATION] : [];
  putRelations(source, homes, added, parts);
  putContentTypes(opened, homes, added.length > 0, parts);
  return {
    bytes: parts.archive(),
    workbookXml: read.xml,
    frames,
    packed,
    otherSheets: read.otherSheets.map((sheet) => ({ ...sheet, part: homes.get(sheet.part) ?? sheet.part })),
  };
}

/** Gives what is around each sheet's cells, and where packed ones belong. */
async function putSheets(
  { package: opened, limits }: WorkbookPackage,
  { sheets }: WorkbookPart,
  homes: ReadonlyMap<string, string>,
  dates: DateRules,
  parts: ArchiveParts,
): Promise<Pick<ConventionalPackage, 'frames' | 'packed'>> {
  const entries = sheets.flatMap(({ part }) => opened.entry(part) ?? []);
  // Several sheets in one part are unpacked as often.
  refuseUnpacked(entries, limits);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const frames = new Map<string, SheetFrame>();
  const packed = new Map<string, CellPlaces>();
  for (const { name, part } of sheets) {
    const entry = opened.entry(part);
    if (!entry) throw new WorkbookFileError('Corrupt');
    const content = await unpackLarge(entry);
    // Some programs write none.
    if (entry.crc !== 0 && checksum(content) !== entry.crc) throw new WorkbookFileError('Corrupt');
    const { frame, mended, places } = readSheetPart(content, dates);
    frames.set(name, frame);
    if (places) packed.set(name, places);
    const home = homes.get(part) ?? part;
    if (mended) parts.put(home, mended);
    else parts.keep(compared(size <= KEPT_UNPACKED ? { ...entry, method: 0, data: content } : entry), home);
  }
  return { frames, packed };
}

/** An entry without its checksum: it was compared, and comparing it again would take as long as reading the cells. */
function compared(entry: ZipEntry): ZipEntry {
  return { ...entry, crc: 0 };
}

/** Sheets go by their place, as the library takes them; of each kind that a workbook has once there is one name. */
function fixedHomes({ workbook }: WorkbookPackage, { sheets, theme }: WorkbookPart): Map<string, string> {
  const homes = new Map([[workbook, WORKBOOK_PART]]);
  sheets.forEach(({ part }, index) => {
    if (!homes.has(part)) homes.set(part, `xl/worksheets/sheet${index + 1}.xml`);
  });
  if (theme !== null) homes.set(theme, 'xl/theme/theme1.xml');
  return homes;
}

function copyParts(
  { package: opened, workbook }: WorkbookPackage,
  { sheets }: WorkbookPart,
  homes: ReadonlyMap<string, string>,
  parts: ArchiveParts,
): void {
  const owners = [[ROOT, ROOT] as const, ...homes];
  const moved = new Map(owners.map(([part, home]) => [nameKey(relationsPart(part)), relationsPart(home)]));
  const readApart = new Set([workbook, CONTENT_TYPES, ...sheets.map(({ part }) => part)].map(nameKey));
  const homeOf = (name: string): string | undefined => homes.get(name) ?? moved.get(nameKey(name));
  const { names } = opened;
  // What nothing leads to gives way.
  const inOrder = [...names.filter(homeOf), ...names.filter((name) => homeOf(name) === undefined)];
  for (const name of inOrder) {
    const entry = opened.entry(name);
    const home = homeOf(name) ?? name;
    if (!entry || readApart.has(nameKey(name)) || parts.has(home)) continue;
    putPart(entry, home, parts);
  }
}

function putPart(entry: ZipEntry, home: string, parts: ArchiveParts): void {
  const mended = mendedPart(entry, READ_BY_LOOK.test(home));
  if (mended === null) parts.keep(entry, home);
  else parts.put(home, mended);
}

function dateRules(
  opened: Package,
  { date1904, styles }: WorkbookPart,
): DateRules & { changedStyles(): string | null } {
  let dated: DateStyles | null = null;
  const text = (): string =>
    styles === null ? EMPTY_STYLES : canonicalXml(asUtf8(opened.text(styles) ?? ''));
  return {
    date1904,
    styleFor: (style, kind) => (dated ??= new DateStyles(text())).numberFor(style, kind),
    changedStyles: () => dated?.changed ?? null,
  };
}

function putRelations(
  { package: opened, workbook }: WorkbookPackage,
  homes: ReadonlyMap<string, string>,
  added: readonly Relation[],
  parts: ArchiveParts,
): void {
  for (const [part, home] of [[ROOT, ROOT] as const, ...homes]) {
    const xml = movedRelations(opened, part, home, homes, part === workbook ? added : []);
    if (xml !== null) parts.put(relationsPart(home), xml);
  }
}

function putContentTypes(
  opened: Package,
  homes: ReadonlyMap<string, string>,
  hasNewStyles: boolean,
  parts: ArchiveParts,
): void {
  const entry = opened.entry(CONTENT_TYPES);
  const isMoved = [...homes].some(([part, home]) => part !== home);
  if (entry && !isMoved && !hasNewStyles) {
    putPart(entry, CONTENT_TYPES, parts);
    return;
  }
  const types = new Map(
    opened.names
      .filter((name) => nameKey(name) !== nameKey(CONTENT_TYPES) && opened.contentType(name) !== '')
      .map((name) => [homes.get(name) ?? name, opened.contentType(name)]),
  );
  if (hasNewStyles) types.set(STYLES_PART, STYLES_TYPE);
  parts.put(CONTENT_TYPES, contentTypesXml(types));
}
