import { attribute, sheetNumbers, unclosed, unescape } from '../../xlsx';
import { sheetId, type Workbook } from '../model/workbook';

/** What the library leaves out of `xl/workbook.xml`: sheet numbers, and which names are hidden. */
export interface WorkbookXmlFacts {
  /** By sheet name. */
  readonly sheetNumbers: ReadonlyMap<string, number>;
  /** Names with `hidden="1"`, as `scope index|name`; the scope is empty for the workbook. */
  readonly hiddenNames: ReadonlySet<string>;
}

const SHEET = /<(?:\w+:)?sheet\s[^<>]*>/g;
const NAME = /<(?:\w+:)?definedName\s[^<>]*>/g;

export function readWorkbookXml(xml: string): WorkbookXmlFacts {
  const hiddenNames = new Set<string>();
  for (const [tag] of xml.matchAll(NAME)) {
    if (/^(?:1|true)$/.test(attribute(tag, 'hidden'))) {
      hiddenNames.add(`${attribute(tag, 'localSheetId')}|${unescape(attribute(tag, 'name'))}`);
    }
  }
  return { sheetNumbers: sheetNumbers(xml), hiddenNames };
}

/** Puts the workbook's sheet ids and hidden names into the part that the library has written. */
export function mendWorkbookXml(xml: string, workbook: Workbook): string {
  let index = 0;
  return xml
    .replace(SHEET, (tag) => {
      const sheet = workbook.sheets[index++];
      return sheet ? tag.replace(/\ssheetId="\d+"/, ` sheetId="${sheetNumber(sheet.id)}"`) : tag;
    })
    .replace(NAME, (tag) => {
      const scope = attribute(tag, 'localSheetId');
      const names = scope === '' ? workbook.names : workbook.sheets[Number(scope)]?.names;
      const item = names?.get(unescape(attribute(tag, 'name')));
      return item && !item.visible ? `${unclosed(tag)} hidden="1"${tag.endsWith('/>') ? '/>' : '>'}` : tag;
    });
}

/** The number in an id made by `sheetId`. */
function sheetNumber(id: string): number {
  const number = Number(id.slice(-13, -1));
  if (sheetId(number) !== id) throw new RangeError(`not a sheet id: ${id}`);
  return number;
}
