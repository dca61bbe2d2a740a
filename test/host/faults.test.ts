import { describe, expect, test } from "vitest";
import { ERROR_MESSAGES, type ErrorCode } from "./host-error.ts";
import { useExcel, visits } from "./use-excel.ts";

/* What goes wrong, and what of a request is then done. */
const { host, start, run, codeOf, rows } = useExcel();

async function twoWrites(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Visits");
  sheet.getRange("B2").values = [["first"]];
  sheet.getRange("B3").values = [["second"]];
  await context.sync();
}

const codes = Object.keys(ERROR_MESSAGES) as ErrorCode[];

test("there are the documented codes", () => {
  expect(codes.length).toBeGreaterThanOrEqual(25);
});

test.each(codes)("%s of a sync reaches the script, and nothing is done", async (code) => {
  host().faults.failSync(1, code);
  expect(await codeOf(twoWrites)).toBe(code);
  expect(rows()[0]?.[1]).toBe("Lin");
});

test("a request ends at the first call that fails; what was before it is done", async () => {
  host().faults.failCall(2, "GeneralException", "Range.values=");
  const error = await run(twoWrites).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "GeneralException", debugInfo: { errorLocation: "Range.values" } });
  expect(rows().map((row) => row[1])).toEqual(["first", "Chen", "Wang"]);
});

test("a failing call says which statement it was", async () => {
  const error = await run(async (context) => {
    context.workbook.tables.getItem("Nothing").load("name");
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "ItemNotFound",
    debugInfo: { statement: expect.stringContaining("getItem") as string },
  });
});

describe("a write that is swallowed", () => {
  test("is acknowledged, and reading back finds it out", async () => {
    host().faults.swallowWrite(1, "Range.values=");
    const seen = await run(async (context) => {
      await twoWrites(context);
      const cells = context.workbook.worksheets.getItem("Visits").getRange("B2:B3").load("values");
      await context.sync();
      return cells.values;
    });
    expect(seen).toEqual([["Lin"], ["second"]]);
  });

  test("may be all of a sync", async () => {
    host().faults.swallowSync(1);
    expect(await codeOf(twoWrites)).toBe("done");
    expect(rows().map((row) => row[1])).toEqual(["Lin", "Chen", "Wang"]);
    host().user.setCell("Visits", 0, "who", "by hand");
    expect(rows()[0]?.[1]).toBe("by hand");
  });
});

test("a slow sync is answered later", async () => {
  host().faults.slowSync(1, 60);
  const before = performance.now();
  await run(twoWrites);
  expect(performance.now() - before).toBeGreaterThan(50);
});

test.each([
  [true, "first"],
  [false, "Lin"],
])("a dead host never answers; done before that: %s", async (isDone, expected) => {
  host().faults.die(1, isDone);
  const silence = (work: Promise<unknown>) =>
    Promise.race([work.then(() => "answered"), new Promise((resolve) => setTimeout(resolve, 60, "silence"))]);
  expect([await silence(run(twoWrites)), rows()[0]?.[1]]).toEqual(["silence", expected]);
  host().user.setCell("Visits", 0, "who", "by hand");
  expect([await silence(run(twoWrites)), rows()[0]?.[1]]).toEqual(["silence", "by hand"]);
});

describe("while a cell is being typed in", () => {
  test("nothing is done", async () => {
    start({ cellEditMode: true });
    expect(await codeOf(twoWrites)).toBe("InvalidOperationInCellEditMode");
    expect(rows()[0]?.[1]).toBe("Lin");
  });

  test("a run with delayForCellEdit waits until the cell is left", async () => {
    start({ cellEditMode: true });
    const done = host().excel.run({ delayForCellEdit: true }, twoWrites);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rows()[0]?.[1]).toBe("Lin");
    host().leaveCell();
    await done;
    expect(rows()[0]?.[1]).toBe("first");
    expect(host().journal.syncs[0]?.delayForCellEdit).toBe(true);
  });
});

describe("the payload limit counts bytes", () => {
  const text = "访".repeat(400);
  const write = (limit: number) => {
    start({ payloadLimit: limit });
    return codeOf(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("B2").values = [[text]];
      await context.sync();
    });
  };
  test("of a request", async () => {
    expect([await write(1_500), await write(5_000)]).toEqual(["RequestPayloadSizeLimitExceeded", "done"]);
  });
  test("of an answer", async () => {
    start({ payloadLimit: 2_500 });
    host().user.type("Visits", "B2:B4", [[text], [text], [text]]);
    const code = await codeOf(async (context) => {
      visits(context).getRange().load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("what the host does not know fails, as in an Excel that does not know it", async () => {
  const calls: readonly ((context: Excel.RequestContext) => void)[] = [
    (context) => void context.workbook.pivotTables.load("items"),
    (context) => void context.workbook.worksheets.getItem("Visits").charts.add("Line", visits(context).getRange()),
    (context) => void visits(context).load("legacyId"),
    (context) => void visits(context).getRange().load("hyperlink"),
  ];
  for (const call of calls) {
    const code = await codeOf(async (context) => {
      call(context);
      await context.sync();
    });
    expect(code).toBe("ApiNotFound");
  }
});

test("the journal counts syncs and names calls, without the tidying up after Excel.run", async () => {
  await run(async (context) => {
    const body = visits(context).getDataBodyRange().load("values");
    await context.sync();
    body.values = [...(body.values as unknown[][])];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host().journal.syncs.map(({ calls }) => calls)).toEqual([
    ["Table.getDataBodyRange", "Range.load(values)"],
    ["Range.values="],
  ]);
});
