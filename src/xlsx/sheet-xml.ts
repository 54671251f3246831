import { OrderedXml } from './ordered-xml';
import type { SheetFrame } from './sheet-part';

const CELLS = 'sheetData';
/** What a sheet holds (ECMA-376 part 1, 18.3.1.99). */
const ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  CELLS,
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet's XML around its cells, element by element; what is not put in anew stays as it is written. */
export class SheetXml {
  private constructor(private readonly xml: OrderedXml) {}

  /** Throws `WorkbookFileError('Corrupt')` where tags do not end. */
  static read({ head, tail }: SheetFrame): SheetXml {
    const closed = tail.startsWith(`</${CELLS}`) ? tail.indexOf('>') + 1 : 0;
    return new SheetXml(OrderedXml.read(`${head}<${CELLS}/>${tail.slice(closed)}`, 'worksheet', ORDER));
  }

  /** The first element of a name, all of it; null where there is none. */
  first(name: string): string | null {
    return this.xml.first(name);
  }

  all(name: string): string[] {
    return this.xml.all(name);
  }

  /** Puts elements in place of all that there are of a name; none takes them out. */
  put(name: string, elements: string | readonly string[]): void {
    this.xml.put(name, elements);
  }

  /** Everything before the cells. */
  get head(): string {
    return this.xml.start + this.xml.around(CELLS).before;
  }

  /** Everything behind the tag that closes the cells. */
  get tail(): string {
    return this.xml.around(CELLS).after + this.xml.end;
  }
}
