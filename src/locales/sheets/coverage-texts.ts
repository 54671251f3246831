/** Texts of 覆盖汇总. */
export interface CoverageTexts {
  readonly title: string;
  readonly columns: Readonly<
    Record<
      | 'level'
      | 'className'
      | 'county'
      | 'township'
      | 'village'
      | 'poorVillages'
      | 'designated'
      | 'designatedRatio'
      | 'multiple'
      | 'multipleRatio'
      | 'noLayer'
      | 'oneLayer'
      | 'twoLayers'
      | 'moreLayers'
      | 'keyVillages'
      | 'keyMultiple'
      | 'keyMultipleRatio'
      | 'withTeam'
      | 'withTeamRatio'
      | 'withFirstSecretary'
      | 'withFirstSecretaryRatio'
      | 'households'
      | 'paired'
      | 'pairedRatio'
      | 'cadres'
      | 'idleCadres'
      | 'overLimitCadres',
      string
    >
  >;
  readonly levels: Readonly<Record<'city' | 'class' | 'area' | 'county' | 'township' | 'village', string>>;
  readonly city: string;
  readonly area: string;
  /** Heading of the townships and their villages. */
  readonly details: string;
  readonly charts: Readonly<Record<'coverage' | 'layers', string>>;
  readonly load: (load: { min: number; median: number; mean: string; max: number }) => string;
}
