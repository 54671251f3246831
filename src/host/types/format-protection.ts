import { refuseProtected } from '../model/protection';
import { officeType, type Session } from '../protocol/office-type';
import { restyle, shared } from './range-style';
import type { RangeTarget } from './range-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection = officeType<RangeTarget>('FormatProtection', '1.2', {
  scalars: { Locked: protectionPart('locked', true), FormulaHidden: protectionPart('hidden', false) },
});

function protectionPart(key: 'locked' | 'hidden', fallback: boolean) {
  return {
    get: (target: RangeTarget, session: Session) =>
      shared(target, session, (style) => style.protection?.[key] ?? fallback),
    set: (target: RangeTarget, value: unknown, session: Session) => {
      // No right to format cells reaches as far as this.
      refuseProtected(target.sheet);
      restyle(target, session, (style) => ({
        ...style,
        protection: { ...style.protection, [key]: value === true },
      }));
    },
  };
}
