import { serialDay, SheetBuilder, YEAR, type Random, type SampleSheet } from '../base';
import { COUNTIES } from '../counties';
import type { Unit } from '../offices';
import type { CitizenIds, Names, Phones } from '../people';
import type { Service } from './service';
import { yesNo, type Village } from './villages';

export interface Cadre extends Service {
  readonly id: string;
  readonly name: string;
  readonly idNo: string;
}

/** Names a cadre for every service; no two cadres share a name. */
export function createCadres(
  services: readonly Service[],
  random: Random,
  names: Names,
  ids: CitizenIds,
): Cadre[] {
  return services.map((service, at) => {
    const birth = serialDay(YEAR - random.int(25, 57), 1, 1) + random.int(0, 364);
    return {
      ...service,
      id: `GB${String(at + 1).padStart(6, '0')}`,
      name: names.uniquePerson(service.gender),
      idNo: ids.issue(random.pick(COUNTIES).area, birth, service.gender),
    };
  });
}

/** 驻村干部名册. */
export function cadreSheet(
  cadres: readonly Cadre[],
  units: readonly Unit[],
  villages: readonly Village[],
  random: Random,
  phones: Phones,
): SampleSheet {
  const sheet = new SheetBuilder('cadres');
  for (const cadre of cadres) {
    const { id, name, idNo, gender, party, rank, reserve, post, start, end, days } = cadre;
    const village = cadre.village === null ? null : (villages[cadre.village] as Village);
    sheet.add({
      id,
      name,
      idNo,
      gender,
      party,
      unit: (units[cadre.unit] as Unit).name,
      rank,
      reserve: reserve === null ? null : yesNo(reserve),
      post,
      villageCode: village?.code ?? null,
      county: village?.county ?? null,
      township: village?.township ?? null,
      village: village?.village ?? null,
      start,
      end,
      days,
      phone: random.chance(0.92) ? phones.mobile() : null,
    });
  }
  return sheet.build();
}
