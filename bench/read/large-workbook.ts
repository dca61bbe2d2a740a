import { strToU8, zipSync } from "fflate";
import { address } from "#workbook/sheet.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

const HEADERS = "客户 月份 产品 收入 毛利 回款 订单号 区域 负责人 数量 单价 备注".split(" ");
const PRODUCTS = ["控制系统", "备件与运维", "能效平台", "视觉质检"];
const REGIONS = ["华东", "华南", "华北", "西南", "东北"];
const OWNERS = ["林若岚", "宋哲", "沈维", "周砚青", "Anna Müller"];
const NOTES = [
  "",
  "二期启动后复核，发票已寄出。",
  "客户要求分三批交付；第二批待仓库确认库位。",
  "O'Neill & Söhne <Werk 2>",
];
const FIRST_DAY = 45_292;

/** A sales table of 12 columns as Excel saves one: dates, amounts, shared Chinese text. The same bytes every time. */
export function largeWorkbook(rows: number): Uint8Array {
  const texts = new Map<string, number>();
  const shared = (text: string) => texts.get(text) ?? texts.set(text, texts.size).size - 1;
  const lines = [rowOf(1, HEADERS, shared)];
  for (let index = 0; index < rows; index += 1) lines.push(rowOf(index + 2, valuesOf(index), shared));
  const part = (type: string, name: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const files = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("sheet.main", "workbook")}${part("worksheet", "worksheets/sheet1")}${part("sharedStrings", "sharedStrings")}${part("styles", "styles")}</Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="销售" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:${address(rows, HEADERS.length - 1)}"/><sheetData>${lines.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  };
  const mtime = new Date(2000, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime });
}

type Value = string | number | null | { readonly day: number };

function valuesOf(index: number): readonly Value[] {
  const random = (salt: number) => ((index * 2654435761 + salt * 40503) >>> 8) % 1_000_003;
  const pick = (from: readonly string[], salt: number) => from[random(salt) % from.length] ?? "";
  const quantity = 1 + (random(1) % 400);
  const price = random(2) / 100;
  const amount = Math.round(quantity * price * 100) / 100;
  return [
    `澜岳新能源${random(3) % 600}号有限公司`,
    { day: FIRST_DAY + (random(4) % 900) },
    pick(PRODUCTS, 5),
    amount,
    Math.round(amount * 31) / 100,
    random(6) % 9 === 0 ? null : amount,
    `SO-${String(index).padStart(7, "0")}`,
    pick(REGIONS, 7),
    pick(OWNERS, 8),
    quantity,
    price,
    pick(NOTES, 9),
  ];
}

function rowOf(number: number, values: readonly Value[], shared: (text: string) => number): string {
  const cells = values.map((value, column) => {
    const at = address(number - 1, column);
    if (value === null || value === "") return `<c r="${at}" s="0"/>`;
    if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === "object") return `<c r="${at}" s="1"><v>${value.day}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
  });
  return `<row r="${number}" spans="1:${values.length}">${cells.join("")}</row>`;
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
