import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TableId } from "#workbook/contract.ts";
import { columnsLeftOut } from "#workbook/may-tell.ts";
import { consistently, rewrittenSample, type SampleText } from "#test/support/rewritten-sample.ts";
import { readPdf } from "#test/support/read-pdf.ts";
import { sampleTables } from "../../examples/sample/rows.ts";
import { runKam, type Run } from "./run-kam.ts";

/* Every text of a personal or sensitive column is a word of its own: nothing that a command writes or says may hold one. */
const marked = new Set(columnsLeftOut(false).map(({ table, column }) => `${table}.${column}`));
const sensitive = new Set(columnsLeftOut(true).map(({ table, column }) => `${table}.${column}`));
/** A negotiation's preparation is about its own sensitive texts. */
const OWN: Readonly<Record<string, readonly TableId[]>> = { negotiate: ["negotiations", "concessionPlans"] };
const ACCOUNT = sampleTables("zh").customers[0]?.name ?? "";

let given = 0;
const canary = consistently(({ table, column }) => `Zx${table}.${column}.${String(given++)}xZ`);
const names = sampleTables("zh").persons.map(({ name }) => name);

/** A contact's name in a free text is the contact's word too. */
function exchange(one: SampleText): string {
  if (marked.has(`${one.table}.${one.column}`)) return canary(one);
  const naming = (text: string, name: string) =>
    text.replaceAll(name, () => canary({ table: "persons", column: "name", text: name }));
  return one.text.length > 4 ? names.reduce(naming, one.text) : one.text;
}

let root: string;
let book: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "kam-privacy-"));
  book = join(root, "book.xlsx");
  for (const name of names) canary({ table: "persons", column: "name", text: name });
  await writeFile(book, rewrittenSample("zh-CN", exchange));
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Told extends Run {
  /** What each file holds, and its name. */
  readonly files: ReadonlyMap<string, string>;
}

async function kam(name: string, args: readonly string[], file = ""): Promise<Told> {
  const [out, temporary] = [join(root, name), join(root, `${name}-tmp`)];
  await mkdir(out);
  await mkdir(temporary);
  const run = await runKam([...args, "-o", join(out, file), "--as-of", "2026-06-30"], { env: { TMPDIR: temporary } });
  const files = new Map<string, string>();
  for (const folder of [out, temporary])
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(join(file.parentPath, file.name));
      files.set(
        file.name,
        file.name.endsWith(".pdf")
          ? JSON.stringify([await readPdf(new Uint8Array(bytes)), bytes.toString("latin1")])
          : bytes.toString(),
      );
    }
  return { ...run, files };
}

/** The columns whose words are told, and where. */
function leaks({ stdout, stderr, files }: Told, secrets: ReadonlySet<string>): readonly string[] {
  const places = [["stdout", stdout], ["stderr", stderr], ...[...files].map(([name, text]) => [name, name + text])];
  return places.flatMap(([place = "", text = ""]) =>
    [...new Set([...text.matchAll(/Zx(\w+\.\w+)\.\d+xZ/g)].map(([, column = ""]) => column))]
      .filter((column) => secrets.has(column))
      .filter(
        (column) =>
          !Object.entries(OWN).some(
            ([kind, tables]) => place.includes(`.${kind}.`) && tables.some((table) => column.startsWith(`${table}.`)),
          ),
      )
      .map((column) => `${column} in ${basename(place)}`),
  );
}

describe("without --include personal no word of a person is told", () => {
  test("in documents, index, manifest, file names and on the terminal", async () => {
    const run = await kam("all", [
      "all",
      book,
      "--account",
      ACCOUNT,
      "--format",
      "html",
      "--resume",
      "--json",
      "--depth",
      "full",
    ]);
    expect([...run.files.keys()]).toEqual(expect.arrayContaining(["index.html", "kam-manifest.jsonl"]));
    expect(run.files.size).toBeGreaterThanOrEqual(8);
    expect(leaks(run, marked)).toEqual([]);
  });

  test("in the list of the data's problems", async () => {
    const run = await kam("check", ["check", book, "--format", "html"], "check.html");
    expect([...run.files.values()].join("").length).toBeGreaterThan(1000);
    expect(leaks(run, marked)).toEqual([]);
  });

  test("in a PDF, its properties and what is left in the temporary folder", async () => {
    const run = await kam("pdf", ["plan", book, "--account", ACCOUNT, "--depth", "full"]);
    expect([...run.files.keys()].map((name) => name.split(".").at(-1))).toContain("pdf");
    expect(leaks(run, marked)).toEqual([]);
  });
});

test("with it names are told, and sensitive words are not", async () => {
  const run = await kam("personal", [
    "all",
    book,
    "--account",
    ACCOUNT,
    "--format",
    "html",
    "--include",
    "personal",
    "--depth",
    "full",
  ]);
  expect(leaks(run, marked)).toContainEqual(expect.stringContaining("persons.name in "));
  expect(leaks(run, sensitive)).toEqual([]);
});
