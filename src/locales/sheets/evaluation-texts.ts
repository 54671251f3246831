/** Texts of the sheets of the year-end evaluation. */
export interface EvaluationTexts {
  readonly places: string;
  /** How many may have the highest grade. */
  readonly topPlaces: (grade: string) => string;
  readonly full: string;
  readonly metric: (name: string) => string;
  readonly score: (name: string, full: number) => string;
  /** Header of the half-year's total, and how it makes the whole. */
  readonly halfYear: string;
  readonly combined: (halfYear: string, year: string) => string;
  readonly review: string;
  readonly reviewed: (name: string | null, own: number, verified: number) => string;
  readonly bars: Readonly<Record<'missingTeam', string>>;
  /** Headers of the steps of the decision. */
  readonly steps: Readonly<
    Record<
      | 'yearTotal'
      | 'total'
      | 'veto'
      | 'scoreGrade'
      | 'bar'
      | 'eligible'
      | 'tie'
      | 'rank'
      | 'tied'
      | 'quota'
      | 'grade'
      | 'advanced'
      | 'order'
      | 'countyOrder',
      string
    >
  >;
  readonly veto: (name: string) => string;
  readonly tied: string;
  readonly overQuota: string;
  readonly incomplete: string;
  readonly notApplicable: string;
  readonly scheme: string;
  readonly schemeColumns: Readonly<
    Record<
      | 'id'
      | 'group'
      | 'name'
      | 'full'
      | 'method'
      | 'metric'
      | 'target'
      | 'floor'
      | 'steps'
      | 'condition'
      | 'dataSource'
      | 'department',
      string
    >
  >;
  readonly ladder: (names: readonly string[]) => string;
  readonly grades: (grades: readonly { grade: string; from: number }[]) => string;
  readonly steer: string;
  readonly scaling: string;
  readonly notSubmitted: (names: readonly string[]) => string;
  readonly teams: {
    readonly title: string;
    readonly columns: Readonly<Record<'county' | 'township' | 'village' | 'code', string>>;
  };
  readonly units: {
    readonly title: string;
    readonly columns: Readonly<Record<'name' | 'category' | 'county', string>>;
    readonly mean: string;
  };
  readonly advanced: {
    readonly title: string;
    readonly teams: string;
    readonly units: string;
    readonly about: string;
    readonly teamColumns: Readonly<
      Record<
        | 'order'
        | 'rank'
        | 'county'
        | 'township'
        | 'village'
        | 'code'
        | 'total'
        | 'grade'
        | 'advanced'
        | 'points'
        | 'source',
        string
      >
    >;
    readonly unitColumns: Readonly<
      Record<
        | 'order'
        | 'rank'
        | 'name'
        | 'category'
        | 'county'
        | 'remarks'
        | 'total'
        | 'grade'
        | 'advanced'
        | 'points'
        | 'source',
        string
      >
    >;
    /** Beside a formula for how many share the cut and how many places are left; with the words between them. */
    readonly open: readonly [before: string, between: string, after: string];
    readonly hinged: string;
    readonly hingedAbout: string;
    readonly hingedColumns: Readonly<
      Record<'subject' | 'rank' | 'name' | 'number' | 'total' | 'grade' | 'without', string>
    >;
    readonly subjects: Readonly<Record<'工作队' | '单位', string>>;
    readonly hinge: (name: string, grade: string) => string;
    readonly none: string;
  };
  readonly appraisal: {
    readonly title: string;
    /** Where the page comes from, in short lines: a page is narrow. */
    readonly about: (facts: {
      asOf: string;
      year: number;
      workbook: string;
      runAt: string;
      version: string;
    }) => readonly string[];
    readonly none: string;
    readonly labels: Readonly<
      Record<
        | 'name'
        | 'gender'
        | 'party'
        | 'id'
        | 'rank'
        | 'post'
        | 'unit'
        | 'village'
        | 'start'
        | 'end'
        | 'days'
        | 'required'
        | 'share'
        | 'households'
        | 'visits'
        | 'perHousehold'
        | 'trainings'
        | 'held'
        | 'teamTotal'
        | 'teamRank'
        | 'teamGrade'
        | 'advice',
        string
      >
    >;
    readonly ranked: (rank: number, of: number) => string;
    readonly noTraining: string;
    readonly lifts: (grade: string) => string;
    readonly holds: (grade: string) => string;
    /** Rows to write on; an empty one is a blank line. */
    readonly opinions: readonly string[];
  };
  readonly counties: {
    readonly title: string;
    readonly columns: (
      top: string,
    ) => Readonly<
      Record<
        | 'county'
        | 'className'
        | 'teams'
        | 'ranked'
        | 'mean'
        | 'median'
        | 'best'
        | 'worst'
        | 'top'
        | 'topShare',
        string
      >
    >;
    readonly city: string;
    readonly about: string;
    readonly charts: (top: string) => { readonly totals: string; readonly share: string };
  };
}
