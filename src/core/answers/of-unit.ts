import { HEAD_VISITS, PROJECTS, sumOf } from '../coverage';
import { isoDate } from '../registry';
import type { Results } from '../results';
import type { Detail } from './answer';
import { described, distinct, fact, flag, type Described, type Knowledge } from './described';
import { cellOf, lineOf, rowsGroup, word, type LineGroup } from './lines';
import { activeFirst, sinceUntil } from './pairing-lines';
import { activeOn } from '../linkage';

/** A unit: the villages it helps, its cadres, visits of the year, projects and money. */
export function ofUnit(knowledge: Knowledge, row: number): Described {
  const { results, relations } = knowledge;
  const { units, visits } = results.registry.tables;
  if (!units) throw new RangeError('no units');
  const { active } = results.coverage.facts.cadres;
  const made = relations.rowsOf('visits', 'units', row);
  const heads = made.filter(HEAD_VISITS.open(results).has);
  const projects = relations.rowsOf('projects', 'units', row);
  const facts = [
    fact(units, row, 'category', 'category', units.text('category', row)),
    fact(units, row, 'headVisits', 'head', visits ? heads.length : null),
    fact(units, row, 'paid', 'name', paidIn(results, projects)),
    flag(units, row, 'excluded', null, units.excluded[row] === 1),
  ];
  const cadres = activeFirst(relations.rowsOf('cadres', 'units', row), (cadre) => active[cadre] === 1);
  const groups = [
    villagesOf(knowledge, row),
    rowsGroup(results, 'cadres', 'cadres', cadres, (cadre) => endedOf(knowledge, cadre)),
    rowsGroup(results, 'visits', 'visits', made),
    rowsGroup(results, 'projects', 'projects', projects),
  ];
  return described(knowledge, { kind: 'unit', row }, facts, groups);
}

/** Postings as lines about their villages; ended ones last. */
function villagesOf({ results, relations }: Knowledge, unit: number): LineGroup {
  const { postings } = results.registry.tables;
  const { asOf } = results.settings;
  const rows = activeFirst(relations.rowsOf('postings', 'units', unit), (row) =>
    Boolean(postings && activeOn(postings.number('start', row), postings.number('end', row), asOf)),
  );
  return {
    id: 'villages',
    total: rows.length,
    line: (index) => {
      const posting = rows[index] ?? 0;
      if (!postings) throw new RangeError('no postings');
      const record = cellOf(postings, posting, 'villageCode');
      const details = [...word(postings.text('kind', posting)), ...sinceUntil(postings, posting, asOf)];
      const [village] = distinct([relations.targetOf('postings', 'villages', posting)]);
      if (village !== undefined) return { ...lineOf(results, 'villages', village), details, record };
      const text = postings.text('villageCode', posting) ?? postings.text('village', posting) ?? '';
      return { text, key: null, details: [{ kind: 'notFound' }, ...details], source: record, record: null };
    },
  };
}

function endedOf({ results }: Knowledge, cadre: number): Detail[] {
  const { cadres } = results.registry.tables;
  const end = cadres?.number('end', cadre) ?? NaN;
  return Number.isNaN(end) || end >= results.settings.asOf ? [] : [{ kind: 'ended', date: isoDate(end) }];
}

/** 到位资金 of the year's projects, in 万元. */
function paidIn(results: Results, rows: readonly number[]): number | null {
  if (rows.length === 0) return null;
  const { has } = PROJECTS.open(results);
  return sumOf(results, 'projects', rows.filter(has), 'paid').value;
}
