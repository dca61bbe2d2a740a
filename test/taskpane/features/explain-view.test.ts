import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { remember } from "#core/kernel/remember.ts";
import { documents, type DocumentId } from "#report/documents/documents.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import type { CellResult } from "#test/host/function-calls.ts";
import { openExcel, type ExcelHost } from "#test/host/excel-host.ts";
import { sectionsOf } from "#test/support/find-section.ts";
import { AS_OF } from "#test/support/sample-book.ts";
import { options } from "#test/support/document-text.ts";
import { sampleWorkbook } from "#test/support/sample-documents.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import type { CallFunction } from "../../../src/taskpane/excel/call-function.ts";
import { explainCell } from "../../../src/taskpane/features/functions/explain-view.ts";
import { NOT_PRINTED, type NotPrinted } from "./explained/not-printed.ts";
import { OF_ACCOUNTS } from "./explained/of-accounts.ts";
import { OF_DEALS } from "./explained/of-deals.ts";
import { OF_TEAM } from "./explained/of-team.ts";
import {
  ANY,
  assessedIn,
  parametersOf,
  portfolioId,
  sampleOf,
  type Find,
  type Said,
  type Sample,
} from "./explained/printed.ts";
import { bundleFunctions } from "../../../tools/function-bundle.ts";
import { functionGuide } from "../../../tools/function-guide.ts";
import { readFunctions } from "../../../tools/functions.ts";

/* What the pane says of a cell, against the cell itself: the same function, called by a message of Excel's real runtime. */
const functions = await readFunctions("src/functions");
const guide = functionGuide(functions);
const EXPLAINED = { ...OF_ACCOUNTS, ...OF_DEALS, ...OF_TEAM };
const explaining = functions.filter(({ id }) => id.endsWith("WHY"));
let excel: ExcelHost;
let call: CallFunction;

beforeAll(async () => {
  excel = await openExcel({ script: await bundleFunctions(functions), language: "zh-CN" });
  call = (id, args) => (excel.window as unknown as { readonly kamCall: CallFunction }).kamCall(id, args);
}, 60_000);

afterAll(() => {
  excel.close();
});

const rowsOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? (value as unknown[][]).map((row) => (Array.isArray(row) ? row : [row])) : [[value]];
const cellsOf = (value: unknown) => (value === null ? [] : rowsOf(value));
const isThere = (value: unknown) => value !== "" && value !== null && value !== undefined;

/** A cell with a function of ours, given what an example gives it. */
function callOf(id: string, args: readonly unknown[]) {
  return { call: { id, args: args.map(String), isWhole: true }, args: args.map(cellsOf), offset: 0, parameters: null };
}

interface Asked {
  readonly formula: string;
  readonly id: string;
  readonly args: readonly unknown[];
  /** What the cell shows, and the cells of its explanation. */
  readonly cell: Promise<CellResult>;
  readonly cells: Promise<CellResult>;
}

/** All at once: the runtime sends results twice a second. */
function askAll(): readonly (readonly [why: string, asked: readonly Asked[]])[] {
  return explaining.map((why) => {
    const twin = functions.find(({ id }) => id === why.id.replace(/WHY$/, ""));
    const asked = (twin?.examples ?? []).map(({ formula, arguments: args }): Asked => {
      const { id = "", parameters = [] } = twin ?? {};
      const named = Object.fromEntries(parameters.map(({ name }, at) => [name, args[at] ?? null]));
      const whyArgs = why.parameters.map(({ name }) => ({ ...named, headers: true, lang: "zh" })[name] ?? null);
      const own = parameters.map((_, at) => args[at] ?? null);
      return { formula, id, args, cell: excel.call(id, own), cells: excel.call(why.id, whyArgs) };
    });
    return [why.id, asked];
  });
}

