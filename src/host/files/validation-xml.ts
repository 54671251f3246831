import { attribute, elements, escape, firstElement, hasForbidden, unescape, withElements } from '../../xlsx';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/validations';
import type { Workbook } from '../model/workbook';
import { fileText, textOfFile } from './file-text';
import type { PartChange } from './package-parts';
import { sheetParts } from './sheet-parts';

const TYPES: readonly Validation['type'][] = [
  'none',
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];

/**
 * The validations in what follows a sheet's cells. The library leaves out hints without a rule, and rules that lie
 * in an extension because they refer to other sheets.
 */
export function readValidations(tail: string): Validation[] {
  return [...elements(tail, 'dataValidation')].flatMap(({ tag, content }) => {
    const range = unescape(attribute(tag, 'sqref')) || textIn(content, 'sqref');
    if (range === undefined || range === '') return [];
    const type = TYPES.find((known) => known === attribute(tag, 'type')) ?? 'none';
    return [{ ...partsOf(tag), ...formulasOf(type, content), type, range }];
  });
}

function partsOf(tag: string): Partial<Validation> {
  const isSet = (name: string): boolean => /^(?:1|true)$/.test(attribute(tag, name));
  const texts = {
    operator: attribute(tag, 'operator'),
    errorStyle: attribute(tag, 'errorStyle'),
    imeMode: attribute(tag, 'imeMode'),
    inputTitle: wordsIn(tag, 'promptTitle'),
    inputMessage: wordsIn(tag, 'prompt'),
    errorTitle: wordsIn(tag, 'errorTitle'),
    errorMessage: wordsIn(tag, 'error'),
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    allowBlank: isSet('allowBlank'),
    showInputMessage: isSet('showInputMessage'),
    showErrorMessage: isSet('showErrorMessage'),
    ...(isSet('showDropDown') ? { hidesDropDown: true } : {}),
  };
}

function wordsIn(tag: string, name: string): string {
  return textOfFile(unescape(attribute(tag, name)));
}

function formulasOf(type: Validation['type'], content: string): Partial<Validation> {
  const first = textIn(content, 'formula1');
  const second = textIn(content, 'formula2');
  if (type === 'none' || first === undefined) return {};
  const list = type === 'list' ? /^\s*"([\s\S]*)"\s*$/.exec(first)?.[1] : undefined;
  if (list !== undefined) return { values: list.split(',') };
  return { formula1: first, ...(second === undefined ? {} : { formula2: second }) };
}

/** The text of an element, also where it is wrapped once more, as in extensions. */
function textIn(content: string, name: string): string | undefined {
  const inner = firstElement(content, name)?.content;
  return inner === undefined ? undefined : unescape(inner.replace(/<[^<>]*>/g, '')).trim();
}

/** What puts into a file that the library has written what it does not write of validations. */
export function validationChanges(
  bytes: Uint8Array,
  workbook: Workbook,
): [part: string, change: PartChange][] {
  const sheets = workbook.sheets.filter((sheet) => sheet.dataValidations.some(isBeyondLibrary));
  if (sheets.length === 0) return [];
  const parts = sheetParts(bytes);
  return sheets.flatMap((sheet) => {
    const part = parts.get(sheet.name);
    return part === undefined
      ? []
      : [[part, (xml) => withElements(xml, ['dataValidations'], () => listXml(sheet))]];
  });
}

function isBeyondLibrary({ hidesDropDown, imeMode, ...validation }: Validation): boolean {
  const { inputTitle = '', inputMessage = '', errorTitle = '', errorMessage = '' } = validation;
  const words = inputTitle + inputMessage + errorTitle + errorMessage;
  const { values = [], formula1 = '', formula2 = '' } = validation;
  return (
    hidesDropDown === true ||
    imeMode !== undefined ||
    /[\n\r\t]|_x[0-9a-fA-F]{4}_/.test(words) ||
    hasForbidden(words + values.join('') + formula1 + formula2)
  );
}

function listXml({ dataValidations }: Sheet): string {
  const elements = dataValidations.map(elementXml).join('');
  return `<dataValidations count="${dataValidations.length}">${elements}</dataValidations>`;
}

function elementXml(validation: Validation): string {
  const { type, range, values, operator, errorStyle, imeMode } = validation;
  const attributes = {
    type,
    errorStyle,
    imeMode,
    operator,
    allowBlank: flag(validation.allowBlank),
    showDropDown: flag(validation.hidesDropDown),
    showInputMessage: flag(validation.showInputMessage),
    showErrorMessage: flag(validation.showErrorMessage),
    errorTitle: fileText(validation.errorTitle ?? ''),
    error: fileText(validation.errorMessage ?? ''),
    promptTitle: fileText(validation.inputTitle ?? ''),
    prompt: fileText(validation.inputMessage ?? ''),
    sqref: range,
  };
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
    .map(([name, value]) => ` ${name}="${escape(value)}"`);
  const formula1 = values ? `"${values.join(',')}"` : validation.formula1;
  return `<dataValidation${written.join('')}>${formulaXml(1, formula1)}${formulaXml(2, validation.formula2)}</dataValidation>`;
}

function formulaXml(number: 1 | 2, formula: string | undefined): string {
  if (formula === undefined) return '';
  return `<formula${number}>${escape(formula)}</formula${number}>`;
}

function flag(isSet: boolean | undefined): string | undefined {
  return isSet === true ? '1' : undefined;
}
