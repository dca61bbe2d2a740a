import { describe, expect, test } from "vitest";
import { visitsBook } from "./demo-book.ts";
import { tableNamed } from "./hands.ts";
import { handsOf } from "./hands.ts";
import { openExcel } from "./excel-host.ts";
import { openHost } from "./host.ts";
import { useExcel, visits } from "./use-excel.ts";
import type { MergePolicy } from "./room.ts";

/* Two people in one workbook: https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins */
const { host, start, run } = useExcel();

const saved = () => {
  const { book } = host().room;
  return handsOf({ book: () => book, desk: () => {} }).read("Visits").rows;
};
const other = (work: (hands: ReturnType<typeof handsOf>) => void) =>
  host().room.edit((desk) => work(handsOf({ book: () => desk.book, desk: (doing) => doing(desk) })));

const write = (address: string, value: unknown) =>
  run(async (context) => {
    context.workbook.worksheets.getItem("Visits").getRange(address).values = [[value]];
    await context.sync();
  });

interface Situation {
  readonly what: string;
  readonly mine: () => Promise<void>;
  readonly theirs: () => void;
  readonly expected: Readonly<Record<MergePolicy, readonly (readonly unknown[])[]>>;
}

const before = [
  ["v1", "Lin", 3],
  ["v2", "Chen", 1],
  ["v3", "Wang", 2],
];
const rowsWith = (...rows: readonly (readonly unknown[])[]) => rows;
const [first = [], second = [], third = []] = before;

describe.each(["cell", "reject", "shift"] as const)(
  "policy %s: mine was acknowledged before theirs was known",
  (policy) => {
    const situations: readonly Situation[] = [
      {
        what: "the same field",
        mine: () => write("B3", "mine"),
        theirs: () => other((hands) => hands.setCell("Visits", 1, "who", "theirs")),
        expected: {
          cell: rowsWith(first, ["v2", "mine", 1], third),
          reject: rowsWith(first, ["v2", "theirs", 1], third),
          shift: rowsWith(first, ["v2", "mine", 1], third),
        },
      },
      {
        what: "different fields of a record",
        mine: () => write("B3", "mine"),
        theirs: () => other((hands) => hands.setCell("Visits", 1, "score", 9)),
        expected: {
          cell: rowsWith(first, ["v2", "mine", 9], third),
          reject: rowsWith(first, ["v2", "Chen", 9], third),
          shift: rowsWith(first, ["v2", "mine", 9], third),
        },
      },
      {
        what: "a row put in above",
        mine: () => write("B3", "mine"),
        theirs: () => other((hands) => hands.addRow("Visits", ["v0", "Zhao", 0], 0)),
        expected: {
          cell: rowsWith(["v0", "Zhao", 0], first, ["v2", "mine", 1], third),
          reject: rowsWith(["v0", "Zhao", 0], first, second, third),
          shift: rowsWith(["v0", "Zhao", 0], ["v1", "mine", 3], second, third),
        },
      },
      {
        what: "the record taken out",
        mine: () => write("B3", "mine"),
        theirs: () => other((hands) => hands.removeRow("Visits", 1)),
        expected: {
          cell: rowsWith(first, third),
          reject: rowsWith(first, third),
          shift: rowsWith(first, ["v3", "mine", 2]),
        },
      },
    ];
    test.each(situations)("$what", async ({ mine, theirs, expected }) => {
      start({}, visitsBook(), { policy, mergeAfterSyncs: null });
      await mine();
      theirs();
      host().room.merge();
      expect(saved()).toEqual(expected[policy]);
      expect(host().user.read("Visits").rows).toEqual(expected[policy]);
      expect(host().room.lost.length).toBe(policy === "reject" ? 1 : 0);
    });
  },
);

test("both append: the later row lies over the earlier one", async () => {
  start({}, visitsBook(), { policy: "cell", mergeAfterSyncs: null });
  await run(async (context) => {
    visits(context).getDataBodyRange().getRowsBelow(1).values = [["v4", "mine", 4]];
    await context.sync();
  });
  other((hands) => hands.type("Visits", "A5:C5", [["v5", "theirs", 5]]));
  host().room.merge();
  expect(saved()).toEqual([...before, ["v4", "mine", 4]]);
  expect(tableNamed(host().room.book, "Visits").area.bottom).toBe(4);
});

test("somebody's edit can be put between two syncs of a script", async () => {
  host().beforeSync(2, () => other((hands) => hands.addRow("Visits", ["v0", "Zhao", 0], 0)));
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Visits");
    const ids = sheet.getRange("A1:A4").load("values");
    await context.sync();
    const row = ids.values.findIndex(([id]) => id === "v2");
    sheet.getRange(`B${row + 1}`).values = [["by address"]];
    await context.sync();
  });
  expect(saved()[1]).toEqual(["v1", "by address", 3]);
});

test("two pages, each with its office.js, work on one workbook", async () => {
  const second = await openExcel({ room: host().room, client: "C" });
  const heard: string[] = [];
  await second.excel.run(async (context) => {
    context.workbook.tables.getItem("Visits").onChanged.add((event) => {
      heard.push(`${event.source} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  await write("B2", "from A");
  const seen = await second.excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Visits").getRange("B2").load("values");
    await context.sync();
    return cell.values;
  });
  second.close();
  expect([seen, heard]).toEqual([[["from A"]], ["Remote B2"]]);
});

test("two Excels exchange after so many syncs", async () => {
  start({}, visitsBook(), { policy: "cell", mergeAfterSyncs: 2 });
  const second = openHost(host().room, { client: "B" });
  second.user.setCell("Visits", 0, "who", "from B");
  host().room.merge("B");
  const seen = async () => {
    await write("E1", 1);
    return host().user.read("Visits").rows[0]?.[1];
  };
  expect([await seen(), await seen(), await seen()]).toEqual(["Lin", "Lin", "from B"]);
});
