import { invalidArgument } from '../model/host-error';
import { refuseProtected } from '../model/protection';
import {
  ANYTHING,
  changeValidation,
  clearValidations,
  validationsIn,
  type Validation,
} from '../model/validations';
import { officeType, type Session } from '../protocol/office-type';
import type { RangeTarget } from './range-target';
import { kindName, ruleOf, withRule } from './validation-rule';

type Words = Readonly<Record<string, unknown>>;

/** What all cells of a range share; null where they differ. */
function shared<T>({ sheet, rect }: RangeTarget, read: (validation: Validation) => T): T | null {
  const { parts, free } = validationsIn(sheet, rect);
  const all = [...parts.map(({ validation }) => validation), ...(free.length === 0 ? [] : [ANYTHING])];
  const [first, ...others] = all.map(read);
  const same = JSON.stringify(first);
  return first !== undefined && others.every((other) => JSON.stringify(other) === same) ? first : null;
}

function change(target: RangeTarget, session: Session, to: (validation: Validation) => Validation): void {
  refuseProtected(target.sheet);
  // Whatever is wrong with the request is found before anything is changed.
  to(ANYTHING);
  changeValidation(target.sheet, target.rect, to);
  session.notice({ kind: 'look', sheetId: target.sheet.id });
}

/** `Inconsistent` where rules differ, `MixedCriteria` where some cells have none. */
function typeOf(target: RangeTarget): string {
  const { parts, free } = validationsIn(target.sheet, target.rect);
  const [first, ...others] = parts.map(({ validation }) => JSON.stringify(ruleOf(validation)));
  if (first === undefined) return kindName('none');
  if (free.length > 0) return 'MixedCriteria';
  if (others.some((other) => other !== first)) return 'Inconsistent';
  return kindName(parts[0]?.validation.type ?? 'none');
}

function wordsOf(value: unknown): Words {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Words;
}

/** Excel's own limits of the title and the message. */
function text(value: unknown, longest: number): string {
  const written = value ?? '';
  if (typeof written !== 'string' || written.length > longest) throw invalidArgument();
  return written;
}

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidation = officeType<RangeTarget>('DataValidation', '1.8', {
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (target) => shared(target, ruleOf),
      set: (target, value, session) => {
        change(target, session, (validation) => withRule(validation, value, target.sheet, session));
      },
    },
    IgnoreBlanks: {
      get: (target) => shared(target, ({ allowBlank }) => allowBlank === true),
      set: (target, value, session) => {
        change(target, session, (validation) => ({ ...validation, allowBlank: value === true }));
      },
    },
    Prompt: {
      get: (target) =>
        shared(target, ({ inputTitle = '', inputMessage = '', showInputMessage }) => ({
          message: inputMessage,
          showPrompt: showInputMessage === true,
          title: inputTitle,
        })),
      set: (target, value, session) => {
        const { title, message, showPrompt } = wordsOf(value);
        const inputTitle = text(title, 32);
        const inputMessage = text(message, 255);
        change(target, session, (validation) => ({
          ...validation,
          inputTitle,
          inputMessage,
          showInputMessage: showPrompt !== false,
        }));
      },
    },
    ErrorAlert: {
      get: (target) =>
        shared(target, ({ errorTitle = '', errorMessage = '', showErrorMessage, errorStyle = 'stop' }) => ({
          message: errorMessage,
          showAlert: showErrorMessage === true,
          style: ALERTS[errorStyle],
          title: errorTitle,
        })),
      set: (target, value, session) => {
        const { title, message, showAlert, style } = wordsOf(value);
        const errorTitle = text(title, 32);
        const errorMessage = text(message, 225);
        const styles = Object.keys(ALERTS) as (keyof typeof ALERTS)[];
        const errorStyle = styles.find((known) => ALERTS[known] === (style ?? 'Stop'));
        if (!errorStyle) throw invalidArgument();
        change(target, session, (validation) => ({
          ...validation,
          errorTitle,
          errorMessage,
          errorStyle,
          showErrorMessage: showAlert !== false,
        }));
      },
    },
  },
  methods: {
    Clear: {
      call: ({ sheet, rect }, _, session) => {
        refuseProtected(sheet);
        clearValidations(sheet, rect);
        session.notice({ kind: 'look', sheetId: sheet.id });
      },
    },
  },
});
