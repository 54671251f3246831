import type { Links } from '../linkage';
import type { Registry } from '../registry';
import { LISTED_PER_RULE, sentence, type Finding, type Findings } from '../rules';
import { ALWAYS_MASKED, shownText } from '../words/personal';
import type { RunOptions } from '../words/settings';
import { placeOfRow, placesIn, rowLocator } from './answerable';
import { identityOf } from './identity';
import type { ReturnedItem, ReturnRecord } from './return-record';

/** gone: sent back last time, no longer found; remaining: found again; back: was gone once; new: never sent back. */
export const RETURN_STATES = ['gone', 'remaining', 'back', 'new'] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

export interface ComparedItem extends Omit<ReturnedItem, 'first' | 'last'> {
  readonly state: ReturnState;
  /** The round it was first sent back in; null: not yet. */
  readonly first: number | null;
  /** Where it stands now; null where it is gone or of no row. */
  readonly at: { readonly sheet: string; readonly row: number; readonly columnIndex: number | null } | null;
}

export interface ReturnComparison {
  /** The round that is compared with; 0: nothing was sent back yet. */
  readonly round: number;
  readonly items: readonly ComparedItem[];
  /** Townships and files that have submitted rows. Others are not compared: nothing of theirs is here. */
  readonly places: ReadonlySet<string>;
  /** Rules with more findings than are listed, or not checked this time: not compared. */
  readonly uncompared: readonly string[];
}

/** What the comparison rests on. */
interface Checked {
  readonly registry: Registry;
  readonly links: Links;
  readonly findings: Findings;
  readonly run: RunOptions;
}

/** Who answers for findings that no row has, such as a missing sheet. */
export const NOBODY = '—';

/** Sets the findings of a check against what was sent back last: by rule and entity, wherever the row stands now. */
export function compareReturns(checked: Checked, record: ReturnRecord): ReturnComparison {
  const places = new Set([...placesIn(checked.registry), NOBODY]);
  const uncompared = uncomparedRules(checked, record);
  const known = new Map(record.items.map((item) => [nameOf(item.place, item.identity), item]));
  const isLast = ({ place, last }: ReturnedItem): boolean => last === record.places.get(place)?.round;
  const seen = new Set<string>();
  const items: ComparedItem[] = [];
  for (const found of sentBack(checked, checked.findings.list)) {
    places.add(found.place);
    if (uncompared.has(found.rule)) continue;
    const name = nameOf(found.place, found.identity);
    const before = known.get(name);
    seen.add(name);
    const state = !before ? 'new' : isLast(before) ? 'remaining' : 'back';
    items.push({ ...found, state, first: before?.first ?? null });
  }
  // What was verified meanwhile is neither corrected nor still to be.
  const verified = checked.findings.waived.map(({ finding }) => finding);
  for (const { place, identity } of sentBack(checked, verified)) seen.add(nameOf(place, identity));
  for (const [name, item] of known) {
    if (seen.has(name) || !isLast(item) || !places.has(item.place) || uncompared.has(item.rule)) continue;
    items.push({ ...item, state: 'gone', at: null });
  }
  return { round: record.round, items, places, uncompared: [...uncompared].sort() };
}

/** The record after these findings have been sent back, too. */
export function nextRecord(record: ReturnRecord, comparison: ReturnComparison, at: string): ReturnRecord {
  const round = record.round + 1;
  const places = new Map(record.places);
  for (const place of comparison.places) places.set(place, { round, at });
  const found = comparison.items.filter(({ state }) => state !== 'gone');
  const sent = new Set(found.map(({ place, identity }) => nameOf(place, identity)));
  const kept = record.items.filter(({ place, identity }) => !sent.has(nameOf(place, identity)));
  const uncompared = new Set(comparison.uncompared);
  return {
    round,
    places,
    lost: 0,
    items: [
      ...found.map(({ place, rule, sheet, key, message, first, identity }) => ({
        ...{ place, rule, sheet, key, message, identity },
        first: first ?? round,
        last: round,
      })),
      // What could not be compared counts as sent back again, so that it is not taken for mended.
      ...kept.map((item) =>
        uncompared.has(item.rule) && item.last === record.places.get(item.place)?.round
          ? { ...item, last: places.get(item.place)?.round ?? item.last }
          : item,
      ),
    ],
  };
}

type Found = Omit<ComparedItem, 'state' | 'first'>;

/** Errors and warnings as they would be sent back; alike ones of a place are told apart by their order. */
function sentBack({ registry, links, run }: Checked, found: readonly Finding[]): Found[] {
  const locate = rowLocator(registry);
  const alike = new Map<string, number>();
  return found
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => {
      const row = locate(finding);
      const place = (row ? placeOfRow(registry, links, row) : fileOf(finding)) ?? NOBODY;
      const identity = identityOf(finding, row);
      const name = nameOf(place, identity);
      const count = (alike.get(name) ?? 0) + 1;
      alike.set(name, count);
      return {
        place,
        rule: finding.rule,
        sheet: finding.sheet ?? '',
        key: finding.key ?? '',
        message: sentence(finding, run.locale),
        identity: count === 1 ? identity : `${identity}|#${count}`,
        at: placeOfFinding(finding),
      };
    });
}

function fileOf({ source }: Finding): string | null {
  return shownText(source?.file ?? null, ALWAYS_MASKED);
}

function placeOfFinding({ sheet, row, columnIndex }: Finding): ComparedItem['at'] {
  return sheet === null || row === null ? null : { sheet, row, columnIndex };
}

function uncomparedRules({ findings }: Checked, record: ReturnRecord): Set<string> {
  const unchecked = record.items.flatMap(({ rule }) => (findings.ran.has(rule) ? [] : [rule]));
  const unlisted = [...findings.counts].flatMap(([rule, count]) => (count > LISTED_PER_RULE ? [rule] : []));
  return new Set([...unchecked, ...unlisted]);
}

function nameOf(place: string, identity: string): string {
  return `${place}\n${identity}`;
}
