import { absoluteRect, quoteSheet } from '../model/address';
import { invalidArgument } from '../model/host-error';
import { DAYS_TO_1904 } from '../model/input';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/validations';
import { isHostObject, type Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';

/** A rule as it crosses the bridge: one property, by its type. */
type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Kind = Validation['type'];
type RulePart = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values' | 'hidesDropDown'>;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
const KINDS: Readonly<Record<Kind, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const OPERATORS: Readonly<Record<NonNullable<Validation['operator']>, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** What Excel takes as a list written into the rule itself. */
const LONGEST_LIST = 255;

export function kindName(kind: Kind): string {
  return KINDS[kind];
}

export function ruleOf(validation: Validation): Rule {
  const { type, operator = 'between', formula1 = '', formula2, values, hidesDropDown } = validation;
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const source = values ? values.join(',').replaceAll('""', '"') : `=${formula1}`;
    return { list: { inCellDropDown: hidesDropDown !== true, source } };
  }
  return {
    [type === 'whole' ? 'wholeNumber' : type]: {
      formula1: `=${formula1}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator: OPERATORS[operator],
    },
  };
}

/** The rule's part of a validation; whatever another rule said is gone. Throws InvalidArgument. */
export function withRule(validation: Validation, given: unknown, sheet: Sheet, session: Session): Validation {
  const {
    operator: _operator,
    formula1: _formula1,
    formula2: _formula2,
    values: _values,
    hidesDropDown: _hidesDropDown,
    ...rest
  } = validation;
  return { ...rest, ...partOf(given, sheet, session) };
}

function partOf(given: unknown, sheet: Sheet, session: Session): RulePart {
  const rules = Object.entries((given ?? {}) as Rule).filter(([, rule]) => isGiven(rule));
  const [first] = rules;
  if (!first || rules.length > 1) throw invalidArgument();
  const [name, rule] = first;
  const type = kindOf(name);
  if (type === 'list') return listPart(rule, sheet);
  if (type === 'custom') {
    const { formula } = rule;
    if (typeof formula !== 'string' || !formula.startsWith('=') || formula === '=') throw invalidArgument();
    return { type, formula1: formula.slice(1) };
  }
  const operator = operatorOf(rule['operator']);
  const read = (operand: unknown): string => operandOf(operand, type, sheet, session);
  const isSpan = operator === 'between' || operator === 'notBetween';
  return {
    type,
    operator,
    formula1: read(rule['formula1']),
    ...(isSpan ? { formula2: read(rule['formula2']) } : {}),
  };
}

function kindOf(name: string): Kind {
  const wanted = name.charAt(0).toUpperCase() + name.slice(1);
  const found = (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind] === wanted && kind !== 'none');
  if (!found) throw invalidArgument();
  return found;
}

function operatorOf(name: unknown): NonNullable<Validation['operator']> {
  const known = Object.keys(OPERATORS) as NonNullable<Validation['operator']>[];
  const found = known.find((operator) => OPERATORS[operator] === name);
  if (!found) throw invalidArgument();
  return found;
}

function listPart({ source, inCellDropDown }: Rule[string], sheet: Sheet): RulePart {
  const hidden = inCellDropDown === false ? { hidesDropDown: true } : {};
  if (isHostObject(source))
    return { type: 'list', formula1: reference(source.target as RangeTarget, sheet), ...hidden };
  if (typeof source !== 'string' || source === '' || source === '=') throw invalidArgument();
  if (source.startsWith('=')) return { type: 'list', formula1: source.slice(1), ...hidden };
  if (source.length > LONGEST_LIST) throw invalidArgument();
  // In the file the list is one quoted text.
  return { type: 'list', values: source.replaceAll('"', '""').split(','), ...hidden };
}

/** A number, a date, a range or a formula as it stands in a file. */
function operandOf(operand: unknown, kind: Kind, sheet: Sheet, session: Session): string {
  if (isHostObject(operand)) return reference(operand.target as RangeTarget, sheet);
  if (typeof operand === 'number' && Number.isFinite(operand)) return String(operand);
  if (typeof operand !== 'string' || operand === '' || operand === '=') throw invalidArgument();
  if (operand.startsWith('=')) return operand.slice(1);
  if (operand.trim() !== '' && Number.isFinite(Number(operand))) return operand.trim();
  const time = kind === 'date' || kind === 'time' ? Date.parse(operand) : NaN;
  if (Number.isNaN(time)) throw invalidArgument();
  const serial = time / 86_400_000 + 25_569;
  return String(session.workbook.date1904 ? serial - DAYS_TO_1904 : serial);
}

function reference(target: RangeTarget, sheet: Sheet): string {
  const place = absoluteRect(target.rect);
  return target.sheet === sheet ? place : `${quoteSheet(target.sheet.name)}!${place}`;
}

function isGiven(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null;
}
