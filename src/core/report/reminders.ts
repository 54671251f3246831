import {
  ACTIVE_POSTINGS,
  follow,
  gap,
  groupsOf,
  headVisitsOfUnits,
  helping,
  ofUnits,
  type GapId,
} from '../coverage';
import { isoDate, type TextOf } from '../registry';
import type { Results } from '../results';
import { Card, CARD_SCALE, type CardColumn } from './card';
import type { Chosen } from './chosen';
import { daysLater, letter, yearOfRun } from './page-letter';
import { placeName } from './place-cells';
import type { Band, SheetLayout } from './plan';
import { textCell } from './register-cells';
import { formSheet, missing } from './sections';
import { lines, textsOf } from './sheet-head';

/** What stands in a letter's list; together as wide as a portrait A4 page. */
const WIDTHS = [36, 12, 12, 12];

/** What a village that a unit helps lacks. */
interface Lacking {
  readonly village: number;
  readonly isWithoutTeam: boolean;
  readonly isWithoutFirstSecretary: boolean;
  /** Households without a cadre; rows of `households`. */
  readonly households: number;
}

/** What a unit is reminded of. */
interface Reminder {
  readonly unit: number;
  readonly isUnvisited: boolean;
  readonly villages: readonly Lacking[];
}

/** Units that an office asks, and does not tell. */
const ASKED: ReadonlySet<TextOf<'units', 'category'>> = new Set(['中央单位', '省直单位', '驻洛部队']);

/** 督办通知: a letter to each helping unit whose head has not been to a village, or whose villages lack help. */
export function reminders(results: Results, chosen: Chosen): SheetLayout {
  const { none, told } = textsOf(results).handouts.reminder;
  const due = remindersOf(results);
  const listed = new Set(
    chosen.pagesFor(
      'units',
      due.map(({ unit }) => unit),
    ),
  );
  const letters = due.flatMap((reminder, index) =>
    listed.has(reminder.unit) ? letterTo(results, reminder, index + 1) : [],
  );
  const shown = letters.length > 0 ? letters : [lines('title', [told.title]), lines('note', [none])];
  return formSheet(WIDTHS, shown, CARD_SCALE);
}

function remindersOf(results: Results): Reminder[] {
  const visited = headVisitsOfUnits(results);
  const postings = groupsOf(results, ofUnits(ACTIVE_POSTINGS));
  const villageOf = follow(results.links.postings.villageCode?.target);
  const lackingAt = lackingVillages(results);
  const areVisitsTold = missing(results, ['visits']).length === 0;
  return helping(results)
    .rows.map((unit): Reminder => {
      const villages = new Set((postings.get(unit) ?? []).map(villageOf));
      return {
        unit,
        isUnvisited: areVisitsTold && !visited.has(unit),
        villages: [...villages].flatMap((village) => lackingAt(village) ?? []),
      };
    })
    .filter(({ isUnvisited, villages }) => isUnvisited || villages.length > 0);
}

/** As 未覆盖清单 has it; what needs a table that was not submitted is not told. */
function lackingVillages(results: Results): (village: number) => Lacking | null {
  const rowsOf = (id: GapId): readonly number[] => {
    const { rows, needs } = gap(results, id);
    return missing(results, needs).length === 0 ? rows : [];
  };
  const [withoutTeam, withoutFirst] = [new Set(rowsOf('noTeam')), new Set(rowsOf('noFirstSecretary'))];
  const villageOf = follow(results.links.households.villageCode?.target);
  const unpaired = new Map<number, number>();
  for (const row of rowsOf('unpairedHouseholds')) {
    const village = villageOf(row);
    unpaired.set(village, (unpaired.get(village) ?? 0) + 1);
  }
  return (village) => {
    const lacking = {
      village,
      isWithoutTeam: withoutTeam.has(village),
      isWithoutFirstSecretary: withoutFirst.has(village),
      households: unpaired.get(village) ?? 0,
    };
    const { isWithoutTeam, isWithoutFirstSecretary, households } = lacking;
    return village >= 0 && (isWithoutTeam || isWithoutFirstSecretary || households > 0) ? lacking : null;
  };
}

function letterTo(results: Results, { unit, isUnvisited, villages }: Reminder, number: number): Band[] {
  const { reminder, letter: letters } = textsOf(results).handouts;
  const { settings, registry } = results;
  const { units } = registry.tables;
  const category = units?.text('category', unit) ?? null;
  const texts = category !== null && ASKED.has(category) ? reminder.asked : reminder.told;
  const points = [
    ...(isUnvisited ? [texts.unvisited(settings.year)] : []),
    ...(villages.length > 0 ? [texts.lacking(villages.length)] : []),
  ];
  return letter(results, WIDTHS, {
    title: texts.title,
    number: letters.number(yearOfRun(results), number),
    to: textCell(units, 'name', unit) ?? '',
    before: [
      texts.found(isoDate(settings.asOf)),
      ...(points.length > 1 ? points.map((point, index) => letters.point(index, point)) : points),
    ],
    listed: villages.length > 0 ? lackingList(results, villages) : [],
    after: [texts.due(daysLater(results, settings.reminderDays))],
  });
}

function lackingList(results: Results, villages: readonly Lacking[]): Band[] {
  const { columns, lacks } = textsOf(results).handouts.reminder;
  const told: readonly CardColumn<Lacking>[] = [
    [columns.village, 1, ({ village }) => placeName(results.registry, village)],
    [columns.team, 1, ({ isWithoutTeam }) => (isWithoutTeam ? lacks : null)],
    [columns.firstSecretary, 1, ({ isWithoutFirstSecretary }) => (isWithoutFirstSecretary ? lacks : null)],
    [columns.households, 1, ({ households }) => (households > 0 ? households : null)],
  ];
  return new Card(WIDTHS).list(told, villages).bands();
}