test("every explaining function explains the cell of its function, with what the cells of the explanation show", async () => {
  const all = askAll();
  expect(all).toHaveLength(35);
  for (const [why, asked] of all) {
    expect([why, asked.length > 0]).toEqual([why, true]);
    for (const { formula, id, args, cell, cells } of asked) {
      const explained = explainCell(callOf(id, args), guide, call, "zh-CN");
      if (!explained.ok) throw new Error(`${formula}: ${explained.why} ${explained.about}`);
      const { result, factors, lines } = explained.explanation;
      expect([formula, result]).toEqual([formula, rowsOf((await cell).value)[0]?.[0]]);
      const [headers = [], ...rows] = rowsOf((await cells).value);
      const ofRow = headers.flatMap((name, at) => (isThere(rows[0]?.[at]) ? [{ name, value: rows[0]?.[at] }] : []));
      if (lines === null) expect([formula, factors]).toEqual([formula, ofRow]);
      else expect([formula, lines]).toEqual([formula, { headers, rows }]);
    }
  }
}, 60_000);

describe("what the command line prints of the sample", () => {
  let sample: Sample;
  let say: (said: Said) => readonly string[];

  beforeAll(async () => {
    const book = await sampleWorkbook("zh-CN");
    sample = sampleOf(book, AS_OF);
    say = saidIn(book);
  }, 60_000);

  test("each explaining function is compared with what is printed, or it is said why there is nothing", () => {
    const known = [...Object.keys(EXPLAINED), ...Object.keys(NOT_PRINTED)];
    expect(known.toSorted()).toEqual(explaining.map(({ id }) => id.replace(/WHY$/, "")).toSorted());
  });

  test.each(Object.entries<Find>(EXPLAINED))(
    "%s is explained by what is printed",
    (id, find) => {
      const found = find(sample);
      expect(found).not.toEqual([]);
      for (const { args, place = 0, result, parts, said } of found) {
        const parameters = cellsOf(parametersOf(sample.book));
        const explained = explainCell({ ...callOf(id, args), offset: place, parameters }, guide, call, "zh-CN");
        if (!explained.ok) throw new Error(`${id}: ${explained.why} ${explained.about}`);
        const { explanation } = explained;
        expect([said, exact(explanation.result)]).toEqual([said, exact(result)]);
        const lines = explanation.lines?.rows ?? [explanation.factors.map(({ value }) => value)];
        if (parts !== null)
          expect([said, fromRight(lines, parts)]).toEqual([said, parts.map((line) => line.filter(isThere).map(exact))]);
        expect(say(said)).toContainEqual(expect.stringContaining(said.text));
      }
    },
    60_000,
  );

  test.each(Object.entries<NotPrinted>(NOT_PRINTED))("%s is calculated for no document", (_, { file, calculation }) => {
    const imported = new RegExp(String.raw`import \{[^}]*\b${calculation}\b[^}]*\} from "#core/${file}\.ts"`);
    expect(sourcesUnder("src/functions").some((source) => imported.test(source))).toBe(true);
    expect(sourcesUnder("src/report").filter((source) => imported.test(source))).toEqual([]);
  });
});

/** Numbers as far as two ways of adding up agree; what no document shows may be anything. */
function exact(value: unknown): unknown {
  if (value === ANY) return expect.anything();
  return typeof value === "number" ? (value + 0).toFixed(9) : value;
}

/** The lines, each cut from the left to as many parts as are expected of it. */
function fromRight(lines: readonly (readonly unknown[])[], parts: readonly (readonly unknown[])[]) {
  return lines.map((line, at) => {
    const count = (parts[at] ?? []).filter(isThere).length;
    return line.filter(isThere).slice(-count).map(exact);
  });
}

