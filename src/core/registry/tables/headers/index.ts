// In: the declared tables. Out: what other offices call their columns. May not: know how headers are compared.
import type { TableKey } from '..';
import { cadres, pairings, postings, units } from './help';
import type { HeadersOf, OtherHeaders } from './headers';
import { households, members, villages } from './people';
import { outreach, projects, publicity, scores } from './resources';
import { SHARED_HEADERS } from './shared';
import { activities, attendance, leaders, visits } from './work';

export { SHARED_HEADERS } from './shared';

/** By table and column; a table that nobody else keeps has none. */
export const OTHER_HEADERS: { readonly [K in TableKey]?: HeadersOf<K> } = {
  villages,
  households,
  members,
  units,
  postings,
  cadres,
  pairings,
  leaders,
  visits,
  activities,
  attendance,
  projects,
  outreach,
  publicity,
  scores,
};

/** The headers that a column goes by in one table besides its own, and those that it may go by. */
export function otherHeadersOf(table: TableKey, key: string): Record<keyof OtherHeaders, readonly string[]> {
  const others: Readonly<Record<string, OtherHeaders>> = OTHER_HEADERS[table] ?? {};
  return { also: words(others[key]?.also), likely: words(others[key]?.likely) };
}

/** The headers that a column with this header goes by in every table. */
export function sharedHeadersOf(header: string): readonly string[] {
  return words(SHARED_HEADERS[header]);
}

function words(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
