import type { PlacedChart } from "./book.ts";
import { attributes, HEAD } from "./xml.ts";

const SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The charts of a sheet, in relationship order rId1, rId2 … */
export function drawingPart(charts: readonly PlacedChart[]): string {
  return `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET}" xmlns:a="${DRAWING}">${charts.map(anchor).join("")}</xdr:wsDr>`;
}

function anchor({ chart, area, alt }: PlacedChart, index: number): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const properties = attributes({ id: index + 2, name: `${chart.title}`, descr: alt });
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${corner("from", area.left, area.top)}${corner("to", area.right + 1, area.bottom + 1)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}
