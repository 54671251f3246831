import { escape } from '../../xlsx';
import type { ChartModel, SeriesModel } from '../model/charts';
import type { Workbook } from '../model/workbook';
import { formatOf, numberCache, textCache } from './chart-cache';

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';
const GREY = '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>';

/** A chart part (ECMA-376 21.2), with what its cells show, so that a viewer that reads no cells can draw it. */
export function chartXml(workbook: Workbook, chart: ChartModel): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart)}<c:plotArea><c:layout/>` +
    `${plotXml(workbook, chart)}${categoryAxisXml(chart)}${valueAxisXml(workbook, chart)}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="${flag(chart.visibleOnly)}"/><c:dispBlanksAs val="gap"/>` +
    '</c:chart></c:chartSpace>'
  );
}

function titleXml({ title }: ChartModel): string {
  if (title === null) return '<c:autoTitleDeleted val="1"/>';
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escape(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function plotXml(workbook: Workbook, chart: ChartModel): string {
  const series = chart.series.map((one, index) => seriesXml(workbook, chart, one, index)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (isLine(chart))
    return (
      '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
      `${series}<c:marker val="1"/>${axes}</c:lineChart>`
    );
  const isStacked = chart.type.endsWith('Stacked');
  const gap = chart.series.find(({ gapWidth }) => gapWidth !== null)?.gapWidth ?? 150;
  return (
    `<c:barChart><c:barDir val="${isBar(chart) ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gap}"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
  );
}

function seriesXml(workbook: Workbook, chart: ChartModel, series: SeriesModel, index: number): string {
  const { name, color, categories, values } = series;
  const own = isLine(chart) ? markerXml(chart) : '<c:invertIfNegative val="0"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escape(name)}</c:v></c:tx>${lookXml(chart, color)}${own}${labelsXml(series)}` +
    (categories === null ? '' : `<c:cat>${textCache(workbook, categories)}</c:cat>`) +
    (values === null ? '' : `<c:val>${numberCache(workbook, values)}</c:val>`) +
    `${isLine(chart) ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function lookXml(chart: ChartModel, color: string | null): string {
  if (color === null) return '';
  const fill = `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
  return `<c:spPr>${isLine(chart) ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

function markerXml({ type }: ChartModel): string {
  return type === 'LineMarkers' ? '' : '<c:marker><c:symbol val="none"/></c:marker>';
}

function labelsXml({ hasLabels }: SeriesModel): string {
  if (!hasLabels) return '';
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${flag(what === 'Val')}"/>`,
  );
  return `<c:dLbls>${shown.join('')}</c:dLbls>`;
}

function categoryAxisXml(chart: ChartModel): string {
  const orientation = chart.isReversed ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar(chart) ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    (chart.labelSpacing === null ? '' : `<c:tickLblSkip val="${chart.labelSpacing}"/>`) +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxisXml(workbook: Workbook, chart: ChartModel): string {
  const { minimum, maximum, crossesAtEnd, series } = chart;
  const format = escape(formatOf(workbook, series[0]?.values ?? null));
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    (maximum === null ? '' : `<c:max val="${maximum}"/>`) +
    `${minimum === null ? '' : `<c:min val="${minimum}"/>`}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar(chart) ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="9525">${GREY}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${crossesAtEnd ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function legendXml({ legend }: ChartModel): string {
  if (legend === null) return '';
  const side = legend.charAt(0).toLowerCase();
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/></c:legend>`;
}

function isBar({ type }: ChartModel): boolean {
  return type.startsWith('Bar');
}

function isLine({ type }: ChartModel): boolean {
  return type.startsWith('Line');
}

function flag(isSet: boolean): string {
  return isSet ? '1' : '0';
}
