import { withElements, type PackageEdit } from '../../../xlsx';
import type { ChartModel } from '../../model/charts';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import type { Aspect, SheetTarget } from '../aspect';
import { chartXml } from '../chart-xml';
import { ANCHORS, anchorXml, chartRelation, EMPTY_DRAWING } from '../drawing-anchors';
import { readKeptParts, writeKeptParts } from '../kept-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = { part: 'xl/drawings/drawing1.xml', relation: `${OFFICE}/drawing` };
const CHART = { part: 'xl/charts/chart1.xml', relation: `${OFFICE}/chart` };
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
/** Shapes made here have numbers that no other has. */
const FIRST_SHAPE = 10_001;

/**
 * What lies over a sheet's cells: charts made here are added, those taken away go, and those of the file follow what
 * they refer to. Pictures and shapes stay as they are.
 */
export const drawing: Aspect = {
  read({ relations, package: opened }, sheet) {
    const relation = relations.find(({ type }) => type === DRAWING.relation);
    sheet.drawing = relation ? readKeptParts(opened, relation.target) : null;
  },

  state: ({ charts, drawing: parts }) => ({
    made: charts.filter(({ kept }) => !kept),
    left: charts.flatMap(({ kept }) => kept?.relation ?? []),
    follow: parts?.map(({ bytes, before }) => bytes === before),
  }),

  write(target, sheet, workbook) {
    const before = sheet.drawing?.[0];
    const made = sheet.charts.filter(({ kept }) => !kept);
    if (sheet.drawing) writeKeptParts(target.package, sheet.drawing);
    const part = before?.name ?? (made.length > 0 ? newDrawing(target) : null);
    if (part === null) return;
    const anchors = made.map((chart, index) => addChart(target.package, part, chart, index, workbook));
    const left = withoutRemoved(target.package, part, sheet);
    target.package.put(
      part,
      left.replace(/<\/(?:[\w.-]+:)?wsDr>\s*$/, (end) => anchors.join('') + end),
    );
  },
};

function newDrawing({ package: edit, part: sheetPart, xml }: SheetTarget): string {
  const part = edit.freeName(DRAWING.part);
  edit.put(part, EMPTY_DRAWING, DRAWING_TYPE);
  const id = edit.relate(sheetPart, { type: DRAWING.relation, target: part });
  xml.put('drawing', `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  return part;
}

/** Gives what holds the chart at its place. */
function addChart(
  edit: PackageEdit,
  drawingPart: string,
  chart: ChartModel,
  index: number,
  workbook: Workbook,
): string {
  const part = edit.freeName(CHART.part);
  edit.put(part, chartXml(workbook, chart), CHART_TYPE);
  return anchorXml(
    chart,
    edit.relate(drawingPart, { type: CHART.relation, target: part }),
    FIRST_SHAPE + index,
  );
}

/** The drawing without the charts of the file that were taken away. */
function withoutRemoved(edit: PackageEdit, part: string, { charts, drawing: parts }: Sheet): string {
  const left = new Set(charts.map(({ kept }) => kept?.relation));
  const gone = (parts?.[0].relations ?? []).filter(
    ({ id, type }) => type === CHART.relation && !left.has(id),
  );
  for (const { id, target } of gone) {
    edit.unrelate(part, id);
    edit.remove(target);
  }
  const ids = new Set(gone.map(({ id }) => id));
  return withElements(edit.text(part) ?? '', ANCHORS, ({ whole }) =>
    ids.has(chartRelation(whole) ?? '') ? '' : whole,
  );
}
