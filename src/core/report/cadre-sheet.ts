import { designatedUnits, follow, requiredDaysOf } from '../coverage';
import { residentDaysOf } from '../linkage';
import { cadreRecords, lowestGrade, type SubjectResult } from '../evaluation';
import { isoDate, type Table } from '../registry';
import type { Results } from '../results';
import { Card, CARD_SCALE, type CardCell } from './card';
import type { Chosen } from './chosen';
import { appraisalLetter, type Appraised } from './appraisal-letter';
import { head, lines, textsOf } from './sheet-head';
import { placeName } from './place-cells';
import type { Band, PlanCell, SheetLayout } from './plan';
import { formSheet } from './sections';

/** Label and value, three times; together they are as wide as a portrait A4 page. */
const WIDTHS = [11, 14, 11, 12, 11, 11];

/** What the pages are filled from. */
interface AppraisedInTeam extends Appraised {
  /** By row of `villages`. */
  readonly teams: ReadonlyMap<number, SubjectResult>;
}

/**
 * 干部鉴定: an A4 page for each active resident cadre, village by village, with room for opinions, signatures and
 * stamps. Those of central and provincial units, also who hold a post elsewhere than in a village, come last, unit by
 * unit, below the letter to it.
 */
export function appraisalSheet(results: Results, chosen: Chosen): SheetLayout {
  const { cadres } = results.registry.tables;
  const bands = cadres ? pages(results, cadres, chosen) : [];
  const { title, none } = textsOf(results).evaluation.appraisal;
  const heading = lines('title', [title(results.settings.year)]);
  return formSheet(WIDTHS, bands.length > 0 ? bands : [heading, lines('note', [none])], CARD_SCALE);
}

function pages(results: Results, cadres: Table<'cadres'>, chosen: Chosen): Band[] {
  const { registry, links, settings, coverage, evaluation } = results;
  const appraised: AppraisedInTeam = {
    results,
    cadres,
    records: cadreRecords(registry, links, settings, coverage),
    teams: new Map(evaluation.teams.map((team) => [team.row, team])),
  };
  const { appraisal } = textsOf(results).evaluation;
  const { resident } = coverage.facts.cadres;
  const villageOf = follow(links.cadres.villageCode?.target);
  const sent = sentByDesignatedUnits(results, cadres);
  const isSent = new Set(sent.flatMap(({ rows }) => rows));
  const others = [...resident.keys()]
    .filter((cadre) => resident[cadre] === 1 && !isSent.has(cadre))
    .sort((a, b) => villageOf(a) - villageOf(b) || a - b);
  const listed = new Set(chosen.pagesFor('cadres', [...others, ...isSent]));
  // The head is the same on every page, and so are its cells.
  const [residentHead, postedHead] = [appraisal.title, appraisal.postedTitle].map((title) =>
    head(results, { kind: 'cadreAppraisal', title: title(settings.year) }, WIDTHS.length),
  );
  const forms = (rows: readonly number[]): Band[] =>
    rows.flatMap((cadre) =>
      form(appraised, cadre, villageOf(cadre)).pageBelow(
        (resident[cadre] === 1 ? residentHead : postedHead) ?? [],
      ),
    );
  const ofUnits = sent
    .map(({ unit, rows }) => ({ unit, rows: rows.filter((cadre) => listed.has(cadre)) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ unit, rows }, index) => [
      ...appraisalLetter(appraised, WIDTHS, { unit, rows, number: index + 1 }),
      ...forms(rows),
    ]);
  return [...forms(others.filter((cadre) => listed.has(cadre))), ...ofUnits];
}

/** Active cadres of central and provincial units; not those who help households only. */
function sentByDesignatedUnits(results: Results, cadres: Table<'cadres'>) {
  return designatedUnits(results).map(({ unit, cadres: { rows } }) => ({
    unit,
    rows: rows.filter((cadre) => cadres.text('post', cadre) !== '帮扶责任人'),
  }));
}

/** What is known of the cadre, boxed as such forms are, and room for what others write of him. */
function form(appraised: AppraisedInTeam, cadre: number, village: number): Card {
  const { opinions } = textsOf(appraised.results).evaluation.appraisal;
  const card = new Card(WIDTHS);
  for (const known of facts(appraised, cadre, village))
    card.row(
      ...known.map((cell, at): CardCell => [
        cell,
        at === known.length - 1 ? WIDTHS.length - known.length + 1 : 1,
      ]),
    );
  for (const [heading, ...below] of opinions)
    card.writing([[roomBetween(heading, below), WIDTHS.length]], OPINION);
  return card;
}

/** Points that an opinion takes, in lines and in all. */
const [OPINION, OPINION_LINE] = [128, 16];

/** A heading at the top of a box, who signs at its foot. */
function roomBetween(heading: string, below: readonly string[]): string {
  const blank = Math.floor(OPINION / OPINION_LINE) - 1 - below.length;
  return [heading, ...Array.from({ length: blank }, () => ''), ...below].join('\n');
}

/** Who the cadre is, what was done, and how the team was judged: rows of up to three labels and values. */
function facts(appraised: AppraisedInTeam, cadre: number, village: number): PlanCell[][] {
  const { results, cadres, records, teams } = appraised;
  const { labels, ranked, noTraining } = textsOf(results).evaluation.appraisal;
  const { settings } = results;
  const team = teams.get(village);
  const told = advice(results, team);
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
    ...(told === null ? [] : [[labels.advice, told]]),
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
