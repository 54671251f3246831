import { refuseProtected } from '../model/protection';
import { officeType, type ScalarMember } from '../protocol/office-type';
import { stylePart } from './range-style';
import type { RangeTarget } from './range-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection = officeType<RangeTarget>('FormatProtection', '1.2', {
  scalars: { Locked: protectionPart('locked', true), FormulaHidden: protectionPart('hidden', false) },
});

function protectionPart(key: 'locked' | 'hidden', plain: boolean): ScalarMember<RangeTarget> {
  const part = stylePart('protection', key, plain, { from: (value) => value === true });
  return {
    ...part,
    set: (target, value, session) => {
      // No right to format cells reaches as far as this.
      refuseProtected(target.sheet);
      part.set(target, value, session);
    },
  };
}
