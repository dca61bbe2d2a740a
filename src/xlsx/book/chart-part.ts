import type { BookChart, ChartAxis, ChartRange, ChartSeries, SeriesLook } from "./chart.ts";
import { attributes, escaped, HEAD } from "./xml.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LABELS_URI = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
const LABELS = "http://schemas.microsoft.com/office/drawing/2012/chart";

const INK = "1B1F24";
const SECONDARY = "57606A";
const GRID = "D0D7DE";

/** One chart; elements come in the order that Excel demands. */
export function chartPart(chart: BookChart): string {
  const { categories, values } = chart;
  const plot = `<c:plotArea><c:layout/>${PLOTS[chart.kind](chart)}${axes(chart.kind, categories ?? {}, values)}</c:plotArea>`;
  const legend = chart.series.filter(({ look }) => look !== "points" && look !== "rule").length > 1;
  const body = [
    `<c:title>${richText(chart.title, 1200, INK)}<c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/>',
    plot,
    legend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(900, INK)}</c:legend>` : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
  ].join("");
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/><c:chart>${body}</c:chart>${FRAME}</c:chartSpace>`;
}

const FRAME = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';

const PLOTS: Readonly<Record<BookChart["kind"], (chart: BookChart) => string>> = {
  radar: ({ series }) =>
    `<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>${each(series, "line")}${AXIS_IDS}</c:radarChart>`,
  line: ({ series }) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${each(series, "line")}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`,
  bar: ({ series }) => bars("bar", series),
  column: ({ series }) => bars("col", series),
  scatter: ({ series }) =>
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${each(series, "scatter")}${AXIS_IDS}</c:scatterChart>`,
};

const AXIS_IDS = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function bars(direction: "bar" | "col", series: readonly ChartSeries[]): string {
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${each(series, "bar")}<c:gapWidth val="60"/>${AXIS_IDS}</c:barChart>`;
}

type SeriesKind = "line" | "bar" | "scatter";

function each(series: readonly ChartSeries[], kind: SeriesKind): string {
  return series.map((one, index) => seriesXml(one, index, kind)).join("");
}

function seriesXml(series: ChartSeries, index: number, kind: SeriesKind): string {
  const { name, categories, values, labels, look } = series;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`;
  const paint = kind === "bar" ? barPaint(look) : linePaint(look);
  const data =
    kind === "scatter"
      ? `<c:xVal>${numbers(categories)}</c:xVal><c:yVal>${numbers(values)}</c:yVal><c:smooth val="0"/>`
      : `<c:cat>${texts(categories)}</c:cat><c:val>${numbers(values)}</c:val>`;
  const inverted = kind === "bar" ? '<c:invertIfNegative val="0"/>' : "";
  const shown = labels === undefined ? "" : pointLabels(labels);
  return `<c:ser>${head}${paint}${inverted}${shown}${data}${labels === undefined ? "" : labelRange(labels)}</c:ser>`;
}

const LINES: Readonly<
  Record<SeriesLook, { ink: string; width: number; dash?: string; marker: string; fill?: string } | null>
> = {
  main: { ink: "0F5C8A", width: 28575, marker: "circle", fill: "0F5C8A" },
  target: { ink: SECONDARY, width: 15875, dash: "dash", marker: "none" },
  second: { ink: "B86E00", width: 22225, dash: "sysDot", marker: "triangle", fill: "FFFFFF" },
  rule: { ink: SECONDARY, width: 12700, dash: "dash", marker: "none" },
  points: null,
};

function linePaint(look: SeriesLook): string {
  const line = LINES[look];
  if (line === null) {
    return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>${markerXml("circle", "0F5C8A", "0F5C8A")}`;
  }
  const dash = line.dash === undefined ? "" : `<a:prstDash val="${line.dash}"/>`;
  const marker =
    line.marker === "none"
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : markerXml(line.marker, line.ink, line.fill ?? line.ink);
  return `<c:spPr><a:ln w="${line.width}">${solid(line.ink)}${dash}</a:ln></c:spPr>${marker}`;
}

