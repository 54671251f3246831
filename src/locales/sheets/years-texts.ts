import type { CarriedKind, ChangedTable, ChangeKind } from '../../core/years';

/** Texts of the sheets that look from one year to the other. */
export interface YearsTexts {
  readonly comparison: {
    readonly title: string;
    readonly about: string;
    /** Where no other registry is at hand. */
    readonly none: string;
    readonly figures: string;
    readonly figureColumns: (
      before: number,
      now: number,
    ) => Readonly<Record<'figure' | 'before' | 'now' | 'gained' | 'lost' | 'net', string>>;
    readonly figureNames: Readonly<
      Record<
        | 'poorVillages'
        | 'designated'
        | 'multiple'
        | 'withTeam'
        | 'withFirstSecretary'
        | 'registered'
        | 'households'
        | 'paired'
        | 'cadres',
        string
      >
    >;
    readonly byCounty: string;
    readonly place: string;
    readonly county: string;
    readonly total: string;
    readonly unplaced: string;
    readonly tables: Readonly<Record<ChangedTable, string>>;
    readonly listHeading: (table: string, lines: number) => string;
    readonly nothing: string;
    readonly columns: (
      before: number,
      now: number,
    ) => Readonly<
      Record<
        'kind' | 'county' | 'township' | 'village' | 'number' | 'name' | 'before' | 'now' | 'row',
        string
      >
    >;
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly row: (row: number) => string;
  };
  readonly carry: {
    readonly title: (year: number, next: number) => string;
    readonly about: string;
    readonly overview: string;
    readonly overviewColumns: Readonly<Record<'of' | 'ended' | 'going', string>>;
    readonly kinds: Readonly<Record<CarriedKind, string>>;
    readonly anew: string;
    readonly anewColumns: Readonly<Record<'sheet' | 'column' | 'rows' | 'what', string>>;
    readonly wholeRows: string;
    readonly cleared: string;
    readonly set: (value: string) => string;
    readonly kept: Readonly<Record<'visits' | 'activities' | 'scores', string>>;
    readonly nothingAnew: string;
    readonly endedHeading: (rows: number) => string;
    readonly endedColumns: Readonly<
      Record<'of' | 'name' | 'number' | 'county' | 'township' | 'village' | 'end' | 'row', string>
    >;
    readonly nothingEnded: string;
    readonly row: (row: number) => string;
  };
}
