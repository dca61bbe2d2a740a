import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import yauzl from "yauzl";
import { patchMapping } from "#xlsx/patch-mapping.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { fileOf, packageParts, temporaryPath, zipped } from "#test/support/workbook-file.ts";
import { excelWorkbook, storedZip } from "#test/support/zip-variants.ts";

const MAPPING = `<mapping xmlns="urn:kam-for-excel:mapping:1" version="1"><table id="customers" sheet="客户"/></mapping>`;
const OTHER = MAPPING.replace("客户", "客户清单");
const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

async function patched(bytes: Uint8Array, xml = MAPPING) {
  const outcome = await patchMapping(fileOf(bytes), xml);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return { changed: outcome.value.changed, bytes: Buffer.from(outcome.value.bytes) };
}

const ZIP64 = 1;

/** Everything that a zip's directory and local headers say of a part, but its place, and its compressed bytes. */
async function rawParts(bytes: Buffer) {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const parts = new Map<string, Partial<yauzl.Entry> & { readonly data: string }>();
  for await (const entry of zip.eachEntry()) {
    const { relativeOffsetOfLocalHeader: offset, extraFieldRaw, extraFields, ...rest } = entry;
    // A Zip64 field ends with the place, which may change.
    const wide = extraFields.some(({ id }) => id === ZIP64);
    const fields = { ...rest, extra: extraFieldRaw.subarray(0, wide ? -8 : undefined).toString("hex") };
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const data = bytes.subarray(offset, fileDataStart + entry.compressedSize).toString("hex");
    parts.set(entry.fileName, { ...fields, data });
  }
  return parts;
}

const textOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const strict = (parts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [
      name,
      text.replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
    ]),
  );

const ROW = `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`;
const sound = packageParts(ROW);
const withMacros = {
  ...sound,
  "xl/vbaProject.bin": "\u0000\u0001macro",
  "xl/vbaProjectSignature.bin": "of the macros alone",
};
const withCustomXml: Record<string, string> = {
  ...sound,
  [RELATIONSHIPS]: (sound[RELATIONSHIPS] ?? "").replace(
    "</Relationships>",
    `<Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>\n`,
  ),
  "customXml/item1.xml": `<a xmlns="urn:another-program"/>`,
  "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="x"/>`,
};

describe.each<[string, Uint8Array]>([
  ["a small one", zipped(sound)],
  ["one with macros", zipped(withMacros)],
  ["one that carries custom XML of another program", zipped(withCustomXml)],
  ["a strict one", zipped(strict(sound))],
  ["one made by openpyxl", readFileSync("test/workbooks/crm-openpyxl.xlsx")],
  ["our own sample", readFileSync("examples/kam-sample.zh-CN.xlsx")],
  ["one as Excel saves it", excelWorkbook()],
  ["one with sizes behind the data", storedZip(sound, { sizesBehindData: true })],
  ["one with a Zip64 directory", storedZip(sound, { zip64: true })],
  ["one with a comment and extra fields", storedZip(sound, { comment: "备注", extra: true })],
])("a mapping written into %s", (_what, original) => {
  test("leaves every other part as it was, to the compressed byte, in its place", async () => {
    const { bytes, changed } = await patched(original);
    expect(changed).toBe(true);
    const [before, after] = [await rawParts(Buffer.from(original)), await rawParts(bytes)];
    const others = [...before.keys()].filter((name) => name !== CONTENT_TYPES && name !== RELATIONSHIPS);
    for (const name of others) expect(after.get(name)).toEqual(before.get(name));
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    expect([...after.keys()].slice(before.size)).toEqual([
      expect.stringMatching(/^customXml\/item\d+\.xml$/),
      expect.stringMatching(/^customXml\/itemProps\d+\.xml$/),
      expect.stringMatching(/^customXml\/_rels\/item\d+\.xml\.rels$/),
    ]);
  });

  test("adds to the two lists what it needs and changes nothing else in them", async () => {
    const { bytes } = await patched(original);
    for (const [part, element] of [
      [CONTENT_TYPES, /(?:<\w*:?Override PartName="\/customXml\/item(?:Props)?\d+\.xml" ContentType="[^"]*"\/>)+/],
      [
        RELATIONSHIPS,
        /<Relationship Id="rId\d+" Type="[^"]*\/customXml" Target="\.\.\/customXml\/item\d+\.xml"\/>(?=<\/)/,
      ],
    ] as const) {
      expect(textOf(bytes, part).replace(element, "")).toBe(textOf(original, part));
    }
  });

  test("writes the changed parts with their sizes in front, whatever stood there", async () => {
    const parts = await rawParts((await patched(original)).bytes);
    const flags = [CONTENT_TYPES, RELATIONSHIPS].map((part) => parts.get(part)?.generalPurposeBitFlag);
    expect(flags.map((flag = 8) => flag & 8)).toEqual([0, 0]);
  });

  test("is read back with the same cells", async () => {
    const { bytes } = await patched(original);
    const [before, after] = [await readPackage(fileOf(original)), await readPackage(fileOf(bytes))];
    if (!before.ok || !after.ok) throw new Error(JSON.stringify([before, after]));
    expect(after.value.mapping).toBe(MAPPING);
    expect(after.value.sheets).toEqual(before.value.sheets);
  });

  test("changes nothing when it is written twice, and its own part alone when it is another", async () => {
    const first = await patched(original);
    const second = await patched(first.bytes);
    expect([second.changed, second.bytes.equals(first.bytes)]).toEqual([false, true]);
    const other = await patched(first.bytes, OTHER);
    const [before, after] = [await rawParts(first.bytes), await rawParts(other.bytes)];
    const differing = [...after.keys()].filter(
      (name) => JSON.stringify(after.get(name)) !== JSON.stringify(before.get(name)),
    );
    expect([after.size, differing]).toEqual([before.size, [expect.stringMatching(/^customXml\/item\d+\.xml$/)]]);
    expect((await patched(other.bytes)).bytes.equals(first.bytes)).toBe(true);
  });
});

