import type { MechanismId } from '../../core/coverage';

/** Texts of 制度落实. */
export interface MechanismsTexts {
  readonly title: (year: number) => string;
  readonly about: string;
  readonly summary: string;
  readonly columns: Readonly<
    Record<'group' | 'name' | 'required' | 'actual' | 'ratio' | 'met' | 'definition', string>
  >;
  readonly lines: Readonly<
    Record<MechanismId, { readonly group: string; readonly name: string; readonly definition: string }>
  >;
  readonly met: string;
  /** Before the number that is missing. */
  readonly short: string;
  readonly untold: string;
  readonly notSubmitted: (sheets: readonly string[]) => string;
  readonly leaders: (level: '市级' | '县级', count: number) => string;
  readonly leaderColumns: Readonly<
    Record<'name' | 'title' | 'poorVillages' | 'visits' | 'villages' | 'problem' | 'where' | 'place', string>
  >;
  readonly problems: Readonly<Record<'linked' | 'visits' | 'separator', string>>;
  readonly unitsNever: (count: number) => string;
  readonly unitsVisiting: (count: number) => string;
  readonly unitColumns: Readonly<
    Record<'category' | 'name' | 'visits' | 'cadres' | 'postings' | 'county' | 'head' | 'place', string>
  >;
  readonly designated: (count: number) => string;
  readonly designatedAbout: string;
  readonly designatedColumns: Readonly<
    Record<
      | 'category'
      | 'name'
      | 'cadres'
      | 'visits'
      | 'liaisonMeetings'
      | 'unitForums'
      | 'introduced'
      | 'invested',
      string
    >
  >;
  readonly outreach: string;
  readonly outreachAbout: string;
  readonly outreachColumns: Readonly<
    Record<'channel' | 'approached' | 'replied' | 'agreed' | 'joined', string>
  >;
  readonly publicity: string;
  readonly total: string;
  /** Over all channels, each enterprise once. */
  readonly distinct: string;
  readonly none: string;
  readonly row: (row: number) => string;
}
