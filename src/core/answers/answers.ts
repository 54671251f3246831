import type { Results } from '../results';
import type { Answer, AnswerLine, FigureAnswer, FilterPlan, SelectedRow } from './answer';
import { beginnings, type Beginnings } from './beginnings';
import type { Described, Knowledge, AskedRow } from './described';
import { figureBehind, type FigureBehind } from './figure-groups';
import { filterPlans } from './filter-plan';
import { FigureFinder, type FoundFigure } from './find-figure';
import { isRowChanged, SubjectFinder } from './find-subject';
import type { LineGroup } from './lines';
import { maskedExample, maskedFigure, maskedLine, maskedSubject } from './masked';
import { ofCadre } from './of-cadre';
import { ofHousehold } from './of-household';
import { ofUnit } from './of-unit';
import { ofVillage } from './of-village';
import { Relations } from './relations';

const OF: Readonly<Record<AskedRow['kind'], (knowledge: Knowledge, row: number) => Described>> = {
  household: ofHousehold,
  cadre: ofCadre,
  village: ofVillage,
  unit: ofUnit,
};

/** What the registry of one check knows of any row of the workbook. Lines are those of the latest answer. */
export class Answers {
  private readonly knowledge: Knowledge;
  private readonly subjects: SubjectFinder;
  private readonly figures: FigureFinder;
  private id = 0;
  private groups: readonly LineGroup[] = [];
  private behind: FigureBehind | null = null;

  constructor(private readonly results: Results) {
    const relations = new Relations(results);
    this.knowledge = { results, relations };
    this.subjects = new SubjectFinder(results, relations);
    this.figures = new FigureFinder(results);
  }

  /** The household, cadre, village or unit that a row is about; null where it is about none. */
  subjectOf(selected: SelectedRow): AskedRow | null {
    const place = this.subjects.registryRow(selected.sheet, selected.row);
    return place ? this.subjects.ofRegistryRow(place, selected.column) : this.subjects.ofOtherRow(selected);
  }

  ask(selected: SelectedRow): Answer {
    const place = this.subjects.registryRow(selected.sheet, selected.row);
    const subject = this.subjectOf(selected);
    const described = subject && OF[subject.kind](this.knowledge, subject.row);
    const found = this.figures.find(selected);
    this.behind = found && figureBehind(this.results, found.question);
    const ofFigure = this.behind?.groups ?? [];
    const ofSubject = described?.groups ?? [];
    this.groups = [...ofFigure, ...ofSubject];
    this.id += 1;
    const { settings } = this.results;
    return {
      id: this.id,
      subject: described ? maskedSubject(described.subject, settings) : null,
      figure: found && this.behind ? maskedFigure(figureOf(found, this.behind), settings) : null,
      groups: [...ofFigure.map(outlineOf('figure')), ...ofSubject.map(outlineOf('subject'))],
      isChanged: place !== null && isRowChanged(place, selected.cells),
    };
  }

  /** What there is to begin with, before anything was asked. */
  beginnings(): Beginnings {
    const { examples, ...counts } = beginnings(this.knowledge);
    return { ...counts, examples: examples.map((each) => maskedExample(each, this.results.settings)) };
  }

  /** Lines of a group; none of an answer that another has followed. */
  lines(answer: number, group: number, from: number, count: number): AnswerLine[] {
    const own = answer === this.id ? this.groups[group] : undefined;
    const size = Math.max(0, Math.min(count, (own?.total ?? 0) - from));
    return Array.from({ length: size }, (_, at) => own?.line(from + at))
      .filter((line) => line !== undefined)
      .map((line) => maskedLine(line, this.results.settings));
  }

  /** How the registry is filtered to the rows of a figure's group. */
  filter(answer: number, group: number): FilterPlan[] {
    const own = answer === this.id ? this.behind?.groups[group] : undefined;
    return own ? filterPlans(this.results, own.table, own.rows) : [];
  }
}

function outlineOf(of: 'figure' | 'subject') {
  return ({ id, total }: LineGroup) => ({ id, total, of });
}

function figureOf(
  { header, line, shown }: FoundFigure,
  { value, whole, isSum, table }: FigureBehind,
): FigureAnswer {
  const now = whole === null ? value : whole === 0 ? null : value / whole;
  const isOutdated = shown !== null && (now === null || Math.abs(shown - now) > 1e-6);
  return { header, line, value, whole, shown, isOutdated, isSum, table };
}
