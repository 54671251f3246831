import type { Rect } from './address';

/** Where a legend stands; none is null. */
export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right';

export interface SeriesModel {
  name: string;
  /** As in a formula, with the sheet's name and without `=`; null where there is none. */
  values: string | null;
  categories: string | null;
  hasLabels: boolean;
  /** `#RRGGBB`; null is chosen by whoever draws. */
  color: string | null;
  /** Room between bars in hundredths of their width; null is the usual. */
  gapWidth: number | null;
}

/** A chart over a sheet. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** One of Office.js' chart types; empty where a file has another kind. */
  type: string;
  title: string | null;
  legend: LegendPosition | null;
  /** Categories from the last to the first. */
  isReversed: boolean;
  /** The values' axis stands where the last category is. */
  crossesAtEnd: boolean;
  /** Each so-manieth category is named; null leaves it to whoever draws. */
  labelSpacing: number | null;
  /** Cells of hidden rows are not drawn. */
  visibleOnly: boolean;
  minimum: number | null;
  maximum: number | null;
  readonly series: SeriesModel[];
  /** The cells it covers. */
  place: Rect;
  /** A chart of the file, as it is written there. */
  kept: KeptChart | null;
}

interface KeptChart {
  readonly part: string;
  /** By this the drawing's anchor refers to it. */
  readonly relation: string;
}

/** A part of a package that a drawing leads to. */
export interface KeptPart {
  readonly name: string;
  bytes: Uint8Array;
  /** As the file has it. */
  readonly before: Uint8Array;
  readonly relations: readonly KeptRelation[];
}

interface KeptRelation {
  readonly id: string;
  readonly type: string;
  /** Name of a part, or an address: outside of the file, or of a place in the workbook. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** What lies over the cells of a sheet in a file: the drawing, and then all it leads to. */
export type KeptDrawing = readonly [KeptPart, ...KeptPart[]];

const REFERENCE = /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g;

/** Lets charts follow what their formulas refer to. */
export function changeChartFormulas(
  { charts, drawing }: { readonly charts: readonly ChartModel[]; readonly drawing: KeptDrawing | null },
  change: (formula: string) => string,
): void {
  for (const chart of charts) {
    for (const series of chart.series) {
      series.values = series.values && change(series.values);
      series.categories = series.categories && change(series.categories);
    }
    const part = drawing?.find(({ name }) => name === chart.kept?.part);
    if (part) changePartFormulas(part, change);
  }
}

/** Lets a chart's own part follow what its formulas refer to. */
export function changePartFormulas(part: KeptPart, change: (formula: string) => string): void {
  if (part.name.endsWith('.xml')) part.bytes = withFormulas(part.bytes, change);
}

function withFormulas(bytes: Uint8Array, change: (formula: string) => string): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  const changed = xml.replace(
    REFERENCE,
    (_, open: string, formula: string, close: string) =>
      // A reference holds no character that is written otherwise in XML but these.
      `${open}${change(formula.replaceAll('&amp;', '&').replaceAll('&apos;', "'")).replaceAll('&', '&amp;')}${close}`,
  );
  return changed === xml ? bytes : new TextEncoder().encode(changed);
}

export function freeChartName(charts: readonly ChartModel[]): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}
