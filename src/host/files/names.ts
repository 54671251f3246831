import { attribute, elements, escape, unescape, withAttributes } from '../../xlsx';
import { formatRect, MAX_COLUMNS, MAX_ROWS, parseRect, quoteSheet, splitSheet } from '../model/address';
import type { KeptSheet } from '../model/kept-sheet';
import type { NameModel, PageModel, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { retagged, tagOf } from './aspects/markup';

/** What Excel itself calls by a name (ECMA-376 part 1, 18.2.5). */
const BUILT_IN = '_xlnm.';
const [AREA, TITLES, FILTER] = ['Print_Area', 'Print_Titles', '_FilterDatabase'].map(
  (name) => BUILT_IN + name,
) as [string, string, string];

type Scope = Sheet | KeptSheet | null;

/** A name as the file has it. */
export interface FileName {
  /** Empty for a filter that the file has given no name. */
  readonly element: string;
  readonly name: string;
  readonly scope: Scope;
  /** What the model said of it when it was read; null where it knows nothing of it. */
  readonly state: string | null;
}

/** Reads the names of a workbook; `scopes` are all sheets of the file in their order. */
export function readNames(workbook: Workbook, workbookXml: string, scopes: readonly Scope[]): FileName[] {
  const names = [...elements(workbookXml, 'definedName')].map(
    ({ tag, content, whole: element }): FileName => {
      const name = unescape(attribute(tag, 'name'));
      const index = attribute(tag, 'localSheetId');
      const scope = index === '' ? null : (scopes[Number(index)] ?? null);
      const formula = unescape(content);
      if (scope && !isSheet(workbook, scope)) return { element, name, scope, state: null };
      if (name.startsWith(BUILT_IN)) readBuiltIn(scope, name, formula);
      else {
        const visible = !/^(?:1|true)$/.test(attribute(tag, 'hidden'));
        const comment = unescape(attribute(tag, 'comment'));
        (scope?.names ?? workbook.names).set(name, { name, formula: `=${formula}`, visible, comment });
      }
      return { element, name, scope, state: stateOf(workbook, name, scope) };
    },
  );
  const unnamed = workbook.sheets.filter(
    (sheet) => sheet.autoFilter && !names.some(({ name, scope }) => name === FILTER && scope === sheet),
  );
  return [
    ...names,
    ...unnamed.map((scope) => ({
      element: '',
      name: FILTER,
      scope,
      state: stateOf(workbook, FILTER, scope),
    })),
  ];
}

function isSheet(workbook: Workbook, scope: Sheet | KeptSheet): scope is Sheet {
  return (workbook.sheets as readonly unknown[]).includes(scope);
}

function readBuiltIn(sheet: Sheet | null, name: string, formula: string): void {
  if (!sheet) return;
  const areas = areasOf(formula).map((area) => splitSheet(area).rest);
  if (name === AREA) sheet.page.printArea = areas.join(',').replaceAll('$', '');
  if (name !== TITLES) return;
  const titles = areas.map((area) => area.replaceAll('$', ''));
  sheet.page.titleColumns = titles.find((area) => parseRect(area)?.rows === MAX_ROWS) ?? null;
  sheet.page.titleRows = titles.find((area) => parseRect(area)?.columns === MAX_COLUMNS) ?? null;
}

/** What the model says of a name; null where it knows nothing of it. */
function stateOf(workbook: Workbook, name: string, scope: Sheet | null): string | null {
  if (!name.startsWith(BUILT_IN)) return JSON.stringify(itemOf(workbook, name, scope) ?? null);
  const { page, autoFilter } = scope ?? {};
  const said = new Map<string, unknown>([
    [AREA, page?.printArea],
    [TITLES, page && titlesOf(page)],
    [FILTER, autoFilter?.rect],
  ]);
  return said.has(name) ? JSON.stringify([scope?.name, said.get(name) ?? null]) : null;
}

/** The elements of all names, those of the file that still hold as they are; `placeOf` counts sheets of every kind. */
export function namesXml(
  workbook: Workbook,
  before: readonly FileName[],
  placeOf: (scope: Sheet | KeptSheet) => number,
): string[] {
  const placed = (element: string, scope: Scope): string =>
    scope === null || element === '' ? element : retagged(element, { localSheetId: placeOf(scope) });
  const isThere = ({ scope }: FileName): boolean => scope === null || placeOf(scope) >= 0;
  const ofKept = new Map(workbook.keptSheets.map((sheet) => [sheet, [...sheet.names]]));
  const kept = before.filter(isThere).flatMap(({ element, name, scope, state }): string[] => {
    // Those of a kept sheet have followed what they refer to, in their order.
    if (scope && !isSheet(workbook, scope)) return [placed(ofKept.get(scope)?.shift() ?? '', scope)];
    if (state === stateOf(workbook, name, scope)) return [placed(element, scope)];
    const formula = formulaOf(workbook, name, scope);
    return formula === null
      ? []
      : [placed(changed(workbook, element || empty(name), name, scope, formula), scope)];
  });
  const known = (name: string, scope: Sheet | null): boolean =>
    before.some((other) => other.name === name && other.scope === scope);
  const added = (scope: Sheet | null): string[] => {
    const items = [...(scope?.names ?? workbook.names).keys(), ...(scope ? [AREA, TITLES, FILTER] : [])];
    return items
      .filter((name) => !known(name, scope))
      .flatMap((name) => {
        const formula = formulaOf(workbook, name, scope);
        if (formula === null) return [];
        return [placed(changed(workbook, empty(name), name, scope, formula), scope)];
      });
  };
  return [...kept, ...added(null), ...workbook.sheets.flatMap(added)];
}

function empty(name: string): string {
  return `<definedName name="${escape(name)}"></definedName>`;
}

/** What a name stands for, without a leading `=`; null where it no longer stands for anything. */
function formulaOf(workbook: Workbook, name: string, scope: Sheet | null): string | null {
  if (!name.startsWith(BUILT_IN)) return itemOf(workbook, name, scope)?.formula.replace(/^=/, '') ?? null;
  if (!scope) return null;
  const areas = areasNamed(name, scope);
  return areas === null ? null : inSheet(scope, areas);
}

function areasNamed(name: string, { page, autoFilter }: Sheet): string | null {
  if (name === AREA) return page.printArea;
  if (name === TITLES) return titlesOf(page);
  return autoFilter && formatRect(autoFilter.rect);
}

/** As Excel writes them, columns first. */
function titlesOf({ titleColumns, titleRows }: PageModel): string | null {
  const titles = [titleColumns, titleRows].filter((area) => area !== null);
  return titles.length === 0 ? null : titles.join(',');
}

function itemOf(workbook: Workbook, name: string, scope: Sheet | null): NameModel | undefined {
  return (scope?.names ?? workbook.names).get(name);
}

function inSheet(sheet: Sheet, areas: string): string {
  return areas
    .split(',')
    .map((area) => `${quoteSheet(sheet.name)}!${fixed(area.trim())}`)
    .join(',');
}

/** An address that does not move with the cell that it is used in. */
function fixed(area: string): string {
  const rest = splitSheet(area).rest.replaceAll('$', '');
  return parseRect(rest) ? rest.replace(/[A-Z]+|\d+/gi, (part) => `$${part}`) : area;
}

/** The element of a name that stands for something else than before. */
function changed(
  workbook: Workbook,
  element: string,
  name: string,
  scope: Sheet | null,
  formula: string,
): string {
  const item = name.startsWith(BUILT_IN) ? null : itemOf(workbook, name, scope);
  const isHidden = name === FILTER || item?.visible === false;
  const comment = item?.comment ?? '';
  const tag = withAttributes(tagOf(element), {
    hidden: isHidden ? 1 : null,
    comment: comment === '' ? null : comment,
  });
  return `${tag}${escape(formula)}</definedName>`;
}

/** Several areas, apart by commas that are in no sheet's name. */
function areasOf(formula: string): string[] {
  return (formula.match(/(?:[^,']|'[^']*')+/g) ?? []).map((area) => area.trim());
}
