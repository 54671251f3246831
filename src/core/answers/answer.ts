import type { HouseholdMethod, LinkMethod } from '../linkage';
import type { CellValue, TableKey } from '../registry';
import type { GeneratedKind } from '../report';

/** The row that is selected in Excel, as far as a question about it needs to know. Rows and columns from 0. */
export interface SelectedRow {
  readonly sheet: string;
  /** What the sheet's hidden marker says; null for sheets that are not the program's. */
  readonly kind: GeneratedKind | null;
  readonly row: number;
  readonly column: number;
  /** The row's values from column A on. */
  readonly cells: readonly CellValue[];
  /** Rows above it, from top to bottom: the sheet's first ones and those just above the row. */
  readonly above: readonly (readonly CellValue[])[];
}

export type SubjectKind = 'household' | 'cadre' | 'village' | 'unit';

/** A place to jump to: `row` is 1-based; `columnIndex` 0-based, null for the whole row. */
export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly columnIndex: number | null;
}

export type FactId =
  | 'place'
  | 'status'
  | 'attribute'
  | 'members'
  | 'post'
  | 'rank'
  | 'load'
  | 'inactive'
  | 'excluded'
  | 'unpaired'
  | 'poor'
  | 'keyVillage'
  | 'layers'
  | 'paired'
  | 'poorPopulation'
  | 'noFirstSecretary'
  | 'category'
  | 'headVisits'
  | 'paid';

/** Something that is said in a word or a number. */
export interface Fact {
  readonly id: FactId;
  /** Null where the id says it all. */
  readonly value: string | number | null;
  /** What a number is measured by: a limit, or the whole of which it is a part. */
  readonly of: number | null;
  readonly source: SourceCell;
}

export type GroupId =
  | 'cadres'
  | 'units'
  | 'unit'
  | 'village'
  | 'villages'
  | 'leaders'
  | 'members'
  | 'households'
  | 'team'
  | 'projects'
  | 'visits'
  | 'figure'
  | 'covered'
  | 'uncovered';

/** A list of rows; the lines themselves are asked for in blocks. */
export interface GroupOutline {
  readonly id: GroupId;
  readonly total: number;
}

/** What a line says of its row beside the name. */
export type Detail =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'method'; readonly method: LinkMethod }
  | { readonly kind: 'householdMethod'; readonly method: HouseholdMethod }
  | { readonly kind: 'notFound' | 'idle' | 'paired' | 'unpaired' | 'excluded' }
  | { readonly kind: 'ambiguous'; readonly matches: number }
  /** ISO dates; an end that lies before the as-of date. */
  | { readonly kind: 'since' | 'ended'; readonly date: string }
  /** In 万元. */
  | { readonly kind: 'money'; readonly amount: number }
  | { readonly kind: 'visits' | 'households'; readonly count: number };

export interface AnswerLine {
  readonly text: string;
  /** The number or code that tells two of one name apart. */
  readonly key: string | null;
  readonly details: readonly Detail[];
  readonly source: SourceCell;
  /** The row that says so, where it is another than `source`. */
  readonly record: SourceCell | null;
}

export interface SubjectAnswer {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly key: string | null;
  readonly source: SourceCell;
  readonly facts: readonly Fact[];
  readonly picture: Picture | null;
}

/** Who helps whom, drawn: cadres, households and villages side by side. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  /** Indexes of `nodes`. */
  readonly edges: readonly (readonly [from: number, to: number])[];
}

export interface PictureNode {
  readonly column: 'cadre' | 'household' | 'village';
  /** Null for a node that stands for several. */
  readonly text: string | null;
  /** How many a node without a text stands for. */
  readonly count: number;
  /** The row that was asked about. */
  readonly isSubject: boolean;
  readonly source: SourceCell | null;
}

export interface FigureAnswer {
  /** The header of its column, and what names its row, in the words of the sheet. */
  readonly header: string;
  readonly line: string;
  /** As counted now. */
  readonly value: number;
  /** What it is a part of, for a ratio. */
  readonly whole: number | null;
  /** What the cell shows; null where it shows no number. */
  readonly shown: number | null;
  /** The cell shows something else than is counted now: the registry has changed since the sheet was written. */
  readonly isOutdated: boolean;
  /** The figure sums money or people over its rows. */
  readonly isSum: boolean;
  readonly table: TableKey;
}

export interface Answer {
  /** By which its lines are asked for. */
  readonly id: number;
  readonly subject: SubjectAnswer | null;
  readonly figure: FigureAnswer | null;
  /** The figure's groups come first. */
  readonly groups: readonly (GroupOutline & { readonly of: 'figure' | 'subject' })[];
  /** The selected row of the registry no longer holds what was read. */
  readonly isChanged: boolean;
}

/** How a registry sheet is filtered to some of its rows. Rows are 1-based, columns 0-based. */
export interface FilterPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly criteria: readonly { readonly column: number; readonly values: readonly string[] }[];
  /** Rows that stay in sight; more than were asked for where no columns tell rows apart. */
  readonly rows: number;
}
