import { requiredDaysOf } from '../coverage';
import { residentDaysOf } from '../linkage';
import { cadreRecords, lowestGrade, type CadreRecords, type SubjectResult } from '../evaluation';
import { isoDate, type Table } from '../registry';
import type { Results } from '../results';
import { lines, textsOf } from './sheet-head';
import { placeName } from './place-cells';
import type { Band, PlanCell, SheetLayout } from './plan';
import { formSheet } from './sections';

/** Label and value, three times; together they are as wide as a portrait A4 page. */
const WIDTHS = [11, 14, 11, 12, 11, 11];
/** Percent at which they do, with room for programs that make columns a third wider than Excel. */
const SCALE = 90;

/** What the pages are filled from. */
interface Appraised {
  readonly results: Results;
  readonly cadres: Table<'cadres'>;
  readonly records: CadreRecords;
  /** By row of `villages`. */
  readonly teams: ReadonlyMap<number, SubjectResult>;
}

/** 干部鉴定: an A4 page for each active resident cadre, village by village, with room for opinions, signatures and stamps. */
export function appraisalSheet(results: Results): SheetLayout {
  const { cadres } = results.registry.tables;
  const bands = cadres ? pages(results, cadres) : [];
  const { title, none } = textsOf(results).evaluation.appraisal;
  const shown = bands.length > 0 ? bands : [lines('title', [title]), lines('note', [none])];
  return formSheet(WIDTHS, shown, SCALE);
}

function pages(results: Results, cadres: Table<'cadres'>): Band[] {
  const { registry, links, settings, coverage, evaluation } = results;
  const appraised: Appraised = {
    results,
    cadres,
    records: cadreRecords(registry, links, settings, coverage),
    teams: new Map(evaluation.teams.map((team) => [team.row, team])),
  };
  const villageOf = links.cadres.villageCode?.target;
  const residents = [...coverage.facts.cadres.resident.keys()]
    .filter((row) => coverage.facts.cadres.resident[row] === 1)
    .sort((a, b) => (villageOf?.[a] ?? -1) - (villageOf?.[b] ?? -1) || a - b);
  const texts = textsOf(results);
  const { title, about } = texts.evaluation.appraisal;
  const { asOf, year } = settings;
  const { runAt, programVersion: version } = results.run;
  const meta = about({ asOf: isoDate(asOf), year, workbook: registry.workbook, runAt, version });
  // The head is the same on every page, and so are its cells.
  const above = [lines('title', [title]), lines('meta', meta)];
  return residents.flatMap((cadre) => [...above, form(appraised, cadre, villageOf?.[cadre] ?? -1)]);
}

function form(appraised: Appraised, cadre: number, village: number): Band {
  const { opinions } = textsOf(appraised.results).evaluation.appraisal;
  let filled: PlanCell[][] | null = null;
  const factRows = 10;
  return {
    role: 'form',
    rows: factRows + opinions.length,
    formats: WIDTHS.map(() => 'general'),
    breakAfter: true,
    cell: (row, column) => {
      if (row >= factRows) return column === 0 ? (opinions[row - factRows] ?? null) : null;
      filled ??= facts(appraised, cadre, village);
      return filled[row]?.[column] ?? null;
    },
  };
}

/** Who the cadre is, what was done, and how the team was judged: ten rows of three labels and values. */
function facts(appraised: Appraised, cadre: number, village: number): PlanCell[][] {
  const { results, cadres, records, teams } = appraised;
  const { labels, ranked, noTraining } = textsOf(results).evaluation.appraisal;
  const { settings } = results;
  const team = teams.get(village);
  const number = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const day = (value: number): string | null => (Number.isNaN(value) ? null : isoDate(value));
  const days = residentDaysOf(cadres, cadre, settings.year);
  const required = requiredDaysOf(cadres, cadre, settings);
  const households = records.households[cadre] ?? 0;
  const visits = records.visits[cadre] ?? NaN;
  const place = placeName(results.registry, village) ?? '';
  const text = (field: 'name' | 'gender' | 'party' | 'id' | 'rank' | 'post' | 'unit'): string | null =>
    cadres.text(field, cadre);
  return [
    [labels.name, text('name'), labels.gender, text('gender'), labels.party, text('party')],
    [labels.id, text('id'), labels.rank, text('rank'), labels.post, text('post')],
    [labels.unit, text('unit')],
    [labels.village, place],
    [labels.start, day(cadres.number('start', cadre)), labels.end, day(cadres.number('end', cadre))],
    [labels.days, number(days), labels.required, Math.ceil(required), labels.share, percent(days / required)],
    [
      labels.households,
      households,
      labels.visits,
      number(visits),
      labels.perHousehold,
      mean(visits, households),
    ],
    [
      labels.trainings,
      records.held === null ? noTraining : (records.trainings[cadre] ?? 0),
      labels.held,
      records.held,
    ],
    [
      ...[labels.teamTotal, team?.total ?? null],
      ...[labels.teamRank, team?.rank ? ranked(team.rank, teams.size) : null],
      ...[labels.teamGrade, team?.grade ?? null],
    ],
    [labels.advice, advice(results, team)],
  ];
}

function percent(share: number): string | null {
  return Number.isNaN(share) ? null : `${(share * 100).toFixed(1)}%`;
}

function mean(sum: number, count: number): number | null {
  return count === 0 || Number.isNaN(sum) ? null : Math.round((sum / count) * 100) / 100;
}

/** What the team's result means for its cadres, by the chains that are switched on. */
function advice(results: Results, team: SubjectResult | undefined): string | null {
  const { lifts, holds } = textsOf(results).evaluation.appraisal;
  const { chains, policies } = results.scheme;
  const policy = policies['工作队'];
  const grade = team?.grade ?? null;
  if (grade === null) return null;
  if (chains.teamLifts && grade === policy.grades[0]?.grade) return lifts(grade);
  return chains.teamHolds && grade === lowestGrade(policy) ? holds(grade) : null;
}
