import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageParts, zippedParts } from "#test/support/package-parts.ts";
import { rawZip } from "#test/support/raw-zip.ts";
import { benchFile } from "./build.ts";
import { largeWorkbook } from "./large-workbook.ts";

export interface HostileFile {
  readonly name: string;
  /** Refused by what the file looks like and its directory says, before anything is inflated. */
  readonly isRefusedAtSight: boolean;
  readonly make: () => string;
}

const SHEET = "xl/worksheets/sheet1.xml";
const HEADER = `<row r="1"><c r="A1" t="inlineStr"><is><t>客户名称</t></is></c><c r="B1" t="inlineStr"><is><t>行业</t></is></c></row>`;
const ROW = `${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row>`;
const sound = packageParts(ROW);

const file = (isRefusedAtSight: boolean, name: string, content: () => Uint8Array): HostileFile => ({
  name,
  isRefusedAtSight,
  make: () => benchFile("hostile.xlsx", content()),
});
const atSight = (name: string, content: () => Uint8Array) => file(true, name, content);
const inside = (name: string, parts: () => Record<string, string | Uint8Array>) =>
  file(false, name, () => zippedParts({ ...sound, ...parts() }));
const sheet = (name: string, data: () => string, extra = () => "") =>
  inside(name, () => ({ [SHEET]: packageParts(data(), { extra: extra() })[SHEET] ?? "" }));

const entries = Object.entries(sound).map(([name, content]) => ({ name, content }));
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join("");
// Compresses badly, so that no ratio gives it away.
const noise = (index: number) => ((index * 2654435761) % 4294967296).toString(36);

const LONGEST = (at: number) =>
  `<c t="inlineStr"><is><t>${times(6000, (index) => noise(index + at)).slice(0, 32_700)}</t></is></c>`;
const WHOLE = "A1:XFD1048576";