function markerXml(symbol: string, ink: string, fill: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/><c:spPr>${solid(fill)}<a:ln w="12700">${solid(ink)}</a:ln></c:spPr></c:marker>`;
}

// Filled, outlined: the two are told apart in black and white.
function barPaint(look: SeriesLook): string {
  return look === "main"
    ? `<c:spPr>${solid("0F5C8A")}</c:spPr>`
    : `<c:spPr>${solid("FFFFFF")}<a:ln w="15875">${solid(look === "second" ? "B86E00" : SECONDARY)}</a:ln></c:spPr>`;
}

const solid = (rgb: string) => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;

// Beside each point the text of a cell; programs that do not know this show no label.
function pointLabels({ values }: ChartRange): string {
  const field = `<c:tx><c:rich><a:bodyPr/><a:p><a:fld id="{7D8B4A1E-5C1F-4B7C-9E55-2A6D1C3B9F00}" type="CELLRANGE"><a:rPr lang="zh-CN" sz="900"/><a:t>[CELLRANGE]</a:t></a:fld></a:p></c:rich></c:tx>`;
  const shows =
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const extension = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="${LABELS}"><c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;
  const each = values
    .map((_, index) => `<c:dLbl><c:idx val="${index}"/>${field}<c:dLblPos val="t"/>${shows}${extension}</c:dLbl>`)
    .join("");
  const all = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="${LABELS}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;
  return `<c:dLbls>${each}<c:spPr><a:noFill/></c:spPr>${textProperties(900, INK)}<c:dLblPos val="t"/>${shows}${all}</c:dLbls>`;
}

function labelRange(labels: ChartRange): string {
  return `<c:extLst><c:ext uri="${LABELS_URI}" xmlns:c15="${LABELS}"><c15:datalabelsRange><c15:f>${escaped(labels.formula)}</c15:f><c15:dlblRangeCache>${points(labels)}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>`;
}

function texts(range: ChartRange): string {
  return `<c:strRef><c:f>${escaped(range.formula)}</c:f><c:strCache>${points(range)}</c:strCache></c:strRef>`;
}

function numbers(range: ChartRange): string {
  return `<c:numRef><c:f>${escaped(range.formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points({
    ...range,
    values: range.values.map((value) => (typeof value === "number" ? value : null)),
  })}</c:numCache></c:numRef>`;
}

function points({ values }: ChartRange): string {
  const list = values.map((value, index) =>
    value === null || value === "" ? "" : `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${list.join("")}`;
}

function axes(kind: BookChart["kind"], categories: ChartAxis, values: ChartAxis): string {
  const across = kind === "bar";
  const first =
    kind === "scatter"
      ? valueAxis("111111111", "222222222", "b", categories, false)
      : categoryAxis(across ? "l" : "b", categories, across);
  return `${first}${valueAxis("222222222", "111111111", across ? "b" : "l", values, true, kind)}`;
}

function categoryAxis(position: string, axis: ChartAxis, reversed: boolean): string {
  // Bars read downwards like the table above them.
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${axisTitle(axis)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine()}${textProperties(900, INK)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxis(
  id: string,
  cross: string,
  position: string,
  axis: ChartAxis,
  grid: boolean,
  kind?: BookChart["kind"],
): string {
  const scaling = `<c:scaling><c:orientation val="minMax"/>${bound("max", axis.max)}${bound("min", axis.min)}</c:scaling>`;
  const lines = grid
    ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>`
    : "";
  const step = axis.step === undefined ? "" : `<c:majorUnit val="${axis.step}"/>`;
  // Bars run downwards, so their axis of values is at the far end.
  const crosses = kind === "bar" ? "max" : "autoZero";
  const between = kind === "scatter" || kind === undefined ? "midCat" : "between";
  return `<c:valAx><c:axId val="${id}"/>${scaling}<c:delete val="0"/><c:axPos val="${position}"/>${lines}${axisTitle(axis)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLine()}${textProperties(800, SECONDARY)}<c:crossAx val="${cross}"/><c:crosses val="${crosses}"/><c:crossBetween val="${between}"/>${step}</c:valAx>`;
}

const bound = (name: string, value: number | undefined) => (value === undefined ? "" : `<c:${name} val="${value}"/>`);
const axisLine = () => `<c:spPr><a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>`;

function axisTitle({ title }: ChartAxis): string {
  return title === undefined ? "" : `<c:title>${richText(title, 900, SECONDARY)}<c:overlay val="0"/></c:title>`;
}

function runProperties(name: string, size: number, ink: string, bold: boolean): string {
  const fonts = '<a:latin typeface="Microsoft YaHei"/><a:ea typeface="Microsoft YaHei"/>';
  return `<a:${name}${attributes({ sz: size, b: bold ? 1 : 0 })}>${solid(ink)}${fonts}</a:${name}>`;
}

function richText(text: string, size: number, ink: string): string {
  const bold = size > 1000;
  return `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runProperties("defRPr", size, ink, bold)}</a:pPr><a:r>${runProperties("rPr", size, ink, bold)}<a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

function textProperties(size: number, ink: string): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runProperties("defRPr", size, ink, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}
