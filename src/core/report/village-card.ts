import { ACTIVE_POSTINGS, groupsOf, inVillages, PROJECTS, RESIDENT_CADRES, select } from '../coverage';
import { leftPovertyIn } from '../linkage';
import type { Results } from '../results';
import { Card, CARD_SCALE, fittingCard, type CardColumn } from './card';
import type { Chosen } from './chosen';
import { placeCell } from './place-cells';
import type { PlanCell, SheetLayout } from './plan';
import { dateCell, daysCell, numberCell, personalCell, textCell } from './register-cells';
import { formSheet } from './sections';
import { head, lines, signature, textsOf } from './sheet-head';

/** Twelve columns alike; together they are as wide as a portrait A4 page. */
const WIDTHS = Array.from({ length: 12 }, () => 6);

const LEADERS_OF_YEAR = select(
  'leaders',
  ({ settings: { year } }) =>
    (leaders, row) =>
      leaders.number('year', row) === year,
);

/** What is listed of a village. */
const LISTED = {
  postings: inVillages(ACTIVE_POSTINGS),
  cadres: inVillages(RESIDENT_CADRES),
  leaders: inVillages(LEADERS_OF_YEAR),
  projects: inVillages(PROJECTS),
} as const;
/** Lines of each list, where there is room. */
const MOST = 12;
type ListedTable = keyof typeof LISTED;

/** Rows of a table by the village that they are about. */
type OfVillages = ReadonlyMap<number, readonly number[]>;

/** 一村一表: a page for each village that is poor or is helped: who helps it, who lives there, what is built, how its households fare. */
export function villageCards(results: Results, chosen: Chosen): SheetLayout {
  const { villages } = results.registry.tables;
  const { title, none } = textsOf(results).handouts.village;
  const heading = title(results.settings.year);
  const rows = Array.from({ length: villages?.rows ?? 0 }, (_, row) => row);
  const pages = new VillagePages(results);
  const listed = chosen.pagesFor(
    'villages',
    rows.filter(
      (row) => villages?.excluded[row] === 0 && (villages.isTrue('poor', row) || pages.isHelped(row)),
    ),
  );
  if (listed.length === 0)
    return formSheet(WIDTHS, [lines('title', [heading]), lines('note', [none])], CARD_SCALE);
  const signed = [signature(results, WIDTHS)];
  const heads = head(results, { kind: 'villageCard', title: heading }, WIDTHS.length);
  return formSheet(
    WIDTHS,
    listed.flatMap((village) =>
      fittingCard(MOST, (most) => pages.of(village, most), signed).pageBelow(heads, signed),
    ),
    CARD_SCALE,
  );
}

class VillagePages {
  private readonly columns: Readonly<Record<ListedTable, readonly CardColumn<number>[]>>;
  private readonly listed: Readonly<Record<ListedTable, OfVillages>>;
  private readonly households: OfVillages;

  constructor(private readonly results: Results) {
    this.columns = columnsOf(results);
    this.listed = {
      postings: groupsOf(results, LISTED.postings),
      cadres: groupsOf(results, LISTED.cadres),
      leaders: groupsOf(results, LISTED.leaders),
      projects: groupsOf(results, LISTED.projects),
    };
    this.households = groupsOf(results, inVillages(select('households')));
  }

  /** Whether a unit or a team is there, as it may be in a village that is not poor. */
  isHelped(village: number): boolean {
    return (['postings', 'cadres'] as const).some(
      (table) => (this.listed[table].get(village) ?? []).length > 0,
    );
  }

  of(village: number, most: number): Card {
    const { sections, more, noneOfThem: none } = textsOf(this.results).handouts.village;
    const card = new Card(WIDTHS);
    this.addFacts(card, village);
    for (const table of ['postings', 'cadres', 'leaders', 'projects'] as const) {
      const rows = this.listed[table].get(village) ?? [];
      const left = rows.length - most;
      card.writing([[sections[table](rows.length) + (left > 0 ? more(most) : ''), WIDTHS.length]]);
      card.list(this.columns[table], rows.slice(0, most), { none });
    }
    this.addHouseholds(card, this.households.get(village) ?? []);
    return card;
  }