export const hostileFiles: readonly HostileFile[] = [
  atSight("a text", () => Buffer.from("客户,金额\n")),
  atSight("a file of zeros, 90 MB", () => Buffer.alloc(90 * 2 ** 20)),
  atSight("a compound file, 90 MB", () =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(90 * 2 ** 20)]),
  ),
  atSight("a zip cut in half", () => largeWorkbook(2000).slice(0, 100_000)),
  atSight("200 MB of zeros in a picture", () =>
    zippedParts({ ...sound, "xl/media/a.png": new Uint8Array(200 * 2 ** 20) }),
  ),
  atSight("2 million empty texts", () =>
    zippedParts({ ...sound, "xl/sharedStrings.xml": `<sst>${"<si><t/></si>".repeat(2e6)}</sst>` }),
  ),
  atSight("4 GB announced", () =>
    rawZip([...entries, { name: "xl/a.xml", content: "x", says: { bytes: 0xfffffffe } }]),
  ),
  atSight("100 000 entries", () =>
    rawZip([...entries, ...Array.from({ length: 100_000 }, (_, at) => ({ name: `a${at}`, content: "", method: 0 }))]),
  ),
  atSight("1000 entries on one piece of data", () => {
    const shared = { name: "xl/media/a", content: new Uint8Array(2 ** 20) };
    return rawZip([
      shared,
      ...Array.from({ length: 1000 }, (_, at) => ({ ...shared, name: `xl/media/${at}`, sameAs: 0 })),
      ...entries,
    ]);
  }),
  { name: "a folder", isRefusedAtSight: true, make: folder },
  { name: "a pipe", isRefusedAtSight: true, make: pipe },
  inside("a billion laughs", () => ({
    [SHEET]: `<!DOCTYPE x [${times(10, (at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`)}]>${sound[SHEET] ?? ""}`,
  })),
  file(false, "more than announced", () =>
    rawZip(
      entries.map((one) => (one.name === SHEET ? { ...one, content: times(3e6, noise), says: { bytes: 5000 } } : one)),
    ),
  ),
  sheet(
    "merge over the sheet",
    () => ROW,
    () => `<mergeCells><mergeCell ref="${WHOLE}"/></mergeCells>`,
  ),
  sheet(
    "validation over the sheet",
    () => ROW,
    () =>
      `<dataValidations><dataValidation type="list" sqref="${WHOLE}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
  ),
  sheet(
    "conditional format over the sheet",
    () => ROW,
    () =>
      `<conditionalFormatting sqref="${WHOLE}"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
  ),
  sheet(
    "500 000 merges",
    () => ROW,
    () => `<mergeCells>${times(500_000, (at) => `<mergeCell ref="A${at + 5}:B${at + 5}"/>`)}</mergeCells>`,
  ),
  sheet(
    "100 000 column ranges over the sheet",
    () => ROW,
    () => `<cols>${times(100_000, (at) => `<col min="1" max="16384" width="${at % 97}"/>`)}</cols>`,
  ),
  sheet(
    "an array formula over the sheet, without results",
    () =>
      `${HEADER}<row r="2"><c r="A2"><f t="array" ref="${WHOLE}">NOW()</f></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
  ),
  sheet("a cell in the far corner", () => `${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
  sheet(
    "20 000 cells in the last column",
    () => HEADER + times(20_000, (at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`),
  ),
  sheet(
    "a row of 16 384 headers",
    () => `<row r="1">${times(16_384, (at) => `<c t="inlineStr"><is><t>${noise(at)}</t></is></c>`)}</row>`,
  ),
  sheet(
    "300 000 nested elements",
    () => ROW,
    () => `<extLst>${"<a>".repeat(3e5)}${"</a>".repeat(3e5)}</extLst>`,
  ),
  sheet(
    "a tag of a million attributes",
    () => ROW,
    () => `<a ${times(1e6, (at) => `${noise(at)}="" `)}/>`,
  ),
  sheet(
    "a comment of 60 MB",
    () => ROW,
    () => `<!--${times(1e7, noise)}-->`,
  ),
  sheet(
    "a text of 30 MB in a cell",
    () => `${HEADER}<row r="2"><c r="A2" t="str"><v>${times(5e6, noise)}</v></c></row>`,
  ),
  sheet(
    "a million references to characters",
    () =>
      `${HEADER}<row r="2"><c r="A2" t="str"><v>${times(400_000, (at) => `&#x${(at + 65).toString(16)};`)}</v></c></row>`,
  ),
  sheet(
    "the longest texts as header and value",
    () => `<row r="1">${times(20, LONGEST)}</row>${HEADER.replaceAll("1", "2")}<row r="3">${times(20, LONGEST)}</row>`,
  ),
  inside("a list of 500 000 unfinished sheets", () => ({
    "xl/workbook.xml": `<workbook><sheets>${"<sheet ".repeat(500_000)}</sheets></workbook>`,
  })),
  inside("a workbook of 100 000 sheets without parts", () => ({
    "xl/workbook.xml": `<workbook><sheets>${times(100_000, (at) => `<sheet name="${at}"/>`)}</sheets></workbook>`,
  })),
  inside("15 MB of styles", () => ({
    "xl/styles.xml": `<styleSheet><cellXfs>${times(400_000, (at) => `<xf numFmtId="${at % 50}" x="${noise(at)}"/>`)}</cellXfs></styleSheet>`,
  })),
  inside("an attribute name of 3 MB", () => ({
    "xl/styles.xml": `<styleSheet><cellXfs><xf ${times(500_000, noise)}/></cellXfs></styleSheet>`,
  })),
  inside("own XML that begins with many comments", () => ({
    "xl/_rels/workbook.xml.rels": (sound["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="c" Type="http://x/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
    "customXml/item1.xml": `${"<!---->".repeat(60)}<a ${times(50_000, noise)}=""/>`,
  })),
  inside("2 million different texts", () => ({
    "xl/sharedStrings.xml": `<sst>${times(2e6, (at) => `<si><t>${noise(at)}</t></si>`)}</sst>`,
  })),
  sheet("a million rows of nothing", () => HEADER + times(1_000_000, (at) => `<row r="${at + 2}"/>`)),
  sheet(
    "a million rows of one number",
    () => HEADER + times(1_000_000, (at) => `<row r="${at + 2}"><c r="B${at + 2}"><v>${at}</v></c></row>`),
  ),
  sheet(
    "300 000 customers of one name",
    () => HEADER + times(300_000, (at) => `<row r="${at + 2}"><c r="A${at + 2}" t="str"><v>甲</v></c></row>`),
  ),
  sheet(
    "3 million different texts of 40 letters",
    () =>
      HEADER +
      times(
        100_000,
        (row) =>
          `<row r="${row + 2}">${times(30, (column) => `<c t="str"><v>${noise(row * 31 + column).padEnd(40, "k")}</v></c>`)}</row>`,
      ),
  ),
  sheet(
    "50 000 customers with four faulty cells each",
    () =>
      FAULTY +
      times(
        50_000,
        (at) =>
          `<row r="${at + 2}"><c r="A${at + 2}" t="str"><v>甲${at}</v></c>${["B", "C", "D", "E"].map((column) => `<c r="${column}${at + 2}" t="e"><v>#REF!</v></c>`).join("")}</row>`,
      ),
  ),
];

const FAULTY = `<row r="1">${["客户名称", "行业", "签约目标", "回款目标", "份额目标"].map((header, at) => `<c r="${"ABCDE"[at] ?? ""}1" t="inlineStr"><is><t>${header}</t></is></c>`).join("")}</row>`;

function folder(): string {
  const path = join("out", "bench", "folder.xlsx");
  mkdirSync(path, { recursive: true });
  return path;
}

function pipe(): string {
  const path = join("out", "bench", "pipe.xlsx");
  if (existsSync(path)) rmSync(path);
  execFileSync("mkfifo", [path]);
  return path;
}
