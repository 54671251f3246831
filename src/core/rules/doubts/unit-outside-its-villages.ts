import { activeOn, isResidentPost, type Links } from '../../linkage';
import type { TableKey } from '../../registry';
import { counted } from '../../words/counted';
import { at, defineRecordRule, type RecordContext } from '../rule';

/** Villages that a message names. */
const NAMED_VILLAGES = 5;

interface Outside extends Record<string, number | readonly string[]> {
  readonly visits: number;
  readonly projects: number;
  readonly cadres: number;
  readonly villages: readonly string[];
}

export const unitOutsideItsVillages = defineRecordRule<Outside>({
  id: 'P25',
  severity: 'warning',
  foundAt: ['units.name'],
  optIn: true,
  source: '办公室惯例',
  title: {
    'zh-CN': '单位在定点帮扶村以外开展帮扶',
    en: 'Unit that helps villages to which it is not posted',
  },
  remedy: {
    'zh-CN': '核对走访、项目、干部的村编码和定点帮扶台账；确有帮扶的，补登定点帮扶台账。',
    en: 'Check the village codes of the visits, projects and cadres; where the unit does help, add the posting.',
  },
  message: {
    'zh-CN': ({ visits, projects, cadres, villages }) =>
      `该单位在定点帮扶村以外走访 ${visits} 次、出资项目 ${projects} 个、派驻干部 ${cadres} 人，涉及${villages.join('、')}。`,
    en: ({ visits, projects, cadres, villages }) =>
      `Outside the villages that it is posted to, the unit has ${counted(visits, 'visit', 'visits')}, ${counted(projects, 'project', 'projects')} and ${counted(cadres, 'resident cadre', 'resident cadres')}: ${villages.join(', ')}.`,
  },
  *check(context) {
    const { units, villages } = context.registry.tables;
    const posted = postedVillages(context.links);
    if (!units || !villages || posted.size === 0) return;
    const found = new Map<number, Map<Help, number[]>>();
    for (const { help, unit, village } of helped(context)) {
      // Of a unit without any posting there is nothing to be outside of.
      if (posted.get(unit)?.has(village) !== false) continue;
      const ofUnit = found.get(unit) ?? new Map<Help, number[]>();
      ofUnit.set(help, [...(ofUnit.get(help) ?? []), village]);
      found.set(unit, ofUnit);
    }
    for (const [unit, ofUnit] of [...found].sort(([one], [other]) => one - other)) {
      const times = (help: Help): number => ofUnit.get(help)?.length ?? 0;
      const rows = [...new Set([...ofUnit.values()].flat())].slice(0, NAMED_VILLAGES);
      yield at('units', unit, 'name', {
        visits: times('visits'),
        projects: times('projects'),
        cadres: times('cadres'),
        villages: rows.map((row) => villages.text('village', row) ?? ''),
      });
    }
  },
});

type Help = 'visits' | 'projects' | 'cadres';

/** Rows of villages by row of units. */
function postedVillages({
  postings: { unit, villageCode },
}: Links): ReadonlyMap<number, ReadonlySet<number>> {
  const posted = new Map<number, Set<number>>();
  unit?.target.forEach((of, row) => {
    const village = villageCode?.target[row] ?? -1;
    if (of < 0 || village < 0) return;
    posted.set(of, (posted.get(of) ?? new Set()).add(village));
  });
  return posted;
}

/** Every visit, project and resident cadre whose unit and village are known. */
function* helped({
  registry,
  links,
  settings,
}: RecordContext): Generator<{ help: Help; unit: number; village: number }> {
  const { cadres } = registry.tables;
  const isThere = (row: number): boolean =>
    cadres !== undefined &&
    isResidentPost(cadres.text('post', row)) &&
    activeOn(cadres.number('start', row), cadres.number('end', row), settings.asOf);
  const ways = [
    { help: 'visits', unit: links.visits.unit, village: links.visits.villageCode },
    { help: 'projects', unit: links.projects.provider, village: links.projects.villageCode },
    { help: 'cadres', unit: links.cadres.unit, village: links.cadres.villageCode, counts: isThere },
  ] as const satisfies readonly { help: Help & TableKey; [other: string]: unknown }[];
  for (const way of ways) {
    const units = way.unit?.target ?? [];
    for (const [row, unit] of units.entries()) {
      const village = way.village?.target[row] ?? -1;
      if (unit < 0 || village < 0 || ('counts' in way && !way.counts(row))) continue;
      yield { help: way.help, unit, village };
    }
  }
}
