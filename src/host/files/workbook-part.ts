import {
  attribute,
  elements,
  escape,
  isEditable,
  listedSheets,
  OrderedXml,
  withAttributes,
  type PackageEdit,
} from '../../xlsx';
import type { KeptSheet } from '../model/kept-sheet';
import type { Sheet, Visibility } from '../model/sheet';
import { sheetId, type Workbook } from '../model/workbook';
import { retagged } from './aspects/markup';
import { namesXml } from './names';
import type { FileOrigin } from './origin';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What a workbook's part holds (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const STATES: Readonly<Record<Visibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
const VIEW = /<(?:[\w.-]+:)?workbookView(?:\s[^<>]*)?>/;

type AnySheet = Sheet | KeptSheet;

/** What the workbook's part lists, edited where it is not as in the file. `relations`: by which it refers to new sheets. */
export function editWorkbookPart(
  edit: PackageEdit,
  workbook: Workbook,
  origin: FileOrigin,
  relations: ReadonlyMap<Sheet, string>,
): void {
  const { part } = origin.file;
  const text = edit.text(part) ?? '';
  const before = isEditable(text) ? text : origin.file.whole;
  const xml = OrderedXml.read(before, 'workbook', ORDER);
  const sheets = sheetsInOrder(workbook);
  putSheets(xml, origin, sheets, relations);
  putActive(xml, workbook, origin, sheets);
  putNames(xml, workbook, origin, sheets);
  putProtection(xml, workbook, origin);
  const changed = xml.toString();
  if (changed !== before) edit.put(part, changed);
}

/** Lets Excel calculate everything anew when it opens the file. */
export function askForCalculation(edit: PackageEdit, { file }: FileOrigin): void {
  const xml = OrderedXml.read(edit.text(file.part) ?? '', 'workbook', ORDER);
  const before = xml.first('calcPr') ?? '<calcPr calcId="0"/>';
  xml.put('calcPr', retagged(before, { fullCalcOnLoad: 1 }));
  edit.put(file.part, xml.toString());
}

/** Each kept sheet stands behind the nearest of the sheets that it stood behind, wherever that is now. */
function sheetsInOrder({ sheets, keptSheets }: Workbook): AnySheet[] {
  const places: AnySheet[] = [...sheets];
  const followers = new Map<Sheet | null, number>();
  for (const kept of keptSheets) {
    const leader = kept.behind.findLast((sheet) => sheets.includes(sheet)) ?? null;
    const following = followers.get(leader) ?? 0;
    places.splice((leader ? places.indexOf(leader) : -1) + 1 + following, 0, kept);
    followers.set(leader, following + 1);
  }
  return places;
}

function putSheets(
  xml: OrderedXml,
  origin: FileOrigin,
  sheets: readonly AnySheet[],
  relations: ReadonlyMap<Sheet, string>,
): void {
  const tags = new Map(
    [...elements(xml.first('sheets') ?? '', 'sheet')].map(({ tag, whole }) => [
      Number(attribute(tag, 'sheetId')),
      whole,
    ]),
  );
  const list = sheets.map((sheet) => {
    const relation = isKept(sheet) ? undefined : relations.get(sheet);
    if (relation !== undefined && !isKept(sheet)) return newTag(sheet, relation);
    const number = isKept(sheet) ? sheet.number : (origin.sheets.get(sheet)?.listed.number ?? 0);
    const tag = tags.get(number) ?? '';
    return isKept(sheet) ? tag : changedTag(tag, sheet);
  });
  const before = [...tags.values()];
  if (before.join('') !== list.join('')) xml.put('sheets', `<sheets>${list.join('')}</sheets>`);
}

function isKept(sheet: AnySheet): sheet is KeptSheet {
  return !('cells' in sheet);
}

function newTag(sheet: Sheet, relation: string): string {
  const tag = `<sheet name="${escape(sheet.name)}" sheetId="${sheetNumber(sheet.id)}" xmlns:r="${OFFICE}" r:id="${relation}"/>`;
  return withAttributes(tag, { state: STATES[sheet.visibility] });
}

function changedTag(tag: string, { name, visibility }: Sheet): string {
  const listed = listedSheets(tag)[0];
  if (listed?.name === name && listed.visibility === visibility) return tag;
  return retagged(tag, { name, state: STATES[visibility] });
}

/** The number in an id made by `sheetId`. */
function sheetNumber(id: string): number {
  const number = Number(id.slice(-13, -1));
  if (sheetId(number) !== id) throw new RangeError(`not a sheet id: ${id}`);
  return number;
}

function putActive(
  xml: OrderedXml,
  workbook: Workbook,
  origin: FileOrigin,
  sheets: readonly AnySheet[],
): void {
  const active = activeSheet(workbook, origin);
  if (!active) return;
  const views = xml.first('bookViews') ?? '<bookViews><workbookView/></bookViews>';
  const place = sheets.indexOf(active);
  const view = VIEW.exec(views)?.[0] ?? '';
  const said = Number(attribute(view, 'activeTab') || 0);
  const first = Number(attribute(view, 'firstSheet') || 0);
  // Some programs say that none is, or one that there is not.
  const isSame = said === place || (active === openingSheet(workbook, origin) && !sheets[said]);
  if (isSame && first < sheets.length) return;
  const changed = withAttributes(view, {
    activeTab: place,
    ...(first >= sheets.length ? { firstSheet: null } : {}),
  });
  xml.put(
    'bookViews',
    views.replace(view, () => changed),
  );
}

/** The sheet that the file opens with: a kept one where it did and nobody has chosen another. */
export function activeSheet(workbook: Workbook, { active }: FileOrigin): AnySheet | null {
  const kept = workbook.keptSheets.find(({ wasActive }) => wasActive);
  if (kept && workbook.isActiveByDefault) return kept;
  if (workbook.sheets.length === 0) return null;
  // Nobody has been asked which one where the file says one that cannot be seen.
  return workbook.isActiveByDefault && active && workbook.sheets.includes(active)
    ? active
    : workbook.activeSheet;
}

/** The one that the file said it opens with. */
export function openingSheet(workbook: Workbook, { active }: FileOrigin): AnySheet | null {
  return workbook.keptSheets.find(({ wasActive }) => wasActive) ?? active;
}

function putNames(
  xml: OrderedXml,
  workbook: Workbook,
  origin: FileOrigin,
  sheets: readonly AnySheet[],
): void {
  const names = namesXml(workbook, origin.names, (sheet) => sheets.indexOf(sheet));
  const before = origin.names.map(({ element }) => element);
  if (names.join('') !== before.join(''))
    xml.put('definedNames', names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`);
}

function putProtection(xml: OrderedXml, workbook: Workbook, origin: FileOrigin): void {
  if (workbook.isStructureProtected === origin.isStructureProtected) return;
  // Without the lock there is nothing for its password to open.
  xml.put(
    'workbookProtection',
    workbook.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : '',
  );
}
