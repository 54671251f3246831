import { escape } from '../../xlsx';
import type { ChartModel } from '../model/charts';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What holds one thing at its place over the cells (ECMA-376 20.5). */
export const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'] as const;

export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${MAIN}/spreadsheetDrawing" xmlns:a="${MAIN}/main"></xdr:wsDr>`;

/** By what an anchor refers to its chart; null where it holds something else. */
export function chartRelation(anchor: string): string | null {
  return /[\w.-]:id="([^"]+)"/.exec(/<(?:\w+:)?chart\s[^<>]*>/.exec(anchor)?.[0] ?? '')?.[1] ?? null;
}

export function anchorXml({ name, title, place }: ChartModel, relation: string, shape: number): string {
  const { row, column, rows, columns } = place;
  const corner = (tag: string, atRow: number, atColumn: number): string =>
    `<xdr:${tag}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${MAIN}/spreadsheetDrawing" xmlns:a="${MAIN}/main" editAs="oneCell">` +
    corner('from', row, column) +
    corner('to', row + rows, column + columns) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shape}" name="${escape(name)}" descr="${escape(title ?? '')}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${MAIN}/chart">` +
    `<c:chart xmlns:c="${MAIN}/chart" xmlns:r="${OFFICE}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
