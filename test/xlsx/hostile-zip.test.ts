import { describe, expect, test } from "vitest";
import { LIMITS } from "#xlsx/limits.ts";
import { readPackage } from "#xlsx/read-package.ts";
import { fileOf, packageParts, zipped } from "#test/support/workbook-file.ts";
import { rawZip, type RawEntry } from "#test/support/raw-zip.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const sound = Object.entries(packageParts(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`)).map(
  ([name, content]): RawEntry => ({ name, content }),
);
const sheet = sound.find(({ name }) => name === SHEET)?.content ?? "";
const withSheet = (change: Partial<RawEntry>) =>
  sound.map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry));

const read = (entries: readonly RawEntry[]) => readPackage(fileOf(rawZip(entries)));

test("the zips of these tests are read when nothing in them lies", async () => {
  expect(await read(sound)).toMatchObject({ ok: true, value: { sheets: [{ rows: [["甲"]] }] } });
  expect(await read(withSheet({ method: 0 }))).toMatchObject({ ok: true });
});

describe("a directory that lies", () => {
  const over = LIMITS.partBytes + 1;
  test.each<[why: string, entry: Partial<RawEntry>, fault: object]>([
    ["a checksum that is not the data's", { says: { crc: 1 } }, { code: "damaged" }],
    ["a stored part with a wrong checksum", { method: 0, says: { crc: 1 } }, { code: "damaged" }],
    ["4 GB announced for a few bytes", { says: { bytes: 0xfffffffe } }, { code: "part-too-large", part: SHEET }],
    ["just over the limit", { says: { bytes: over } }, { code: "part-too-large", limit: LIMITS.partBytes }],
    ["fewer bytes than there are", { says: { bytes: 10 } }, { code: "damaged" }],
    ["more bytes than there are", { says: { bytes: 100_000 } }, { code: "damaged" }],
    ["more packed bytes than the file has", { says: { packed: 1_000_000 } }, { code: "damaged" }],
    ["an encrypted part", { flags: 1 }, { code: "damaged" }],
    ["a method that nobody uses", { method: 99 }, { code: "damaged" }],
    ["deflated data called stored", { method: 0, says: { crc: 0 } }, { code: "damaged" }],
    ["data that are not deflated", { method: 8, says: { packed: 3 } }, { code: "damaged" }],
  ])("%s", async (_why, entry, fault) => {
    expect(await read(withSheet(entry))).toMatchObject({ ok: false, fault });
  });

  test("a part that unpacks to more than it announces is left at the announced size", async () => {
    const content = sheet.toString().replace("<sheetData>", `${" x".repeat(4 * 2 ** 20)}<sheetData>`);
    const outcome = await read(withSheet({ content, says: { bytes: 4000 } }));
    expect(outcome).toMatchObject({ fault: { code: "damaged", detail: expect.stringContaining("4000") as string } });
  });
});

test("a part called otherwise in the directory than at its data is damaged, not missing", async () => {
  const bytes = rawZip([...sound, { name: "xl/worksheets/_rels/sheet1.xml.rels", content: "<Relationships/>" }]);
  const last = bytes.lastIndexOf("sheet1.xml.rels");
  bytes.write("sheetX.xml.rels", last);
  expect(await readPackage(fileOf(bytes))).toMatchObject({ fault: { code: "damaged" } });
});

describe("many for little", () => {
  test("a hundred parts that share one piece of data", async () => {
    const shared = { name: "xl/media/a.bin", content: new Uint8Array(3 * 2 ** 20) };
    const copies = [...Array(100).keys()].map((index) => ({ ...shared, name: `xl/media/${index}.bin`, sameAs: 0 }));
    expect(await read([shared, ...copies, ...sound])).toMatchObject({ fault: { code: "damaged" } });
  });

  test("parts that are each within the limit and together are not", async () => {
    const count = Math.ceil(LIMITS.totalBytes / LIMITS.partBytes) + 1;
    const says = { bytes: LIMITS.partBytes, packed: Math.ceil(LIMITS.partBytes / (LIMITS.ratio - 1)) };
    const large = [...Array(count).keys()].map((index) => ({ name: `xl/media/${index}.bin`, content: "x", says }));
    // The data need not be there: the directory alone is judged.
    expect(await read([...sound, ...large])).toMatchObject({ fault: { code: "total-too-large" } });
  });

  test("100 000 entries", async () => {
    const many = [...Array(100_000).keys()].map((index) => ({ name: `xl/${index}`, content: "", method: 0 }));
    expect(await read([...sound, ...many])).toMatchObject({
      fault: { code: "too-many-parts", parts: 100_000 + sound.length },
    });
  });

  test("zips within zips are parts like any other: nobody opens them", async () => {
    const bomb = zipped({ "0.zip": zipped({ "0.zip": zipped({ "0.zip": new Uint8Array(2 ** 20) }) }) });
    expect(await read([...sound, { name: "xl/embeddings/0.zip", content: bomb }])).toMatchObject({ ok: true });
  });

  test("a bomb below the size at which the ratio counts is small enough to be read to its end", async () => {
    const content = sheet.toString().replace("<sheetData>", `<!--${" ".repeat(3 * 2 ** 20)}--><sheetData>`);
    expect(await read(withSheet({ content }))).toMatchObject({ ok: true });
  });
});
