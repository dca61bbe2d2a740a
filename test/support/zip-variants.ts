import { crc32, deflateRawSync } from "node:zlib";
import { packageParts } from "./workbook-file.ts";

export interface ZipVariant {
  /** Sizes and checksum follow the data, as streaming writers leave them. */
  readonly sizesBehindData?: boolean;
  /** A Zip64 directory whose offsets and sizes stand in extra fields. */
  readonly zip64?: boolean;
  readonly comment?: string;
  /** An extra field in every header. */
  readonly extra?: boolean;
}

/** A zip as other programs write it, for what our own writers never do. */
export function storedZip(parts: Readonly<Record<string, string>>, variant: ZipVariant = {}): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const entry = entryOf(name, Buffer.from(text), variant);
    central.push(entry.record(offset));
    local.push(entry.local);
    offset += entry.local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endOf(central.length, offset, directory.length, variant)]);
}

const EXTRA = Buffer.from("0a0004000000beef", "hex");
const DOS_DATE = 0x5a65;

function entryOf(name: string, content: Buffer, { sizesBehindData = false, zip64 = false, extra = false }: ZipVariant) {
  const data = deflateRawSync(content);
  const path = Buffer.from(name);
  const checks = numbers([crc32(content), data.length, content.length]);
  const flags = sizesBehindData ? 0x0808 : 0x0800;
  const head = (sizes: Buffer) => Buffer.concat([shorts([20, flags, 8, 0x6000, DOS_DATE]), sizes]);
  const own = extra ? EXTRA : Buffer.alloc(0);
  const local = Buffer.concat([
    numbers([0x04034b50]),
    head(sizesBehindData ? Buffer.alloc(12) : checks),
    shorts([path.length, own.length]),
    path,
    own,
    data,
    sizesBehindData ? Buffer.concat([numbers([0x08074b50]), checks]) : Buffer.alloc(0),
  ]);
  const record = (offset: number) => {
    const wide = zip64 ? Buffer.concat([shorts([1, 24]), ...[content.length, data.length, offset].map(long)]) : own;
    const sizes = zip64 ? numbers([crc32(content), 0xffffffff, 0xffffffff]) : checks;
    return Buffer.concat([
      numbers([0x02014b50]),
      shorts([0x0314]),
      head(sizes),
      shorts([path.length, wide.length, 0, 0, 0]),
      numbers([0x81a40000, zip64 ? 0xffffffff : offset]),
      path,
      wide,
    ]);
  };
  return { local, record };
}

function endOf(count: number, start: number, size: number, { zip64 = false, comment = "" }: ZipVariant): Buffer {
  const words = Buffer.from(comment);
  const end = Buffer.concat([
    numbers([0x06054b50]),
    shorts(zip64 ? [0, 0, 0xffff, 0xffff] : [0, 0, count, count]),
    numbers(zip64 ? [0xffffffff, 0xffffffff] : [size, start]),
    shorts([words.length]),
    words,
  ]);
  if (!zip64) return end;
  const record = Buffer.concat([
    numbers([0x06064b50]),
    long(44),
    shorts([45, 45]),
    numbers([0, 0]),
    ...[count, count, size, start].map(long),
  ]);
  const locator = Buffer.concat([numbers([0x07064b50, 0]), long(start + size), numbers([1])]);
  return Buffer.concat([record, locator, end]);
}

function shorts(values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function numbers(values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function long(value: number): Buffer {
  return Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook with the parts, names and attributes that Excel 365 writes for cells with an add-in's functions: array formulas
 * of one cell with `cm`, their names without dots, the metadata part, the web extension of the add-in.
 */
export function excelWorkbook(): Buffer {
  const ignorable = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;
  const cell = (at: string, formula: string, value: string, type = "") =>
    `<c r="${at}"${type} cm="1"><f t="array" aca="1" ref="${at}" ca="1">${formula}</f><v>${value}</v></c>`;
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const base = packageParts("");
  const parts = {
    ...base,
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", `${TYPE}.sheet.main+xml`)}${override("xl/worksheets/sheet1.xml", `${TYPE}.worksheet+xml`)}${override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`)}${override("xl/styles.xml", `${TYPE}.styles+xml`)}${override("xl/metadata.xml", `${TYPE}.sheetMetadata+xml`)}${override("xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml")}</Types>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${MAIN}" ${ignorable} xr:uid="{00000000-0001-0000-0000-000000000000}"><dimension ref="A1:C1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16" x14ac:dyDescent="0.2"/><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.2">${cell("A1", "_xldudf_KAM_VALUESCORE(1,2)", "71.5")}${cell("B1", `_xldudf_KAM_TIER("x")`, "战略", ` t="str"`)}${cell("C1", "KAM.TIER(1)", "#NAME?", ` t="e"`)}</row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`,
    "xl/metadata.xml": `${head}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    "xl/webextensions/webextension1.xml": `${head}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"/>`,
  };
  return storedZip(parts);
}
