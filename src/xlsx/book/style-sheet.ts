import type { BookCell, CellStyle, ConditionalFormat, NumberFormat } from "./book.ts";
import { attributes, HEAD, MAIN } from "./xml.ts";

const FONT = { name: "Microsoft YaHei", size: 10.5 } as const;
const TEXT = "1B1F24";

// Formats that Excel knows by number; the others get one from 164 on.
const BUILT_IN: Partial<Readonly<Record<NumberFormat, number>>> = {
  text: 49,
  integer: 1,
  grouped: 3,
  two: 2,
  percent: 9,
};
const CODES: Partial<Readonly<Record<NumberFormat, string>>> = {
  one: "0.0",
  three: "0.000",
  four: "0.0000",
  percentOne: "0.0%",
  date: "yyyy\\-mm\\-dd",
};
const FIRST_OWN_FORMAT = 164;

// Excel takes the first two fills for these, whatever they are.
const FIRST_FILLS = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);

/** Gathers the looks of cells while sheets are written, and gives the part that holds them. */
export interface StyleSheet {
  /** Index for a cell's s attribute. */
  readonly cell: (cell: Pick<BookCell, "style" | "format" | "align">) => number;
  /** Index of a look for a conditional format. */
  readonly conditional: (format: ConditionalFormat) => number;
  readonly part: () => string;
}

export function styleSheet(styles: Readonly<Record<string, CellStyle>>): StyleSheet {
  const fonts = registry([fontXml({ name: "Normal" })]);
  const fills = registry(FIRST_FILLS);
  const borders = registry(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const formats = registry([]);
  const dialects = registry([]);
  const named = [{ name: "Normal" }, ...Object.values(styles)];
  const ids = new Map(Object.keys(styles).map((id, index) => [id, index + 1]));

  const record = (style: CellStyle, format: NumberFormat | undefined, align: BookCell["align"], base?: number) => {
    const [fontId, fillId] = [fonts.index(fontXml(style)), fills.index(fillXml(style))];
    const ids = { numFmtId: formatId(format, formats), fontId, fillId, borderId: borders.index(borderXml(style)) };
    return xfXml(style, ids, align, base);
  };
  const bases = named.map((style) => record(style, undefined, undefined));
  const cells = registry([record({ name: "Normal" }, undefined, undefined, 0)]);

  return {
    cell: ({ style, format, align }) => {
      const found = styles[style];
      if (found === undefined) throw new RangeError(`There is no cell style "${style}".`);
      return cells.index(record(found, format, align, ids.get(style) ?? 0));
    },
    conditional: (format) => dialects.index(dxfXml(format)),
    part: () =>
      partOf({
        numFmts: numFmts(formats.all()),
        fonts: fonts.all(),
        fills: fills.all(),
        borders: borders.all(),
        cellStyleXfs: bases,
        cellXfs: cells.all(),
        cellStyles: named.map(cellStyleXml),
        dxfs: dialects.all(),
      }),
  };
}

/** The part, with its lists in the order that Excel demands. */
function partOf(lists: Readonly<Record<string, readonly string[]>>): string {
  const counted = Object.entries(lists).map(([name, items]) =>
    // Excel wants none of the lists empty but the last.
    items.length === 0 && name !== "dxfs" ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}">${counted.join("")}<tableStyles count="0" defaultTableStyle="TableStyleLight1" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;
}

/** Each text once, in the order in which they came. */
function registry(first: readonly string[]) {
  const found = new Map(first.map((text, index) => [text, index]));
  return {
    index: (text: string): number => {
      const known = found.get(text);
      if (known !== undefined) return known;
      found.set(text, found.size);
      return found.size - 1;
    },
    all: (): readonly string[] => [...found.keys()],
  };
}

type Registry = ReturnType<typeof registry>;

function formatId(format: NumberFormat | undefined, formats: Registry): number {
  if (format === undefined) return 0;
  const code = CODES[format];
  return code === undefined ? (BUILT_IN[format] ?? 0) : FIRST_OWN_FORMAT + formats.index(code);
}

function numFmts(codes: readonly string[]): readonly string[] {
  return codes.map((code, index) => `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + index, formatCode: code })}/>`);
}

const colour = (name: string, rgb: string) => `<${name} rgb="FF${rgb}"/>`;

function fontXml({ size = FONT.size, bold, italic, ink = TEXT }: CellStyle): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`;
  return `<font>${marks}<sz val="${size}"/>${colour("color", ink)}<name val="${FONT.name}"/><family val="2"/></font>`;
}

function fillXml({ fill }: CellStyle): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colour("fgColor", fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ border, ruleBelow }: CellStyle): string {
  const line = (name: string, rgb: string | undefined, style: string) =>
    rgb === undefined ? `<${name}/>` : `<${name} style="${style}">${colour("color", rgb)}</${name}>`;
  const sides = ["left", "right", "top"].map((side) => line(side, border, "thin")).join("");
  const bottom = ruleBelow === undefined ? line("bottom", border, "thin") : line("bottom", ruleBelow, "medium");
  return `<border>${sides}${bottom}<diagonal/></border>`;
}

function xfXml(
  style: CellStyle,
  ids: Readonly<Record<"numFmtId" | "fontId" | "fillId" | "borderId", number>>,
  align: BookCell["align"],
  base: number | undefined,
): string {
  const horizontal = align ?? style.align;
  const alignment = attributes({
    horizontal,
    vertical: style.vertical ?? "center",
    wrapText: style.wrap,
    // A number keeps its distance from the text in the next column.
    indent: horizontal === "right" ? 1 : undefined,
  });
  const applied = Object.entries({
    applyNumberFormat: ids.numFmtId,
    applyFont: ids.fontId,
    applyFill: ids.fillId,
    applyBorder: ids.borderId,
  });
  const marks = Object.fromEntries(applied.filter(([, id]) => id !== 0).map(([name]) => [name, 1]));
  const open = attributes({
    ...ids,
    ...(base === undefined ? {} : { xfId: base }),
    ...marks,
    applyAlignment: 1,
    applyProtection: 1,
  });
  return `<xf${open}><alignment${alignment}/><protection locked="${style.unlocked ? 0 : 1}"/></xf>`;
}

function cellStyleXml({ name }: CellStyle, index: number): string {
  return `<cellStyle${attributes({ name, xfId: index, builtinId: index === 0 ? 0 : undefined })}/>`;
}

function dxfXml({ ink, fill, bold }: ConditionalFormat): string {
  const font = `${bold ? "<b/>" : ""}${ink === undefined ? "" : colour("color", ink)}`;
  const paint =
    fill === undefined
      ? ""
      : `<fill><patternFill patternType="solid">${colour("fgColor", fill)}${colour("bgColor", fill)}</patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${paint}</dxf>`;
}
