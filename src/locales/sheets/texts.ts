import type { HouseholdMethod, VillageMethod } from '../../core/linkage';
import type { BulletinTexts } from './bulletin-texts';
import type { CoverageTexts } from './coverage-texts';
import type { GapsTexts, MatrixTexts } from './gaps-texts';
import type { MechanismsTexts } from './mechanisms-texts';
import type { EvaluationTexts } from './evaluation-texts';
import type { YearsTexts } from './years-texts';

/** Texts of the generated sheets. */
export interface SheetTexts {
  readonly meta: (facts: {
    asOf: string;
    year: number;
    workbook: string;
    runAt: string;
    version: string;
  }) => string;
  readonly previous: (file: string, year: number) => string;
  readonly excluded: (
    parts: readonly {
      sheet: string;
      rows: number;
      reasons: readonly { title: string; rows: number }[];
    }[],
  ) => string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly validation: {
    readonly title: string;
    readonly totals: (counts: { errors: number; warnings: number; infos: number }) => string;
    readonly checked: (tables: readonly { sheet: string; rows: number }[]) => string;
    readonly columns: Readonly<
      Record<
        | 'severity'
        | 'rule'
        | 'problem'
        | 'table'
        | 'sheet'
        | 'place'
        | 'key'
        | 'value'
        | 'message'
        | 'remedy'
        | 'suggestion',
        string
      >
    >;
    readonly summary: string;
    readonly summaryColumns: Readonly<Record<'severity' | 'rule' | 'problem' | 'count', string>>;
    /** A whole row as a place. */
    readonly row: (row: number) => string;
    readonly listedOnly: (listed: number) => string;
    readonly none: string;
  };
  readonly slips: {
    readonly title: string;
    readonly about: (slips: number) => string;
    readonly heading: (place: string) => string;
    readonly request: (findings: number) => string;
    readonly columns: Readonly<
      Record<'number' | 'sheet' | 'place' | 'key' | 'value' | 'message' | 'remedy', string>
    >;
    readonly signatures: readonly string[];
    /** Where a finding is of no township and no file. */
    readonly elsewhere: string;
  };
  readonly returns: {
    readonly title: string;
    readonly about: (round: number) => string;
    readonly uncompared: (rules: readonly string[]) => string;
    readonly places: string;
    readonly placeColumns: Readonly<
      Record<'place' | 'round' | 'at' | 'sent' | 'gone' | 'remaining' | 'back' | 'new', string>
    >;
    readonly items: string;
    readonly columns: Readonly<
      Record<'place' | 'rule' | 'sheet' | 'key' | 'message' | 'first' | 'last' | 'state' | 'identity', string>
    >;
    readonly states: Readonly<Record<'gone' | 'remaining' | 'back' | 'new' | 'notSubmitted', string>>;
  };
  readonly linkage: {
    readonly title: string;
    readonly columns: Readonly<
      Record<
        | 'kind'
        | 'id'
        | 'name'
        | 'county'
        | 'township'
        | 'village'
        | 'villageMethod'
        | 'householdMethod'
        | 'householdCertainty'
        | 'otherId'
        | 'otherName'
        | 'unit'
        | 'method'
        | 'certainty'
        | 'households'
        | 'note',
        string
      >
    >;
    readonly household: string;
    readonly cadre: string;
    readonly methods: Readonly<Record<string, string>>;
    readonly householdMethods: Readonly<Record<HouseholdMethod, string>>;
    readonly villageMethods: Readonly<Record<VillageMethod | 'none', string>>;
    /** How many pairings there are, and how many of them were linked in which way or not. */
    readonly found: (pairings: number, outcomes: readonly (readonly [string, number])[]) => string;
    readonly several: string;
    /** By which way how many of their households were found, or not. */
    readonly foundHouseholds: (outcomes: readonly (readonly [string, number])[]) => string;
    readonly severalHouseholds: string;
    readonly householdNotFound: string;
    readonly certainty: Readonly<Record<'sure' | 'likely' | 'check' | 'none', string>>;
    readonly notPaired: string;
    readonly notFound: string;
    readonly ambiguous: (matches: number) => string;
    readonly ended: string;
    readonly leftOut: string;
    readonly idle: string;
    readonly notActive: string;
    readonly unknownUnit: string;
    /** Between two notes. */
    readonly separator: string;
  };
  readonly coverage: CoverageTexts;
  readonly gaps: GapsTexts;
  readonly matrix: MatrixTexts;
  readonly mechanisms: MechanismsTexts;
  readonly bulletin: BulletinTexts;
  readonly evaluation: EvaluationTexts;
  readonly years: YearsTexts;
}
