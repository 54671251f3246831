/** The registry's kinds of sheets. */
export type TableKey =
  | 'villages'
  | 'households'
  | 'members'
  | 'units'
  | 'postings'
  | 'cadres'
  | 'pairings'
  | 'leaders'
  | 'visits'
  | 'activities'
  | 'attendance'
  | 'projects'
  | 'outreach'
  | 'publicity'
  | 'scores';
