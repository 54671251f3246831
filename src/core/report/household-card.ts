import { groupedBy, groupsOf, inVillages, COUNTED_PAIRINGS, PROJECTS, select } from '../coverage';
import type { Results } from '../results';
import { Card, CARD_SCALE, fittingCard, type CardCell } from './card';
import type { Chosen } from './chosen';
import { placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';
import { dateCell, numberCell, personalCell, textCell } from './register-cells';
import { formSheet } from './sections';
import { head, lines, textsOf } from './sheet-head';

/** Sixteen columns alike; together they are as wide as a portrait A4 page. */
const WIDTHS = Array.from({ length: 16 }, () => 4.5);
/** Rows for members, at least and where there is room, for whoever helps, and projects that are named. */
const [FEWEST_MEMBERS, MOST_MEMBERS, MOST_HELPERS, MOST_PROJECTS] = [4, 16, 3, 3];
/** Points to write in what was done, at least, and to sign. */
const [MEASURES_HEIGHT, SIGNING_HEIGHT] = [60, 64];

const MEMBERS = groupedBy(select('members'), ({ links }) => rowIn(links.members.householdId?.target));
const HELPERS = groupedBy(COUNTED_PAIRINGS, ({ links }) => rowIn(links.pairings.householdId?.target));

function rowIn(target: Int32Array | undefined): (row: number) => number {
  return (row) => target?.[row] ?? -1;
}

/** 一户一卡: a page for each household: who lives there, who helps, what was done, its income and how it left poverty. */
export function householdCards(results: Results, chosen: Chosen): SheetLayout {
  const { households } = results.registry.tables;
  const { title, none } = textsOf(results).handouts.household;
  const heading = title(results.settings.year);
  const villageOf = results.links.households.villageCode?.target;
  const rows = Array.from({ length: households?.rows ?? 0 }, (_, row) => row)
    .filter((row) => households?.excluded[row] === 0)
    .sort((a, b) => (villageOf?.[a] ?? -1) - (villageOf?.[b] ?? -1) || a - b);
  const listed = chosen.pagesFor('households', rows);
  if (listed.length === 0)
    return formSheet(WIDTHS, [lines('title', [heading]), lines('note', [none])], CARD_SCALE);
  const heads = head(results, { kind: 'householdCard', title: heading }, WIDTHS.length);
  const pages = new HouseholdPages(results);
  return formSheet(
    WIDTHS,
    listed.flatMap((household) =>
      fittingCard(MOST_MEMBERS, (most, spare) =>
        pages.of(household, villageOf?.[household] ?? -1, most, spare),
      ).pageBelow(heads),
    ),
    CARD_SCALE,
  );
}

class HouseholdPages {
  private readonly members;
  private readonly pairings;
  private readonly projects;
  private readonly earlier: ReadonlyMap<string, number>;

  constructor(private readonly results: Results) {
    this.members = groupsOf(results, MEMBERS);
    this.pairings = groupsOf(results, HELPERS);
    this.projects = groupsOf(results, inVillages(PROJECTS));
    this.earlier = earlierIncomes(results);
  }

  of(household: number, village: number, most: number, spare: number): Card {
    const { sections, more } = textsOf(this.results).handouts.household;
    const card = new Card(WIDTHS);
    this.addFacts(card, household, village);
    const members = this.members.get(household) ?? [];
    card.writing([[sections.members + (members.length > most ? more(most) : ''), WIDTHS.length]]);
    this.addMembers(card, members.slice(0, most));
    card.writing([[sections.helpers, WIDTHS.length]]);
    this.addHelpers(card, this.pairings.get(household) ?? []);
    this.addMeasures(card, this.projects.get(village) ?? [], MEASURES_HEIGHT + spare);
    this.addOutcome(card, household);
    return card;
  }

  private addFacts(card: Card, household: number, village: number): void {
    const { registry } = this.results;
    const { households } = registry.tables;
    const { labels } = textsOf(this.results).handouts.household;
    const text = (field: 'id' | 'head' | 'attribute' | 'cause') => textCell(households, field, household);
    const number = (field: 'members' | 'labour' | 'registeredYear') =>
      numberCell(households, field, household);
    const secret = (field: 'headId' | 'phone') => personalCell(this.results, households, field, household);
    const place = (part: 'county' | 'township' | 'village'): CardCell => [
      placeCell(registry, village, part) ?? textCell(households, part, household),
      4,
    ];
    const fact = (label: keyof typeof labels, value: PlanCell, columns: number, own = 2): CardCell[] => [
      [labels[label], own],
      [value, columns],
    ];
    card
      .row(
        [labels.county, 2],
        place('county'),
        [labels.township, 1],
        place('township'),
        [labels.village, 1],
        place('village'),
      )
      .row(...fact('id', text('id'), 6), ...fact('head', text('head'), 6))
      .row(...fact('headId', secret('headId'), 6), ...fact('phone', secret('phone'), 6))
      .row(
        ...fact('members', number('members'), 2, 3),
        ...fact('labour', number('labour'), 2, 3),
        ...fact('registeredYear', number('registeredYear'), 3, 3),
      )
      .row(...fact('attribute', text('attribute'), 6), ...fact('cause', text('cause'), 6));
  }

  private addMembers(card: Card, rows: readonly number[]): void {
    const { members } = this.results.registry.tables;
    const { columns } = textsOf(this.results).handouts.household;
    const text =
      (field: 'name' | 'relation' | 'gender' | 'education' | 'health' | 'labourAbility') => (row: number) =>
        textCell(members, field, row);
    card.list<number>(
      [
        [columns.name, 2, text('name')],
        [columns.relation, 2, text('relation')],
        [columns.gender, 1, text('gender')],
        [columns.idNo, 5, (row) => personalCell(this.results, members, 'idNo', row)],
        [columns.education, 2, text('education')],
        [columns.health, 2, text('health')],
        [columns.labourAbility, 2, text('labourAbility')],
      ],
      rows,
      { least: FEWEST_MEMBERS },
    );
  }

  private addHelpers(card: Card, rows: readonly number[]): void {
    const { results } = this;
    const { pairings, cadres } = results.registry.tables;
    const { columns } = textsOf(results).handouts.household;
    const cadreOf = rowIn(results.links.pairings.cadreId?.target);
    card.list<number>(
      [
        [
          columns.helper,
          2,
          (row) => textCell(cadres, 'name', cadreOf(row)) ?? textCell(pairings, 'cadreName', row),
        ],
        [columns.unit, 4, (row) => textCell(cadres, 'unit', cadreOf(row)) ?? textCell(pairings, 'unit', row)],
        [columns.rank, 2, (row) => textCell(cadres, 'rank', cadreOf(row))],
        [columns.phone, 3, (row) => personalCell(results, cadres, 'phone', cadreOf(row))],
        [columns.since, 3, (row) => dateCell(pairings, 'start', row)],
        [columns.visits, 2, (row) => numberCell(pairings, 'visits', row)],
      ],
      rows.slice(0, MOST_HELPERS),
    );
  }

  /** What was built in the village is known; what was done for the household is written by hand. */
  private addMeasures(card: Card, rows: readonly number[], height: number): void {
    const { projects } = this.results.registry.tables;
    const { labels, project, separator } = textsOf(this.results).handouts.household;
    const built = rows
      .slice(0, MOST_PROJECTS)
      .map((row) => project(textCell(projects, 'name', row) ?? '', textCell(projects, 'status', row) ?? ''));
    card
      .writing([
        [labels.projects, 2],
        [built.join(separator), 14],
      ])
      .writing(
        [
          [labels.measures, 2],
          [null, 14],
        ],
        height,
      );
  }

  private addOutcome(card: Card, household: number): void {
    const { registry, settings } = this.results;
    const { households } = registry.tables;
    const { labels, sign } = textsOf(this.results).handouts.household;
    const before = this.earlier.get(textCell(households, 'id', household) ?? '') ?? null;
    card
      .row(
        [labels.incomeBefore, 3],
        [before, 2],
        [labels.income, 3],
        [numberCell(households, 'income', household), 3],
        [labels.povertyLine, 3],
        [settings.povertyLine, 2],
      )
      .row(
        [labels.status, 3],
        [textCell(households, 'status', household), 5],
        [labels.exitYear, 3],
        [numberCell(households, 'exitYear', household), 5],
      )
      .writing(
        [
          [sign.head, 5],
          [sign.helper, 6],
          [sign.village, 5],
        ],
        SIGNING_HEIGHT,
      );
  }
}

/** 人均纯收入 of last year's registry, by household number. */
function earlierIncomes({ previous }: Results): ReadonlyMap<string, number> {
  const incomes = new Map<string, number>();
  const { households } = previous?.registry.tables ?? {};
  for (let row = 0; households && row < households.rows; row++) {
    const id = households.text('id', row);
    const income = numberCell(households, 'income', row);
    if (id !== null && income !== null) incomes.set(id, income);
  }
  return incomes;
}
