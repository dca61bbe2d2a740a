import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdayOf } from "#core/calendar/calendar-parts.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import { TABLE_IDS, type TableId } from "#workbook/contract.ts";
import { accounts } from "../../examples/sample/accounts.ts";
import { AS_OF, officeDayBefore, serial } from "../../examples/sample/days.ts";
import { sampleTables } from "../../examples/sample/rows.ts";
import { salesRows } from "../../examples/sample/sales-rows.ts";
import { seeded } from "../../examples/sample/seeded.ts";
import type { IsoDate, Rhythm, SampleAccount } from "../../examples/sample/shapes.ts";

const tables = { zh: sampleTables("zh"), en: sampleTables("en") };
const asOf = serial(AS_OF);

describe("the size of the sample", () => {
  test.each`
    table               | rows   | why
    ${"customers"}      | ${24}  | ${"the demo makes 24 plans"}
    ${"opportunities"}  | ${162} | ${"two years of won, lost, open and suspended ones"}
    ${"persons"}        | ${141} | ${"four to nine to an account, two where nobody is known yet"}
    ${"visits"}         | ${168} | ${"every last contact of the half-year and earlier talks of those who decide"}
    ${"negotiations"}   | ${4}   | ${"round three, close to signing, old debts, closed"}
    ${"tenders"}        | ${2}   | ${"one runs, one was lost"}
    ${"jointPlans"}     | ${2}   | ${"one runs, one is not confirmed"}
    ${"lostAccounts"}   | ${1}   | ${"the dormant one"}
    ${"stageLog"}       | ${838} | ${"every step that an opportunity entered"}
    ${"contracts"}      | ${71}  | ${"65 won opportunities and six frames"}
    ${"receivables"}    | ${195} | ${"three payments to a contract"}
    ${"swot"}           | ${20}  | ${"three to a field, and two of a customer"}
    ${"confrontations"} | ${52}  | ${"six by six and four by four, complete"}
  `("$table: $rows ($why)", ({ table, rows }: { table: TableId; rows: number }) => {
    expect(tables.zh[table]).toHaveLength(rows);
  });

  test("no table of the contract is empty", () => {
    expect(TABLE_IDS.filter((id) => tables.zh[id].length === 0)).toEqual([]);
  });
});

test("an account has four to nine persons, but for the brand-new one", () => {
  const counts = accounts.map(({ persons }) => persons.length);
  expect(counts.slice(0, -1).every((count) => count >= 4 && count <= 9)).toBe(true);
  expect(counts.at(-1)).toBe(2);
});

describe("two languages, one set of facts", () => {
  const textless = (edition: keyof typeof tables) =>
    Object.values(tables[edition]).map((rows: readonly object[]) =>
      rows.map((row) => Object.values(row).map((value: unknown) => (typeof value === "string" ? "text" : value))),
    );

  test("numbers, dates and blanks are the same", () => {
    expect(textless("en")).toEqual(textless("zh"));
  });

  const textsOf = (edition: keyof typeof tables) =>
    Object.values(tables[edition]).flatMap((rows: readonly object[]) =>
      rows.flatMap((row) => Object.values(row).filter((value): value is string => typeof value === "string")),
    );

  test("English holds no Chinese character or punctuation", () => {
    expect(textsOf("en").filter((text) => /[\u2e80-\u9fff\uff00-\uffef“”‘’]/.test(text))).toEqual([]);
  });

  test("Chinese sentences end as Chinese sentences do", () => {
    const sentences = tables.zh.customers.flatMap(({ topRisk, executiveAsk }) => [topRisk, executiveAsk]);
    expect(sentences.filter((text) => text !== null && !text.endsWith("。"))).toEqual([]);
  });

  test("no text is blank, padded, a mail address or a telephone number", () => {
    const texts = [...textsOf("zh"), ...textsOf("en")];
    expect(texts.filter((text) => text.trim() !== text || text === "" || /@|\d{7}/.test(text))).toEqual([]);
  });
});

