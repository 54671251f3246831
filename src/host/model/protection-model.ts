/** What a protected sheet still allows, and what it protects besides its cells. */
export interface SheetProtection {
  /** Allowed; each is forbidden where nothing is said. */
  readonly autoFilter?: boolean;
  readonly deleteColumns?: boolean;
  readonly deleteRows?: boolean;
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertColumns?: boolean;
  readonly insertHyperlinks?: boolean;
  readonly insertRows?: boolean;
  readonly pivotTables?: boolean;
  readonly sort?: boolean;
  /** Allowed, also where nothing is said. */
  readonly selectLockedCells?: boolean;
  readonly selectUnlockedCells?: boolean;
  /** Protected as well. */
  readonly objects?: boolean;
  readonly scenarios?: boolean;
  /** Only who knows it can take the protection off. */
  readonly hasPassword?: boolean;
}
