import { groupsOf, inVillages, RESIDENT_CADRES } from '../coverage';
import type { Table } from '../registry';
import type { Results } from '../results';

/** Who is behind a team: the units that sent it, and who leads it. */
export interface TeamPeople {
  readonly units: readonly string[];
  readonly leaders: readonly string[];
  readonly firstSecretaries: readonly string[];
}

const NOBODY: TeamPeople = { units: [], leaders: [], firstSecretaries: [] };

/** By row of `villages`; the units of those who lead come first. */
export function teamPeople(results: Results): (village: number) => TeamPeople {
  const { cadres } = results.registry.tables;
  if (!cadres) return () => NOBODY;
  const residents = groupsOf(results, inVillages(RESIDENT_CADRES));
  return (village) => {
    const own = residents.get(village) ?? [];
    const ofPost = (post: string): number[] => own.filter((cadre) => cadres.text('post', cadre) === post);
    const [leaders, firstSecretaries] = [ofPost('工作队长'), ofPost('第一书记')];
    return {
      units: textsIn(cadres, 'unit', [...leaders, ...firstSecretaries, ...own]),
      leaders: textsIn(cadres, 'name', leaders),
      firstSecretaries: textsIn(cadres, 'name', firstSecretaries),
    };
  };
}

function textsIn(cadres: Table<'cadres'>, field: 'unit' | 'name', rows: readonly number[]): string[] {
  return [...new Set(rows.flatMap((row) => cadres.text(field, row) ?? []))];
}
