import { escape, fileText, firstElement, textOfFile, textOfMarkup, withAttributes } from '../../../xlsx';
import type { Validation } from '../../model/validations';
import { isSet, tagOf, textIn } from './markup';

const TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;
const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'lessThan',
  'lessThanOrEqual',
  'greaterThan',
  'greaterThanOrEqual',
] as const;
const ERROR_STYLES = ['stop', 'warning', 'information'] as const;
/** What the clerk is told, here and in a file. */
const WORDS = [
  ['errorTitle', 'errorTitle'],
  ['errorMessage', 'error'],
  ['inputTitle', 'promptTitle'],
  ['inputMessage', 'prompt'],
] as const;
const FLAGS = [
  ['allowBlank', 'allowBlank'],
  ['hidesDropDown', 'showDropDown'],
  ['showInputMessage', 'showInputMessage'],
  ['showErrorMessage', 'showErrorMessage'],
] as const;

/** What an element says, also as extensions have it; null where it is said of no cells. */
export function validationIn(element: string): Validation | null {
  const tag = tagOf(element);
  const range = textIn(tag, 'sqref') ?? contentIn(element, 'sqref')?.trim() ?? '';
  if (range === '') return null;
  const type = TYPES.find((known) => known === textIn(tag, 'type')) ?? 'none';
  const operator = OPERATORS.find((known) => known === textIn(tag, 'operator'));
  const errorStyle = ERROR_STYLES.find((known) => known === textIn(tag, 'errorStyle'));
  const imeMode = textIn(tag, 'imeMode');
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    ...(errorStyle === undefined ? {} : { errorStyle }),
    ...(imeMode === null ? {} : { imeMode }),
    ...Object.fromEntries(
      WORDS.flatMap(([name, written]) => {
        const words = textIn(tag, written);
        return words === null ? [] : [[name, textOfFile(words)]];
      }),
    ),
    allowBlank: isSet(tag, 'allowBlank'),
    showInputMessage: isSet(tag, 'showInputMessage'),
    showErrorMessage: isSet(tag, 'showErrorMessage'),
    ...(isSet(tag, 'showDropDown') ? { hidesDropDown: true } : {}),
    ...formulasIn(element, type),
    range,
  };
}

function formulasIn(
  element: string,
  type: Validation['type'],
): Pick<Validation, 'formula1' | 'formula2' | 'values'> {
  const first = contentIn(element, 'formula1')?.trim();
  const second = contentIn(element, 'formula2')?.trim();
  if (type === 'none' || first === undefined) return {};
  const list = type === 'list' ? /^"([\s\S]*)"$/.exec(first)?.[1] : undefined;
  if (list !== undefined) return { values: list.split(',') };
  return { formula1: first, ...(second === undefined ? {} : { formula2: second }) };
}

/** The text of an element, also where it is wrapped once more, as in extensions. */
function contentIn(element: string, name: string): string | undefined {
  const inner = firstElement(element, name)?.content;
  return inner === undefined ? undefined : textOfMarkup(inner.replace(/<[^<>]*>/g, ''));
}

export function validationXml(validation: Validation): string {
  const { type, errorStyle, imeMode, operator, values, formula1, formula2, range } = validation;
  const tag = withAttributes('<dataValidation>', {
    type: type === 'none' ? null : type,
    errorStyle: errorStyle ?? null,
    imeMode: imeMode ?? null,
    operator: operator ?? null,
    ...Object.fromEntries(FLAGS.map(([name, written]) => [written, validation[name] === true ? 1 : null])),
    ...Object.fromEntries(
      WORDS.map(([name, written]) => [written, fileText(validation[name] ?? '') || null]),
    ),
    sqref: range,
  });
  const first = values ? `"${values.join(',')}"` : formula1;
  return `${tag}${formulaXml(1, first)}${formulaXml(2, formula2)}</dataValidation>`;
}

function formulaXml(number: 1 | 2, formula: string | undefined): string {
  return formula === undefined ? '' : `<formula${number}>${escape(fileText(formula))}</formula${number}>`;
}
