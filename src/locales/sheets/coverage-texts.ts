/** Texts of 覆盖汇总. */
export interface CoverageTexts {
  readonly title: string;
  readonly columns: readonly string[];
  readonly levels: Readonly<Record<'city' | 'class' | 'area' | 'county' | 'township' | 'village', string>>;
  readonly city: string;
  readonly area: string;
  /** Heading of the townships and their villages. */
  readonly details: string;
  readonly charts: Readonly<Record<'coverage' | 'layers', string>>;
  readonly load: (load: { min: number; median: number; mean: string; max: number }) => string;
}
