import { placeName } from '../report';
import { pairingLimitOf } from '../words/settings';
import type { Picture } from './answer';
import { described, distinct, fact, flag, type Described, type Knowledge } from './described';
import { rowsGroup, type LineGroup } from './lines';
import { activeFirst, householdOfPairing, isPairingActive } from './pairing-lines';
import { Drawing } from './picture';

/** A cadre: his households, the villages they and he are in, his unit, his load against the limit. */
export function ofCadre(knowledge: Knowledge, row: number): Described {
  const { results, relations } = knowledge;
  const { settings, coverage } = results;
  const { cadres } = results.registry.tables;
  if (!cadres) throw new RangeError('no cadres');
  const { active, load } = coverage.facts.cadres;
  const posted = relations.targetOf('cadres', 'villages', row);
  const pairings = activeFirst(relations.rowsOf('pairings', 'cadres', row), (pairing) =>
    isPairingActive(results, pairing),
  );
  const households = householdsOf(knowledge, pairings);
  const villages = distinct([posted, ...households.map((household) => villageOf(knowledge, household))]);
  const facts = [
    fact(cadres, row, 'load', 'id', load[row] ?? 0, pairingLimitOf(settings, cadres.text('rank', row))),
    fact(cadres, row, 'place', 'villageCode', placeName(results.registry, posted)),
    fact(cadres, row, 'post', 'post', cadres.text('post', row)),
    fact(cadres, row, 'rank', 'rank', cadres.text('rank', row)),
    flag(cadres, row, 'inactive', 'end', active[row] !== 1 && cadres.excluded[row] !== 1),
    flag(cadres, row, 'excluded', null, cadres.excluded[row] === 1),
  ];
  const householdGroup: LineGroup = {
    id: 'households',
    total: pairings.length,
    line: (index) => householdOfPairing(results, pairings[index] ?? 0),
  };
  const groups = [
    householdGroup,
    rowsGroup(results, 'villages', 'villages', villages),
    rowsGroup(results, 'unit', 'units', distinct([relations.targetOf('cadres', 'units', row)])),
  ];
  return described(knowledge, { kind: 'cadre', row }, facts, groups, drawn(knowledge, row, pairings, posted));
}

function householdsOf({ results, relations }: Knowledge, pairings: readonly number[]): number[] {
  const active = pairings.filter((pairing) => isPairingActive(results, pairing));
  return distinct(active.map((pairing) => relations.targetOf('pairings', 'households', pairing)));
}

function villageOf({ relations }: Knowledge, household: number): number {
  return relations.targetOf('households', 'villages', household);
}

function drawn(knowledge: Knowledge, row: number, pairings: readonly number[], posted: number): Picture {
  const drawing = new Drawing(knowledge.results);
  const cadre = drawing.add('cadre', row, true);
  const villages = new Map<number, number>();
  const toVillage = (from: number, village: number): void => {
    if (village < 0) return;
    const node = villages.get(village) ?? drawing.add('village', village);
    villages.set(village, node);
    drawing.join(from, node);
  };
  drawing.fan('household', householdsOf(knowledge, pairings), (node, rows) => {
    drawing.join(cadre, node);
    for (const village of distinct(rows.map((household) => villageOf(knowledge, household))))
      toVillage(node, village);
  });
  toVillage(cadre, posted);
  return drawing.picture();
}
