import { describe, expect, test } from "vitest";
import { useExcel } from "#test/host/use-excel.ts";
import { valueOf } from "#test/support/outcome.ts";
import { emptyBook } from "#test/host/model/book.ts";
import { parseMappingPart } from "#workbook/mapping-part.ts";
import { DAILY_TABLES } from "#workbook/save/daily-tables.ts";
import { newColumn, newTable } from "#workbook/save/new-table.ts";
import { associateCommands, listenToCommands, type Command } from "../../../src/taskpane/excel/commands.ts";
import { addColumns, createTables, makeTable } from "../../../src/taskpane/excel/create-tables.ts";
import { openWorkbook } from "../../../src/taskpane/excel/open-workbook.ts";
import { excelRunner } from "../../../src/taskpane/excel/run-excel.ts";
import { watchWorkbook } from "../../../src/taskpane/excel/watch-workbook.ts";
import { writeMapping, writePurpose } from "../../../src/taskpane/excel/write-mapping.ts";

const { host, start } = useExcel();
const run = () => excelRunner({ Excel: host().excel, Office: host().office }, () => Promise.resolve());
const opened = async () => valueOf(await openWorkbook(run()));

describe("setting up", () => {
  test("tables stand on sheets of their own, with formats, words to choose from and the name of the parameters", async () => {
    start({}, emptyBook("Sheet1"));
    valueOf(
      await createTables(
        run(),
        DAILY_TABLES.map((table) => newTable(table, "zh-CN")),
      ),
    );
    const { read, hasParametersName } = await opened();
    expect(valueOf(read).tables.map(({ found: { table } }) => table)).toEqual([...DAILY_TABLES]);
    expect(hasParametersName).toBe(true);
    const persons = host().room.book.sheets.find(({ name }) => name === "联系人");
    expect(persons?.validations.length).toBeGreaterThan(0);
  });

  test("names that are taken get a number, and nothing that is there is touched", async () => {
    start({}, emptyBook("客户"));
    valueOf(await createTables(run(), [newTable("customers", "zh-CN")]));
    valueOf(await createTables(run(), [newTable("customers", "zh-CN")]));
    expect(host().room.book.sheets.map(({ name }) => name)).toEqual(["客户", "客户2", "客户3"]);
    expect(host().room.book.tables.map(({ name }) => name)).toEqual(["KAM_customers", "KAM_customers2"]);
  });

  test("plain cells become a table, and a table gets columns", async () => {
    start({}, emptyBook("客户"));
    host().user.type("客户", "A1:B2", [
      ["客户名称", "客户经理"],
      ["岚屿精工", "林知夏"],
    ]);
    valueOf(await makeTable(run(), { sheet: "客户", address: "A1:B2", name: "KAM_customers" }));
    valueOf(
      await addColumns(run(), "KAM_customers", [
        newColumn("industry", { header: { zh: "行业", en: "Industry" }, kind: "text" }, "zh-CN"),
      ]),
    );
    expect(host().user.read("KAM_customers")).toEqual({
      headers: ["客户名称", "客户经理", "行业"],
      rows: [["岚屿精工", "林知夏", ""]],
    });
  });

  test("a second mapping takes the place of the first", async () => {
    start({}, emptyBook("客户"));
    for (const sheet of ["甲", "乙"]) {
      const tables = new Map([["customers" as const, [{ sheet, headerRow: null, columns: new Map() }]]]);
      valueOf(await writeMapping(run(), { tables, ignore: [] }));
    }
    const { raw } = await opened();
    expect(valueOf(parseMappingPart(raw.mapping ?? "")).tables.get("customers")?.[0]?.sheet).toBe("乙");
    expect(host().room.book.parts.filter(({ xml }) => xml.includes("kamMapping"))).toHaveLength(1);
  });

  test("why sensitive fields are kept stands in the workbook", async () => {
    start();
    expect((await opened()).sensitivePurpose).toBeNull();
    valueOf(await writePurpose(run(), "准备个人化的价值主张"));
    expect((await opened()).sensitivePurpose).toBe("准备个人化的价值主张");
  });
});

describe("the pane hears of changes", () => {
  test("by this Excel's user and by co-authors, and not of its own", async () => {
    start();
    let heard = 0;
    const stop = await watchWorkbook(run(), () => (heard += 1));
    host().user.type("Visits", "B2", [["Zhou"]]);
    await settle();
    const byUser = heard;
    expect(byUser).toBeGreaterThan(0);
    await run()(async (context) => {
      context.workbook.worksheets.getItem("Visits").getRange("B3").values = [["Wu"]];
      await context.sync();
    });
    await settle();
    expect(heard).toBe(byUser);
    stop();
    host().user.type("Visits", "B2", [["Li"]]);
    await settle();
    expect(heard).toBe(byUser);
  });
});

const settle = () => new Promise((done) => setTimeout(done, 50));

test("a ribbon's button that is pressed before the pane is there waits for it", async () => {
  start();
  const commands: Command[] = [];
  const completed: string[] = [];
  const actions = new Map<string, (event: { readonly completed: () => void }) => void>();
  associateCommands({
    Office: {
      actions: { associate: (name, act) => void actions.set(name, act) },
      addin: { showAsTaskpane: () => Promise.reject(new Error("no pane here")) },
    },
  });
  actions.get("kamNewVisit")?.({ completed: () => completed.push("kamNewVisit") });
  const stop = listenToCommands((command) => commands.push(command));
  actions.get("kamToday")?.({ completed: () => completed.push("kamToday") });
  await settle();
  stop();
  expect(commands).toEqual(["newVisit", "today"]);
  expect(completed).toEqual(["kamNewVisit", "kamToday"]);
});
