import type { MechanismId } from '../../core/coverage';

/** Texts of 制度落实. */
export interface MechanismsTexts {
  readonly title: (year: number) => string;
  readonly about: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly lines: Readonly<
    Record<MechanismId, { readonly group: string; readonly name: string; readonly definition: string }>
  >;
  readonly met: string;
  /** Before the number that is missing. */
  readonly short: string;
  readonly untold: string;
  readonly notSubmitted: (sheets: readonly string[]) => string;
  readonly leaders: (level: '市级' | '县级', count: number) => string;
  readonly leaderColumns: readonly string[];
  readonly problems: Readonly<Record<'linked' | 'visits' | 'separator', string>>;
  readonly unitsNever: (count: number) => string;
  readonly unitsVisiting: (count: number) => string;
  readonly unitColumns: readonly string[];
  readonly designated: (count: number) => string;
  readonly designatedAbout: string;
  readonly designatedColumns: readonly string[];
  readonly outreach: string;
  readonly outreachAbout: string;
  readonly outreachColumns: readonly string[];
  readonly publicity: string;
  readonly total: string;
  /** Over all channels, each enterprise once. */
  readonly distinct: string;
  readonly none: string;
  readonly row: (row: number) => string;
}
