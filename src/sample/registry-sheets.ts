import { Random, type SampleSheet } from './base';
import { createUnits, EnterpriseNames } from './offices';
import { CitizenIds, Names, Phones } from './people';
import type { SampleSize } from './size';
import * as tables from './tables';
import type { ListedVillage } from './village-list';

/** Every sheet of a clean workbook, in the order in which a clerk keeps them. */
export function registrySheets(
  size: SampleSize,
  list: readonly ListedVillage[],
  seed: number,
): SampleSheet[] {
  const root = new Random(seed);
  const names = new Names(root.fork('names'));
  const phones = new Phones();
  const ids = new CitizenIds(root.fork('citizen IDs'));
  const enterprises = new EnterpriseNames(root.fork('enterprises'));

  const villages = tables.chooseVillages(size, list, root.fork('villages'));
  const townships = townshipsByCounty(list);
  const units = createUnits(size, { random: root.fork('units'), names, phones, enterprises, townships });
  const postings = tables.createPostings(size, units, villages, root.fork('postings'));
  const householdSources = { random: root.fork('households'), names, ids, phones };
  const homes = tables.createHouseholds(size, villages, householdSources);
  const serviceRandom = root.fork('services');
  const services = tables.createServices(size, villages, homes.totals, units, postings, serviceRandom);
  const cadres = tables.createCadres(services, root.fork('cadres'), names, ids);
  const { activities, attendance } = tables.activitySheets(cadres, root.fork('activities'));

  return [
    tables.villageSheet(villages, homes.totals, root.fork('village sheet')),
    homes.householdSheet,
    homes.memberSheet,
    tables.unitSheet(units),
    tables.postingSheet(postings, units, villages),
    tables.cadreSheet(cadres, units, villages, root.fork('cadre sheet'), phones),
    tables.pairingSheet(size.pairedShare, homes.households, cadres, units, root.fork('pairings')),
    tables.leaderSheet(size, villages, root.fork('leaders'), names),
    tables.visitSheet(size, postings, units, villages, root.fork('visits'), names),
    activities,
    attendance,
    tables.projectSheet(size, units, postings, villages, root.fork('projects')),
    tables.outreachSheet(size, units, villages, root.fork('outreach'), enterprises),
    tables.publicitySheet(size, villages, root.fork('publicity')),
    tables.scoreSheet(villages, cadres, root.fork('scores')),
    tables.settingsSheet(),
    tables.countySheet(size.counties),
    tables.indicatorSheet(),
  ];
}

function townshipsByCounty(list: readonly ListedVillage[]): Map<string, string[]> {
  const townships = new Map<string, string[]>();
  for (const { county, township } of list) {
    const known = townships.get(county) ?? [];
    if (!known.includes(township)) known.push(township);
    townships.set(county, known);
  }
  return townships;
}