test("the file itself is not touched", async () => {
  const path = fileOf(zipped(sound));
  const before = readFileSync(path);
  await patchMapping(path, MAPPING);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("beside custom XML of another program ours gets the next number", async () => {
  const { bytes } = await patched(zipped(withCustomXml));
  expect(textOf(bytes, "customXml/item2.xml")).toBe(MAPPING);
  expect(textOf(bytes, RELATIONSHIPS)).toContain(`Id="rId13"`);
  expect(textOf(bytes, "customXml/item1.xml")).toBe(`<a xmlns="urn:another-program"/>`);
});

test("a strict workbook gets relationships of its own kind", async () => {
  const { bytes } = await patched(zipped(strict(sound)));
  expect(textOf(bytes, RELATIONSHIPS)).toContain(
    `Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"`,
  );
  expect(textOf(bytes, "customXml/itemProps1.xml")).toContain(
    `xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"`,
  );
});

test("where .xml means something else, the part says what it is", async () => {
  const types = `<t:Types xmlns:t="x"><t:Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></t:Types>`;
  const { bytes } = await patched(zipped({ ...sound, [CONTENT_TYPES]: types }));
  expect(textOf(bytes, CONTENT_TYPES)).toContain(
    `<t:Override PartName="/customXml/item1.xml" ContentType="application/xml"/>`,
  );
});

test("a byte order mark stays where it was", async () => {
  const bom = Object.fromEntries(
    Object.entries(sound).map(([name, text]) => [name, name === CONTENT_TYPES ? `\uFEFF${text}` : text]),
  );
  const { bytes } = await patched(zipped(bom));
  expect(
    Buffer.from(unzipSync(bytes)[CONTENT_TYPES] ?? [])
      .subarray(0, 3)
      .toString("hex"),
  ).toBe("efbbbf");
});

test.each<[string, Uint8Array, object]>([
  ["a signed workbook", zipped({ ...sound, "_xmlsignatures/sig1.xml": "<Signature/>" }), { code: "signed" }],
  ["no workbook", Buffer.from("PK nothing"), { code: "damaged" }],
  ["a list without an end", zipped({ ...sound, [CONTENT_TYPES]: `<Types xmlns="x"/>` }), { code: "damaged" }],
])("%s is refused", async (_what, bytes, fault) => {
  expect(await patchMapping(fileOf(bytes), MAPPING)).toMatchObject({ ok: false, fault });
});

test("a file that is not there is missing", async () => {
  expect(await patchMapping(temporaryPath("none.xlsx"), MAPPING)).toMatchObject({
    ok: false,
    fault: { code: "missing" },
  });
});
