import { elements, firstElement, withElements, type SheetXml } from '../../../xlsx';
import type { Sheet } from '../../model/sheet';
import type { Aspect } from '../aspect';
import { listOf } from './markup';
import { validationIn, validationXml } from './validation-xml';

const LIST = 'dataValidations';
const VALIDATION = 'dataValidation';
const EXTENSIONS = 'extLst';

/**
 * What may be typed into cells. Rules that refer to other sheets may lie in an extension; when any is changed, all go
 * where the others are.
 */
export const validations: Aspect = {
  read({ xml }, sheet) {
    sheet.dataValidations = [xml.first(LIST), xml.first(EXTENSIONS)]
      .flatMap((list) => [...elements(list ?? '', VALIDATION)])
      .flatMap(({ whole }) => validationIn(whole) ?? []);
  },

  state: ({ dataValidations }) => dataValidations,

  write({ xml }, sheet) {
    const before = xml.first(LIST) ?? `<${LIST}/>`;
    xml.put(LIST, listOf(before, elementsOf(sheet, before)));
    withoutExtended(xml);
  },
};

/** Those that say what they said stay as they are written. */
function elementsOf({ dataValidations }: Sheet, before: string): string[] {
  const written = new Map(
    [...elements(before, VALIDATION)].map(({ whole }) => [JSON.stringify(validationIn(whole)), whole]),
  );
  return dataValidations.map(
    (validation) => written.get(JSON.stringify(validation)) ?? validationXml(validation),
  );
}

function withoutExtended(xml: SheetXml): void {
  const before = xml.first(EXTENSIONS);
  if (before === null || !firstElement(before, VALIDATION)) return;
  const after = withElements(before, ['ext'], ({ whole }) => (firstElement(whole, VALIDATION) ? '' : whole));
  xml.put(EXTENSIONS, firstElement(after, 'ext') ? after : '');
}
