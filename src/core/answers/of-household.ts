import type { Table } from '../registry';
import { placeName } from '../report';
import type { Detail, Picture } from './answer';
import { described, distinct, fact, flag, type Described, type Knowledge } from './described';
import { rowsGroup, type LineGroup } from './lines';
import { activeFirst, cadreOfPairing, isPairingActive } from './pairing-lines';
import { Drawing } from './picture';

/** A household: who helps it and how that was found, his unit, its village, the village's leaders, its people. */
export function ofHousehold(knowledge: Knowledge, row: number): Described {
  const { results, relations } = knowledge;
  const { households, cadres } = results.registry.tables;
  if (!households) throw new RangeError('no households');
  const { counted, paired } = results.coverage.facts.households;
  const village = relations.targetOf('households', 'villages', row);
  const pairings = activeFirst(relations.rowsOf('pairings', 'households', row), (pairing) =>
    isPairingActive(results, pairing),
  );
  const helpers = distinct(pairings.map((pairing) => relations.targetOf('pairings', 'cadres', pairing)));
  const units = cadres ? distinct(helpers.map((cadre) => relations.targetOf('cadres', 'units', cadre))) : [];
  const facts = [
    fact(households, row, 'place', 'village', placeName(results.registry, village)),
    fact(households, row, 'status', 'status', households.text('status', row)),
    fact(households, row, 'attribute', 'attribute', households.text('attribute', row)),
    fact(households, row, 'members', 'members', households.number('members', row)),
    flag(households, row, 'excluded', null, households.excluded[row] === 1),
    flag(households, row, 'unpaired', null, counted[row] === 1 && paired[row] !== 1),
  ];
  const cadreGroup: LineGroup = {
    id: 'cadres',
    total: pairings.length,
    line: (index) => cadreOfPairing(results, pairings[index] ?? 0),
  };
  const groups = [
    cadreGroup,
    rowsGroup(results, 'units', 'units', units),
    rowsGroup(results, 'village', 'villages', distinct([village])),
    leadersGroup(knowledge, village),
    rowsGroup(results, 'members', 'members', relations.rowsOf('members', 'households', row)),
  ];
  return described(
    knowledge,
    { kind: 'household', row },
    facts,
    groups,
    drawn(knowledge, row, pairings, village),
  );
}

/** Leaders linked to a village in the year. */
export function leadersGroup({ results, relations }: Knowledge, village: number): LineGroup {
  const { leaders } = results.registry.tables;
  const rows = relations
    .rowsOf('leaders', 'villages', village)
    .filter((row) => leaders?.number('year', row) === results.settings.year);
  return rowsGroup(results, 'leaders', 'leaders', rows, (row) => visitsOf(leaders, row));
}

function visitsOf(leaders: Table<'leaders'> | undefined, row: number): Detail[] {
  const count = leaders?.number('visits', row) ?? NaN;
  return Number.isNaN(count) ? [] : [{ kind: 'visits', count }];
}

function drawn(
  { results, relations }: Knowledge,
  row: number,
  pairings: readonly number[],
  village: number,
): Picture {
  const drawing = new Drawing(results);
  const household = drawing.add('household', row, true);
  const active = pairings.filter((pairing) => isPairingActive(results, pairing));
  const helpers = distinct(active.map((pairing) => relations.targetOf('pairings', 'cadres', pairing)));
  drawing.fan('cadre', helpers, (cadre) => {
    drawing.join(cadre, household);
  });
  if (village >= 0) drawing.join(household, drawing.add('village', village));
  return drawing.picture();
}