/** What stands in a document where it is looked for; every document is written once. */
function saidIn(book: AccountBook): (said: Said) => readonly string[] {
  const view = remember((named: string) => {
    const [document = "", id] = named.split("\n");
    const kind = documents[document as DocumentId];
    const depth = kind.depths.includes("full") ? "full" : "brief";
    const accounts = id === portfolioId(assessedIn(book)) ? assessedIn(book) : book.accounts;
    const draft = kind.drafts(book, accounts, options({ depth })).find((one) => one.id === id);
    return draft?.write().view as DocumentView;
  });
  return ({ document, id, section }) => {
    const { figures, sheets } = view(`${document}\n${id}`);
    const places = section === "figures" ? [figures] : sectionsOf({ sheets }).filter((one) => one.id === section);
    return places.map((one) => JSON.stringify(one));
  };
}

function sourcesUnder(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return paths.map((path) => readFileSync(`${folder}/${path}`, "utf8"));
}

describe("what cannot be explained", () => {
  test.each([
    ["a cell without a function of ours", { call: null, args: [], offset: 0, parameters: null }, "noFunction"],
    ["a function that is not ours", callOf("NOSUCH", [1]), "unknown"],
    ["a function without parts", callOf("HHI", [[[1], [2]]]), "noWhy"],
    ["an argument that only Excel calculates", { ...callOf("TIER", [1]), args: [null] }, "onlyExcel"],
  ])("%s", (_, cell, why) => {
    expect(explainCell(cell, guide, call, "zh-CN")).toMatchObject({ ok: false, why });
  });

  test("a call with a wrong argument: what is wrong with it", () => {
    const explained = explainCell(callOf("TIER", [80, 70, 50, 120]), guide, call, "zh-CN");
    expect(explained).toMatchObject({ ok: false, why: "fault", about: expect.stringContaining("信用风险") as string });
  });

  test("functions that are not loaded", () => {
    expect(explainCell(callOf("TIER", [80, 70, 50, 20]), guide, () => null, "zh-CN")).toMatchObject({
      why: "notLoaded",
    });
  });
});

describe("an explanation or a result that has headers", () => {
  const [ratings, rows] = [[[80], [60]], { headers: true, none: false }];
  const whyOf = (headers: unknown) =>
    callOf("VALUESCOREWHY", [...Array.from({ length: 6 }, () => ratings), null, headers]);
  test.each([
    ["above it: the first", whyOf(null), 0, true, 77],
    ["its first row", whyOf(rows.headers), 1, false, 77],
    ["its second row", whyOf(null), 2, false, 59],
    ["without headers: its second row", whyOf(rows.none), 1, false, 59],
  ])("%s", (_, cell, offset, isHeader, result) => {
    const explained = explainCell({ ...cell, offset }, guide, call, "zh-CN");
    expect(explained).toMatchObject({
      ok: true,
      explanation: { isHeader, result: expect.closeTo(result, 9) as number },
    });
  });

  test("a result below its header is no header", () => {
    const okr = callOf("OKR", [
      [[0], [8]],
      [[10], [5]],
      [[8], [5]],
      [[3], [1]],
    ]);
    const explained = explainCell({ ...okr, offset: 1 }, guide, call, "zh-CN");
    expect(explained).toMatchObject({
      ok: true,
      explanation: { isHeader: false, result: expect.closeTo(0.85, 9) as number },
    });
  });
});

test("a function without parameters is explained by those of the workbook", () => {
  const index = callOf("RIVALINDEX", [
    [[4], [3]],
    [[3], [3]],
  ]);
  const standing = (parameters: readonly (readonly unknown[])[] | null) => {
    const explained = explainCell({ ...index, parameters }, guide, call, "en");
    return explained.ok && explained.explanation.lines?.rows[0]?.[1];
  };
  expect([standing(null), standing([["benchmark.clearGap", 2]])]).toEqual(["We lead", "Even"]);
});

test("a cell further down in the results is explained by its own row", () => {
  const columns = [[80], [10]];
  const cell = { ...callOf("TIER", [columns, columns, columns, [[20], [20]]]), offset: 1 };
  const explained = explainCell(cell, guide, call, "en");
  expect(explained.ok && explained.explanation.result).toBe("SERVICE");
});
