import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coopStage, type Cooperation } from "#core/accounts/coop-stage.ts";
import { parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { COOP_STAGES } from "#core/codes/records.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string | null) => (iso === null ? null : valueOf(parseIsoDate(iso, "date")));

type Line = readonly [
  first: string | null,
  last: string | null,
  framework?: boolean | null,
  value?: number | null,
  interval?: number | null,
];

function facts([first, last, framework = null, value = null, orderInterval = null]: Line): Cooperation {
  return { firstOrder: day(first), lastOrder: day(last), asOf: day("2026-06-30"), framework, value, orderInterval };
}

describe("CLS-2 stage of the cooperation on 2026-06-30", () => {
  test.each<[line: Line, stage: string, why: string]>([
    [[null, null], "PROSPECT", "no order ever"],
    [["2026-02-01", "2026-05-01"], "NEW", "five months; nothing speaks for a partner"],
    [["2024-03-01", "2026-05-10", false], "MATURE", "without an agreement"],
    [["2024-03-01", "2026-05-10", true, 84], "PARTNER", "agreement and high value"],
    [["2022-01-01", "2025-03-01"], "DORMANT", "silent for 486 days"],
    [["2024-03-01", "2026-05-10", true, 75], "PARTNER", "75 is enough"],
    [["2026-02-01", "2026-05-01", true, 90], "PARTNER", "even with a new customer"],
    [["2022-01-01", "2025-03-01", true, 99], "DORMANT", "sleep comes before partnership"],
    [["2022-01-01", "2025-06-30"], "MATURE", "365 days are not more than 365"],
    [["2022-01-01", "2025-06-29"], "DORMANT", "366 days are"],
    [["2022-01-01", "2025-03-01", false, null, 243], "MATURE", "486 days are not more than twice 243"],
    [["2022-01-01", "2025-03-01", false, null, 242], "DORMANT", "but more than twice 242"],
    [["2022-01-01", "2025-03-01", false, null, 10], "DORMANT", "who orders often sleeps by the general limit"],
    [["2025-06-30", "2026-05-10", false], "NEW", "365 days are still new"],
    [["2025-06-29", "2026-05-10", false], "MATURE", "366 are not"],
    [["2026-06-30", "2026-06-30"], "NEW", "ordered on the day itself"],
    [["2026-07-01", "2026-07-01"], "PROSPECT", "the first order is still to come"],
    [["2026-02-01", "2026-07-15"], "NEW", "an order still to come keeps awake"],
    [["2026-02-01", null], "NEW", "the last order is no earlier than the first"],
    [[null, "2022-06-30", false, null, 2000], "MATURE", "who last ordered years ago is not new"],
    [["2024-03-01", "2026-05-10", null, 74], "MATURE", "the value is too low for a partner, agreement or not"],
    [["2024-03-01", "2026-05-10", false, 99], "MATURE", "no agreement, whatever the value"],
  ])("%j is %s (%s)", (line, stage) => {
    expect(valueOf(coopStage(facts(line), defaultParameters)).stage).toBe(stage);
  });

  test.each<[facts: Cooperation, fault: string, why: string]>([
    [facts(["2024-03-01", "2026-05-10", true]), "missing: value", "an agreement, but of what value?"],
    [facts(["2024-03-01", "2026-05-10", null, 80]), "missing: framework", "a high value, but an agreement?"],
    [facts(["2022-01-01", null]), "missing: lastOrder", "asleep or not?"],
    [facts([null, "2025-06-30", false]), "missing: firstOrder", "new or mature?"],
    [{ ...facts([null, null]), asOf: null }, "missing: stageDay", "on which day?"],
    [facts(["2026-05-10", "2026-05-09"]), "out-of-range: lastOrder", "the last before the first"],
    [facts([null, null, true, 101]), "out-of-range: value", "wrong, even where it is not needed"],
    [facts([null, null, true, 1, -1]), "out-of-range: orderInterval", "no interval"],
  ])("%j is %s (%s)", (entered, fault) => {
    expect(faultOf(coopStage(entered, defaultParameters))).toBe(fault);
  });

  test("says how long it has been silent and how long it may be", () => {
    const found = valueOf(coopStage(facts(["2022-01-01", "2025-03-01", false, null, 200]), defaultParameters));
    expect(found).toEqual({ stage: "DORMANT", daysSinceOrder: 486, dormantAfter: 400 });
  });

  const serial = fc.integer({ min: 44_000, max: 46_500 }).map((days) => days as SerialDate);
  const entered = fc
    .tuple(serial, serial, serial, fc.boolean(), fc.integer({ min: 0, max: 100 }), fc.option(fc.nat({ max: 900 })))
    .map(([one, other, asOf, framework, value, orderInterval]) => ({
      firstOrder: Math.min(one, other) as SerialDate,
      lastOrder: Math.max(one, other) as SerialDate,
      asOf,
      framework,
      value,
      orderInterval,
    }));
  const stageOf = (of: Cooperation) => valueOf(coopStage(of, defaultParameters)).stage;

  test("complete facts give one stage; all dates moved by the same days give the same one", () => {
    fc.assert(
      fc.property(entered, fc.nat({ max: 1000 }), (one, days) => {
        const move = (date: SerialDate) => (date + days) as SerialDate;
        const moved = {
          ...one,
          firstOrder: move(one.firstOrder),
          lastOrder: move(one.lastOrder),
          asOf: move(one.asOf),
        };
        expect(COOP_STAGES).toContain(stageOf(one));
        expect(stageOf(moved)).toBe(stageOf(one));
      }),
    );
  });

  test("a later last order never puts a customer to sleep", () => {
    fc.assert(
      fc.property(entered, fc.nat({ max: 500 }), (one, days) => {
        const later = { ...one, lastOrder: (one.lastOrder + days) as SerialDate };
        if (stageOf(one) !== "DORMANT") expect(stageOf(later)).toBe(stageOf(one));
      }),
    );
  });
});
