import type { GapId, HelpLine, Timeline } from '../../core/coverage';

/** Texts of 未覆盖清单. */
export interface GapsTexts {
  readonly title: string;
  readonly about: string;
  readonly summary: string;
  readonly summaryColumns: Readonly<Record<'name' | 'count' | 'see' | 'definition', string>>;
  readonly see: string;
  /** Each list: its name, how it is counted, and what its number is. */
  readonly lists: Readonly<
    Record<
      GapId | keyof Timeline,
      { readonly name: string; readonly definition: string; readonly value: string }
    >
  >;
  /** A list's name with its length; null where it cannot be told. */
  readonly heading: (name: string, count: number | null) => string;
  readonly none: string;
  readonly notSubmitted: (sheets: readonly string[]) => string;
  readonly places: Readonly<Record<'county' | 'township' | 'village', string>>;
  readonly keys: Readonly<Record<'villages' | 'households' | 'cadres', string>>;
  readonly names: Readonly<Record<'villages' | 'households' | 'cadres', string>>;
  readonly note: string;
  readonly jump: string;
  readonly row: (row: number) => string;
  readonly keyVillage: string;
  readonly layers: (layers: readonly string[]) => string;
  readonly team: (size: number, required: number) => string;
  readonly onlyTeam: (size: number) => string;
  readonly overLimit: (limit: number, post: string) => string;
  readonly overlap: (period: string, village: string) => string;
  readonly fewDays: (required: number, start: string | null) => string;
  readonly period: (from: string, to: string) => string;
  readonly separator: string;
  readonly comma: string;
}

/** Texts of 多线覆盖表. */
export interface MatrixTexts {
  readonly title: string;
  readonly about: (empty: string) => string;
  readonly places: Readonly<Record<'county' | 'township' | 'village' | 'code' | 'key', string>>;
  readonly lines: Readonly<Record<HelpLine, string>>;
  readonly covered: string;
  readonly keyVillage: string;
  /** A line that does not reach a village. */
  readonly empty: string;
  readonly withLine: string;
  readonly withoutLine: string;
}