describe("what is said is said once", () => {
  test.each(["zh", "en"] as const)("%s: names, steps, risks and asks are all different", (edition) => {
    const { customers, opportunities, persons } = tables[edition];
    const lists = [
      customers.map(({ name }) => name),
      customers.map(({ topRisk }) => topRisk),
      customers.map(({ executiveAsk }) => executiveAsk),
      persons.map(({ name }) => name),
      persons.map(({ nextAction }) => nextAction),
      opportunities.map(({ nextStep }) => nextStep),
      opportunities.map(({ oppId }) => oppId),
    ];
    for (const list of lists) {
      const said = list.filter((text) => text !== null);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });
});

test("everybody reports to somebody of the same account", () => {
  for (const { persons } of accounts) {
    const names = persons.map(({ name }) => name.zh);
    const managers = persons.flatMap(({ reportsTo }) => reportsTo ?? []);
    expect(managers.filter((manager) => !names.includes(manager))).toEqual([]);
  }
});

describe("dates", () => {
  const { opportunities, persons, customers } = tables.zh;
  const order = opportunities.map(({ oppId, status, created, stepSince, expSign, closed, nextDate }) => ({
    oppId,
    running: status === "OPEN" || status === "SUSPENDED",
    created: created ?? NaN,
    stepSince: stepSince ?? NaN,
    expSign,
    closed,
    nextDate,
  }));

  test("an opportunity is created before it moves, and neither lies ahead", () => {
    const wrong = order.filter(({ created, stepSince }) => !(created <= stepSince && stepSince <= asOf));
    expect(wrong).toEqual([]);
  });

  test("a decided opportunity closes after its last step; a running one has no closing date", () => {
    const wrong = order.filter(({ running, created, stepSince, closed }) =>
      running ? closed !== null : closed === null || closed > asOf || stepSince > closed || created >= closed,
    );
    expect(wrong).toEqual([]);
  });

  test("only the stuck and the dormant account expect a signature in the past", () => {
    const late = opportunities.filter(({ closed, expSign }) => closed === null && expSign !== null && expSign < asOf);
    expect(late.map(({ customer }) => customer)).toEqual(["骊昶汽车零部件有限公司", "缙沣线缆有限公司"]);
  });

  test("most next dates lie in the next sixty days, a few are overdue", () => {
    const next = [...opportunities, ...persons].flatMap(({ nextDate }) => nextDate ?? []);
    const soon = next.filter((date) => date >= asOf && date <= asOf + 60);
    const overdue = next.filter((date) => date < asOf);
    expect(soon.length / next.length).toBeGreaterThan(0.85);
    expect(overdue.length).toBeGreaterThanOrEqual(4);
    expect(overdue.length / next.length).toBeLessThan(0.08);
  });

  test("nobody was met in the future", () => {
    expect(persons.filter(({ lastContact }) => lastContact !== null && lastContact > asOf)).toEqual([]);
  });

  test("people meet, act and sign on working days, as far as the calendar of holidays goes", () => {
    const days = [
      ...persons.flatMap(({ lastContact, nextDate }) => [lastContact, nextDate]),
      ...customers.map(({ executiveAskDue }) => executiveAskDue),
      ...opportunities.flatMap(({ closed, nextDate }) => [closed, nextDate]),
    ].filter((day) => day !== null);
    const off = days.filter((day) => {
      const works = isWorkday(day);
      return works.ok ? !works.value : weekdayOf(day) > 5;
    });
    expect(off).toEqual([]);
  });
});

describe("generated rows", () => {
  test("the seed alone decides, and numbers lie in 0–1", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [one, two] = [seeded(text), seeded(text)];
        const drawn = Array.from({ length: 20 }, () => one());
        expect(drawn).toEqual(Array.from({ length: 20 }, () => two()));
        expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  test("different accounts draw different numbers", () => {
    const first = accounts.map(({ customer }) => seeded(customer.name.zh)());
    expect(new Set(first).size).toBe(accounts.length);
  });

  test.each`
    day             | days  | expected        | why
    ${"2026-06-30"} | ${0}  | ${"2026-06-30"} | ${"a Tuesday stays"}
    ${"2026-06-30"} | ${2}  | ${"2026-06-26"} | ${"Sunday becomes Friday"}
    ${"2026-06-30"} | ${3}  | ${"2026-06-26"} | ${"Saturday becomes Friday"}
    ${"2026-06-30"} | ${-1} | ${"2026-07-01"} | ${"a negative number looks ahead"}
  `(
    "$days days before $day is $expected ($why)",
    ({ day, days, expected }: { day: IsoDate; days: number; expected: IsoDate }) => {
      expect(officeDayBefore(day, days)).toBe(expected);
    },
  );

  const rhythms: readonly Rhythm[] = ["even", "quarterly", "yearEnd", "spring", "projects"];
  const model = accounts[0] as SampleAccount;

  test("the months of a whole year add up to the year's pace, give or take the noise", () => {
    const line = fc.record({
      product: fc.string(),
      rhythm: fc.constantFrom(...rhythms),
      perYear: fc.integer({ min: 100_000, max: 20_000_000 }),
      margin: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
      months: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(line, ({ product, rhythm, perYear, margin, months }) => {
        const rows = salesRows({
          ...model,
          payment: { months, share: 1 },
          sales: [{ product: { zh: product, en: product }, rhythm, perYear: [perYear, perYear], margin }],
        });
        const in2025 = rows.filter(({ month }) => month?.startsWith("2025"));
        const sum = (key: "amount" | "grossProfit" | "collected") =>
          in2025.reduce((all, row) => all + (row[key] ?? 0), 0);
        // Twelve roundings to the next hundred.
        const rounding = 12 * 50;
        expect(Math.abs(sum("amount") - perYear)).toBeLessThanOrEqual(0.06 * perYear + rounding);
        expect(Math.abs(sum("grossProfit") - margin * sum("amount"))).toBeLessThanOrEqual(
          0.05 * margin * sum("amount") + rounding,
        );
        expect(sum("collected")).toBe(sum("amount"));
      }),
    );
  });

  test("an account that stopped buying is paid to the end and then has no rows", () => {
    const rows = salesRows(accounts.find(({ customer }) => customer.name.zh.startsWith("缙沣")) ?? model);
    expect(rows.filter(({ amount }) => amount !== 0).map(({ month }) => month)).toEqual([
      "2025-01-01",
      "2025-02-01",
      "2025-03-01",
    ]);
    expect(rows.at(-1)?.month).toBe("2025-05-01");
  });
});