  private addFacts(card: Card, village: number): void {
    const { registry, coverage } = this.results;
    const { villages } = registry.tables;
    const { labels, kinds } = textsOf(this.results).handouts.village;
    const own = (['poor', 'key', 'demonstration'] as const).filter((kind) => villages?.isTrue(kind, village));
    const { households, paired } = coverage.facts.villages;
    const fact = (label: keyof typeof labels, value: PlanCell, columns = 2) =>
      [
        [labels[label], 2],
        [value, columns],
      ] as const;
    const figure = (label: Parameters<typeof fact>[0] & Parameters<typeof numberCell<'villages'>>[1]) =>
      fact(label, numberCell(villages, label, village));
    card
      .row(
        ...fact('county', placeCell(registry, village, 'county')),
        ...fact('township', placeCell(registry, village, 'township')),
        ...fact('village', placeCell(registry, village, 'village')),
      )
      .row(
        ...fact('code', textCell(villages, 'code', village), 4),
        ...fact('kind', own.map((kind) => kinds[kind]).join(kinds.comma) || kinds.other, 4),
      )
      .row(...figure('households'), ...figure('population'), ...figure('exitYear'))
      .row(
        ...figure('poorHouseholds'),
        ...figure('poorPopulation'),
        ...fact('paired', `${paired[village] ?? 0} / ${households[village] ?? 0}`),
      );
  }

  /** How its households stand at the end of the year, by 脱贫状态. */
  private addHouseholds(card: Card, rows: readonly number[]): void {
    const { registry, settings, coverage } = this.results;
    const { households } = registry.tables;
    const texts = textsOf(this.results).handouts.village;
    const { paired } = coverage.facts.households;
    const stateOf = (row: number): keyof typeof texts.states | null => {
      const status = households?.text('status', row) ?? null;
      if (status !== '已脱贫' || !households) return status === '已脱贫' ? null : status;
      return leftPovertyIn(households, row, settings.year) ? 'thisYear' : 'before';
    };
    const sum = (own: readonly number[], field: 'members'): number =>
      own.reduce((total, row) => total + (numberCell(households, field, row) ?? 0), 0);
    const groups = [
      ...(['未脱贫', '返贫', 'thisYear', 'before'] as const).map((state) => ({
        name: texts.states[state],
        own: rows.filter((row) => stateOf(row) === state),
      })),
      { name: texts.total, own: rows },
    ];
    const { columns } = texts;
    card.writing([[texts.sections.households, WIDTHS.length]]);
    card.list<(typeof groups)[number]>(
      [
        [columns.state, 3, ({ name }) => name],
        [columns.count, 2, ({ own }) => own.length],
        [columns.people, 2, ({ own }) => sum(own, 'members')],
        [columns.helped, 3, ({ own }) => own.filter((row) => paired[row] === 1).length],
        [columns.income, 2, ({ own }) => this.meanIncome(own)],
      ],
      groups,
    );
  }

  /** Of each person, over the households that say theirs. */
  private meanIncome(rows: readonly number[]): number | null {
    const { households } = this.results.registry.tables;
    let [yuan, people] = [0, 0];
    for (const row of rows) {
      const income = numberCell(households, 'income', row);
      const members = numberCell(households, 'members', row);
      if (income === null || members === null) continue;
      yuan += income * members;
      people += members;
    }
    return people === 0 ? null : Math.round(yuan / people);
  }
}

function columnsOf(results: Results): Readonly<Record<ListedTable, readonly CardColumn<number>[]>> {
  const { postings, units, cadres, leaders, projects } = results.registry.tables;
  const { columns } = textsOf(results).handouts.village;
  const unitOf = results.links.postings.unit?.target;
  return {
    postings: [
      [columns.unit, 6, (row) => textCell(postings, 'unit', row)],
      [columns.category, 2, (row) => textCell(units, 'category', unitOf?.[row] ?? -1)],
      [columns.help, 2, (row) => textCell(postings, 'kind', row)],
      [columns.since, 2, (row) => dateCell(postings, 'start', row)],
    ],
    cadres: [
      [columns.name, 2, (row) => textCell(cadres, 'name', row)],
      [columns.post, 2, (row) => textCell(cadres, 'post', row)],
      [columns.sender, 4, (row) => textCell(cadres, 'unit', row)],
      [columns.days, 2, (row) => daysCell(results, cadres, row)],
      [columns.phone, 2, (row) => personalCell(results, cadres, 'phone', row)],
    ],
    leaders: [
      [columns.name, 2, (row) => textCell(leaders, 'name', row)],
      [columns.title, 4, (row) => textCell(leaders, 'title', row)],
      [columns.level, 2, (row) => textCell(leaders, 'level', row)],
      [columns.visits, 2, (row) => numberCell(leaders, 'visits', row)],
      [columns.lastVisit, 2, (row) => dateCell(leaders, 'lastVisit', row)],
    ],
    projects: [
      [columns.project, 4, (row) => textCell(projects, 'name', row)],
      [columns.source, 3, (row) => textCell(projects, 'source', row)],
      [columns.planned, 2, (row) => numberCell(projects, 'planned', row)],
      [columns.paid, 2, (row) => numberCell(projects, 'paid', row)],
      [columns.status, 1, (row) => textCell(projects, 'status', row)],
    ],
  };
}
