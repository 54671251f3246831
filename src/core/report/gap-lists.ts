import {
  gap,
  GAP_IDS,
  LAYERS,
  timeline,
  type GapId,
  type Layer,
  type Period,
  type Timeline,
} from '../coverage';
import { NONE } from '../linkage';
import { isoDate, type TableKey } from '../registry';
import { pairingLimitOf } from '../words/settings';
import type { FigureQuestion } from './figure-question';
import type { Results } from '../results';
import { textsOf } from './sheet-head';
import { householdNote, pairingsOf, pairingsOfHouseholds } from './linkage-lines';
import type { PlanCell } from './plan';

type TimelineId = keyof Timeline;
type GapListId = GapId | TimelineId;

/** A list of what is missing: each line stands for a row of a table. */
export interface GapList {
  readonly id: GapListId;
  readonly table: 'villages' | 'households' | 'cadres';
  readonly rows: readonly number[];
  /** The tables without which nothing can be told. */
  readonly needs: readonly TableKey[];
  value(index: number): PlanCell;
  explain?(index: number): FigureQuestion | null;
  note(index: number): string | null;
  /** The row that the line's trouble lies in, where that is not the row itself. */
  readonly cause?: (index: number) => GapCause | null;
}

interface GapCause {
  readonly table: 'pairings';
  readonly row: number;
}

/** Every list of 未覆盖清单: what the as-of date shows, then what the year's calendar shows. */
export function gapLists(results: Results): GapList[] {
  const notes = new GapNotes(results);
  const gaps = GAP_IDS.map((id): GapList => {
    const { table, rows, needs } = gap(results, id);
    const at = (index: number): number => rows[index] ?? -1;
    return {
      id,
      table,
      rows,
      needs,
      value: (index) => notes.value(table, at(index)),
      explain: (index) => notes.explain(table, at(index)),
      note: (index) => notes.note(id, at(index)),
      cause: (index) => notes.cause(id, at(index)),
    };
  });
  return [...gaps, ...timelineLists(results, notes)];
}

function timelineLists(results: Results, notes: GapNotes): GapList[] {
  const { vacancies, overlaps, shortServices, fewDays } = timeline(results);
  const texts = textsOf(results).gaps;
  const base = { table: 'cadres', needs: ['cadres', 'villages'] } as const;
  return [
    {
      id: 'vacancies',
      table: 'villages',
      needs: ['villages', 'cadres'],
      rows: vacancies.map(({ village }) => village),
      value: (index) => vacancies[index]?.days ?? null,
      note: (index) => (vacancies[index]?.periods ?? []).map(notes.period).join(texts.separator),
    },
    {
      ...base,
      id: 'overlaps',
      rows: overlaps.map(({ cadre }) => cadre),
      value: (index) => daysOf(overlaps[index]?.period),
      note: (index) => {
        const overlap = overlaps[index];
        if (!overlap) return null;
        return texts.overlap(notes.period(overlap.period), notes.villageOf(overlap.other));
      },
    },
    {
      ...base,
      id: 'shortServices',
      rows: shortServices.map(({ cadre }) => cadre),
      value: (index) => shortServices[index]?.days ?? null,
      note: (index) => notes.term(shortServices[index]?.cadre ?? -1),
    },
    {
      ...base,
      id: 'fewDays',
      rows: fewDays.map(({ cadre }) => cadre),
      value: (index) => fewDays[index]?.days ?? null,
      note: (index) =>
        texts.fewDays(Math.ceil(fewDays[index]?.required ?? 0), notes.start(fewDays[index]?.cadre ?? -1)),
    },
  ];
}

function daysOf(period: Period | undefined): number | null {
  return period ? period.to - period.from + 1 : null;
}

/** What is said of a line beside its name. */
class GapNotes {
  private pairing: Int32Array | null = null;

  constructor(private readonly results: Results) {}

  readonly period = ({ from, to }: Period): string =>
    textsOf(this.results).gaps.period(isoDate(from), isoDate(to));

  value(table: GapList['table'], row: number): PlanCell {
    const { coverage, registry } = this.results;
    if (table === 'villages') return coverage.facts.villages.households[row] ?? 0;
    if (table === 'cadres') return coverage.facts.cadres.load[row] ?? 0;
    const members = registry.tables.households?.number('members', row) ?? NaN;
    return Number.isNaN(members) ? null : members;
  }

  explain(table: GapList['table'], row: number): FigureQuestion | null {
    if (table === 'villages')
      return { figure: 'coverage', count: 'households', place: { level: 'village', village: row } };
    return table === 'cadres' ? pairingsOf(this.results, row) : null;
  }

  note(id: GapId, row: number): string | null {
    const texts = textsOf(this.results).gaps;
    const { settings, coverage, registry } = this.results;
    const { team } = coverage.facts.villages;
    switch (id) {
      case 'noPosting':
      case 'shallowKeyVillages':
        return this.layers(row);
      case 'noTeam':
        return texts.onlyTeam(team[row] ?? 0);
      case 'understaffed':
        return texts.team(team[row] ?? 0, settings.minimumTeam);
      case 'noFirstSecretary':
        return texts.onlyTeam(team[row] ?? 0);
      case 'unpairedHouseholds':
        return householdNote(this.results, row, this.pairingOf(row));
      case 'idleCadres':
        return this.post(row);
      case 'overLimitCadres': {
        const limit = pairingLimitOf(settings, registry.tables.cadres?.text('rank', row) ?? null);
        return texts.overLimit(limit, this.post(row));
      }
    }
  }

  /** A household's trouble lies in the pairing that speaks for it. */
  cause(id: GapId, row: number): GapCause | null {
    const pairing = id === 'unpairedHouseholds' ? this.pairingOf(row) : NONE;
    return pairing < 0 ? null : { table: 'pairings', row: pairing };
  }

  villageOf(cadre: number): string {
    const village = this.results.links.cadres.villageCode?.target[cadre] ?? -1;
    const { villages } = this.results.registry.tables;
    return (['township', 'village'] as const).map((part) => villages?.text(part, village) ?? '').join('');
  }

  start(cadre: number): string | null {
    const start = this.results.registry.tables.cadres?.number('start', cadre) ?? NaN;
    return Number.isNaN(start) ? null : isoDate(start);
  }

  term(cadre: number): string {
    const { cadres } = this.results.registry.tables;
    const period = { from: cadres?.number('start', cadre) ?? 0, to: cadres?.number('end', cadre) ?? 0 };
    return `${this.period(period)}${textsOf(this.results).gaps.separator}${this.post(cadre)}`;
  }

  private pairingOf(household: number): number {
    this.pairing ??= pairingsOfHouseholds(this.results);
    return this.pairing[household] ?? NONE;
  }

  private post(cadre: number): string {
    const { cadres } = this.results.registry.tables;
    const parts = (['post', 'rank', 'unit'] as const).flatMap((field) => cadres?.text(field, cadre) ?? []);
    return parts.join(textsOf(this.results).gaps.comma);
  }

  /** Which layers do help a village. */
  private layers(village: number): string {
    const bits = this.results.coverage.facts.villages.layers[village] ?? 0;
    const own = LAYERS.filter((_, index) => (bits & (1 << index)) !== 0);
    const { gaps, matrix } = textsOf(this.results);
    return gaps.layers(own.map((layer: Layer) => matrix.lines[layer]));
  }
}
