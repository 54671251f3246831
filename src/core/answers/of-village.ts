import { activeOn } from '../linkage';
import { LAYERS, layerOf } from '../coverage';
import type { Detail, Picture } from './answer';
import { described, distinct, fact, flag, type Described, type Knowledge } from './described';
import { cellOf, lineOf, rowsGroup, word, type LineGroup } from './lines';
import { leadersGroup } from './of-household';
import { isPairingActive, sinceUntil } from './pairing-lines';
import { Drawing } from './picture';

/** A village: units by layer, team, First Secretary, leaders, households, projects, visits. */
export function ofVillage(knowledge: Knowledge, row: number): Described {
  const { results, relations } = knowledge;
  const { villages } = results.registry.tables;
  if (!villages) throw new RangeError('no villages');
  const { layers, households, paired, firstSecretaries } = results.coverage.facts.villages;
  const names = LAYERS.filter((_, at) => ((layers[row] ?? 0) >> at) & 1);
  const isPoor = villages.isTrue('poor', row);
  const facts = [
    flag(villages, row, 'poor', 'poor', isPoor),
    flag(villages, row, 'keyVillage', 'key', villages.isTrue('key', row)),
    fact(villages, row, 'layers', 'village', names.join('、')),
    fact(villages, row, 'paired', 'village', paired[row] ?? 0, households[row] ?? 0),
    fact(villages, row, 'poorPopulation', 'poorPopulation', villages.number('poorPopulation', row)),
    flag(villages, row, 'noFirstSecretary', 'village', isPoor && firstSecretaries[row] === 0),
    flag(villages, row, 'excluded', null, villages.excluded[row] === 1),
  ];
  const groups = [
    unitsOf(knowledge, row),
    teamOf(knowledge, row),
    leadersGroup(knowledge, row),
    householdsOf(knowledge, row),
    rowsGroup(results, 'projects', 'projects', relations.rowsOf('projects', 'villages', row)),
    rowsGroup(results, 'visits', 'visits', relations.rowsOf('visits', 'villages', row)),
  ];
  return described(knowledge, { kind: 'village', row }, facts, groups, drawn(knowledge, row));
}

/** Postings as lines about their units, layer by layer; ended ones last. */
function unitsOf({ results, relations }: Knowledge, village: number): LineGroup {
  const { postings, units } = results.registry.tables;
  const { asOf } = results.settings;
  const layerAt = (posting: number): string | undefined => {
    const unit = relations.targetOf('postings', 'units', posting);
    return unit < 0 ? undefined : layerOf(units?.text('category', unit) ?? null);
  };
  const rank = (posting: number): number => {
    const isActive =
      postings && activeOn(postings.number('start', posting), postings.number('end', posting), asOf);
    const layer = LAYERS.findIndex((name) => name === layerAt(posting));
    return (isActive ? 0 : LAYERS.length + 1) + (layer < 0 ? LAYERS.length : layer);
  };
  const rows = [...relations.rowsOf('postings', 'villages', village)].sort(
    (a, b) => rank(a) - rank(b) || a - b,
  );
  return {
    id: 'units',
    total: rows.length,
    line: (index) => {
      const posting = rows[index] ?? 0;
      if (!postings) throw new RangeError('no postings');
      const record = cellOf(postings, posting, 'unit');
      const period = sinceUntil(postings, posting, asOf);
      const details = [...word(layerAt(posting)), ...word(postings.text('kind', posting)), ...period];
      const unit = relations.targetOf('postings', 'units', posting);
      if (unit >= 0) return { ...lineOf(results, 'units', unit), details, record };
      const { text } = lineOf(results, 'postings', posting);
      return { text, key: null, details: [{ kind: 'notFound' }, ...details], source: record, record: null };
    },
  };
}

/** Active resident cadres, First Secretaries first. */
function teamOf({ results, relations }: Knowledge, village: number): LineGroup {
  const { cadres } = results.registry.tables;
  const { resident } = results.coverage.facts.cadres;
  const isFirst = (row: number): number => Number(cadres?.text('post', row) === '第一书记');
  const rows = relations
    .rowsOf('cadres', 'villages', village)
    .filter((row) => resident[row] === 1)
    .sort((a, b) => isFirst(b) - isFirst(a) || a - b);
  return rowsGroup(results, 'team', 'cadres', rows, (row) => word(cadres?.text('rank', row)));
}

/** Households to be paired, those without a cadre first; then the others. */
function householdsOf({ results, relations }: Knowledge, village: number): LineGroup {
  const { counted, paired } = results.coverage.facts.households;
  const order = (row: number): number => (counted[row] !== 1 ? 2 : paired[row] === 1 ? 1 : 0);
  const rows = [...relations.rowsOf('households', 'villages', village)].sort(
    (a, b) => order(a) - order(b) || a - b,
  );
  return rowsGroup(results, 'households', 'households', rows, (row): Detail[] =>
    counted[row] === 1 ? [{ kind: paired[row] === 1 ? 'paired' : 'unpaired' }] : [],
  );
}

/** The cadres who help most of the village's households, all its households as one node, the village. */
function drawn({ results, relations }: Knowledge, row: number): Picture | null {
  const { counted } = results.coverage.facts.households;
  const households = relations
    .rowsOf('households', 'villages', row)
    .filter((household) => counted[household] === 1);
  const helped = new Map<number, number>();
  for (const household of households) {
    const active = relations
      .rowsOf('pairings', 'households', household)
      .filter((pairing) => isPairingActive(results, pairing));
    for (const cadre of distinct(active.map((pairing) => relations.targetOf('pairings', 'cadres', pairing))))
      helped.set(cadre, (helped.get(cadre) ?? 0) + 1);
  }
  const { resident } = results.coverage.facts.cadres;
  const team = relations.rowsOf('cadres', 'villages', row).filter((cadre) => resident[cadre] === 1);
  if (households.length === 0 && team.length === 0) return null;
  const drawing = new Drawing(results);
  const village = drawing.add('village', row, true);
  const many = households.length > 0 ? drawing.addMany('household', households.length) : village;
  if (many !== village) drawing.join(many, village);
  const helpers = [...helped].sort(([, a], [, b]) => b - a).map(([cadre]) => cadre);
  const isTeam = new Set(team);
  drawing.fan('cadre', distinct([...team, ...helpers]), (node, cadres) => {
    if (cadres.some((cadre) => helped.has(cadre))) drawing.join(node, many);
    else if (cadres.some((cadre) => isTeam.has(cadre))) drawing.join(node, village);
  });
  return drawing.picture();
}
