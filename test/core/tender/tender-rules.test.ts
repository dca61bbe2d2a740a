import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import { TENDER_REGIMES, TENDER_RULES, type TenderRegime, type TenderRule } from "#core/codes/deals.ts";
import type { Parameter } from "#core/parameters/define.ts";
import { defaultParameters, parameterList, withParameters } from "#core/parameters/parameters.ts";
import { normInForce } from "#core/tender/norm-in-force.ts";
import { checkTender, type TenderFact } from "#core/tender/tender-check.ts";
import { isAboutDates, tenderDate } from "#core/tender/tender-date.ts";
import { TENDER_RULE_TABLE } from "#core/tender/tender-rules.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const day = (iso: string) => valueOf(parseIsoDate(iso));
const number = (text: string | number | null) => (typeof text === "string" ? day(text) : text);
const check = (fact: Partial<TenderFact>, parameters = defaultParameters) =>
  checkTender({ rule: "BID-PERIOD", from: null, to: null, regime: null, ...fact }, parameters);

type Case = [
  rule: TenderRule,
  from: string | number | null,
  to: string | number | null,
  regime: TenderRegime | null,
  passed: boolean | null,
  measured: number | null,
  article: string,
  why: string,
];

describe("TEND-2 dates, amounts and numbers of a tender against the law", () => {
  test.each<Case>([
    ["BID-PERIOD", "2026-03-02", "2026-03-22", null, true, 20, "TL 24", "twenty days to the day"],
    ["BID-PERIOD", "2026-03-02", "2026-03-21", null, false, 19, "TL 24", "one day short"],
    ["BID-PERIOD", "2026-03-02", "2026-03-21", "GOV-PROC", false, 19, "GPL 35", "the same in government procurement"],
    ["CLARIFICATION", "2026-03-07", "2026-03-22", null, true, 15, "TL 23", "the last day for it"],
    ["CLARIFICATION", "2026-03-10", "2026-03-22", null, false, 12, "TL 23", "the deadline has to move"],
    ["NEW-DEADLINE", "2026-03-10", "2026-03-25", null, true, 15, "TL 23", "where it has to move to"],
    ["DOCUMENT-OBJECTION", "2026-03-12", "2026-03-22", null, true, 10, "TR 22", "the last day for it"],
    ["DOCUMENT-OBJECTION", "2026-03-13", "2026-03-22", null, false, 9, "TR 22", "too late"],
    ["CONTRACT", "2026-04-03", "2026-05-03", null, true, 30, "TL 46", "the last day"],
    ["CONTRACT", "2026-04-03", "2026-05-04", "GOV-PROC", false, 31, "GPL 46", "one too many"],
    ["DEPOSIT", 5_000_000, 100_000, null, true, 0.02, "TR 26", "two per cent"],
    ["DEPOSIT", 5_000_000, 120_000, null, false, 0.024, "TR 26", "more than that"],
    ["DEPOSIT", 5_000_000, 0, "GOV-PROC", true, 0, "GPR 33", "none is asked for"],
    ["SALE-PERIOD", "2026-03-02", "2026-03-07", null, true, 5, "TR 16", "calendar days"],
    [
      "SALE-PERIOD",
      "2026-03-02",
      "2026-03-07",
      "GOV-PROC",
      false,
      4,
      "GPR 31",
      "working days, and 7 March is a Saturday",
    ],
    ["SALE-PERIOD", "2026-03-02", "2026-03-09", "GOV-PROC", true, 5, "GPR 31", "Monday makes the fifth"],
    ["BIDDERS", null, 2, null, false, 2, "TL 28", "no opening"],
    ["BIDDERS", null, 3, "GOV-PROC", true, 3, "GPL 36(1)", "just enough"],
    ["COMMITTEE", null, 5, null, true, 5, "TL 37", "five"],
    ["COMMITTEE", null, 6, null, false, 6, "TL 37", "an even number"],
    ["COMMITTEE", null, 3, null, false, 3, "TL 37", "too few"],
    ["EXPERTS", 6, 4, null, true, 4 / 6, "TL 37", "two thirds to the digit"],
    ["EXPERTS", 7, 4, null, false, 4 / 7, "TL 37", "below two thirds"],
    ["PUBLICITY", "2026-03-27", "2026-03-30", null, true, 3, "TR 54", "three days"],
    ["RESULT-OBJECTION", "2026-03-31", "2026-03-30", null, false, -1, "TR 54", "after the publicity"],
    ["NEGOTIATION", "2026-04-03", "2026-04-01", null, false, -2, "TL 43", "before the winner is decided"],
    ["PERFORMANCE-BOND", 1_000_000, 100_000, null, true, 0.1, "TR 58", "ten per cent"],
    ["COMPLAINT", "2026-03-30", "2026-04-09", null, true, 10, "TR 60", "the tenth day"],
    ["QUERY", "2026-04-03", "2026-04-15", null, true, 7, "GPL 52", "seven working days over Qingming (April 6 off)"],
    ["QUERY", "2026-04-03", "2026-04-16", null, false, 8, "GPL 52", "eight"],
    ["ADDITION", 1_000_000, 150_000, "GOV-PROC", false, 0.15, "GPL 49", "more than ten per cent"],
    ["QUERY", "2026-04-03", "2026-04-15", "TL-MANDATORY", null, null, "TR 22", "objections take its place"],
    ["DOCUMENT-OBJECTION", "2026-03-12", "2026-03-22", "GOV-PROC", null, null, "GPL 52", "queries take its place"],
  ])("%s from %s to %s under %s: passed %s, %d, %s (%s)", (rule, from, to, regime, passed, measured, article) => {
    const found = valueOf(check({ rule, from: number(from), to: number(to), regime }));
    expect(found).toMatchObject({ passed, measured });
    expect(found.citations[0]).toBe(article);
  });

  test.each<[fact: Partial<TenderFact>, fault: string, why: string]>([
    [{ from: 46_083 }, "missing: to", "no deadline"],
    [{ to: 46_083 }, "missing: from", "no day of issue"],
    [{ rule: "BIDDERS" }, "missing: to", "no number"],
    [{ rule: "CONTRACT", from: 46_100, to: 46_099 }, "out-of-range: to", "a contract before the award"],
    [{ rule: "DEPOSIT", from: 0, to: 10 }, "zero-denominator: from", "no estimate"],
    [{ rule: "DEPOSIT", from: -1, to: 10 }, "out-of-range: from", "an estimate below zero"],
    [{ rule: "QUERY", from: day("2026-12-30"), to: day("2027-01-05") }, "calendar-ends", "holidays not yet published"],
  ])("%j is %s (%s)", (fact, fault) => {
    expect(faultOf(check(fact))).toBe(fault);
  });

  test("the period's last day is named when it is a Sunday, and does not move", () => {
    const found = valueOf(check({ from: day("2026-03-02"), to: day("2026-03-22") }));
    expect(found).toMatchObject({ lastDayOff: true, lawful: day("2026-03-22"), force: "STATUTORY" });
    expect(valueOf(check({ from: day("2026-03-02"), to: day("2026-03-23") })).lastDayOff).toBe(false);
  });

  test("of a clarification or a contract the last lawful day is the one that may be off", () => {
    const clarified = check({ rule: "CLARIFICATION", from: day("2026-03-05"), to: day("2026-03-22") });
    expect(valueOf(clarified)).toMatchObject({ lawful: day("2026-03-07"), lastDayOff: true });
    const signed = check({ rule: "CONTRACT", from: day("2026-04-03"), to: day("2026-04-10") });
    expect(valueOf(signed)).toMatchObject({ lawful: day("2026-05-03"), lastDayOff: true });
  });

  test("what lies beyond the calendar is checked all the same, only the day off is not known", () => {
    const found = check({ from: day("2026-12-20"), to: day("2027-01-09") });
    expect(valueOf(found)).toMatchObject({ passed: true, lastDayOff: null });
    const filed = check({ rule: "FILING", from: day("2026-12-28"), to: day("2026-12-31") });
    expect(valueOf(filed)).toMatchObject({ passed: true, measured: 3, lawful: null });
  });

  test("a cap of the deposit in yuan holds once a team has entered it, not in government procurement", () => {
    const capped = valueOf(withParameters([["tender.tl.depositCap", 800_000]]));
    const deposit = { rule: "DEPOSIT", from: 50_000_000, to: 900_000 } as const;
    expect(valueOf(check(deposit))).toMatchObject({ passed: true, lawful: 1_000_000 });
    expect(valueOf(check(deposit, capped))).toMatchObject({ passed: false, limit: 0.016, lawful: 800_000 });
    expect(valueOf(check({ ...deposit, regime: "GOV-PROC" }, capped))).toMatchObject({ passed: true });
  });

  test.each<[rule: TenderRule, regime: TenderRegime | null, force: string, why: string]>([
    ["BID-PERIOD", null, "STATUTORY", "taken for a project that must be tendered"],
    ["BID-PERIOD", "TL-VOLUNTARY", "ADVICE", "the article speaks of projects that must be tendered"],
    ["CLARIFICATION", "TL-VOLUNTARY", "STATUTORY", "the article speaks of every tender"],
    ["CLARIFICATION", "PRIVATE", "ADVICE", "a company's own purchasing"],
    ["QUERY", null, "STATUTORY", "only government procurement has queries"],
    ["FILING", "TL-MANDATORY", "NONE", "nothing takes its place"],
  ])("%s under %s is %s (%s)", (rule, regime, force) => {
    expect(normInForce(rule, regime, defaultParameters).force).toBe(force);
  });
});

describe("TEND-2 lawful dates", () => {
  test.each<[rule: TenderRule, known: string, regime: TenderRegime | null, date: string | null, why: string]>([
    ["BID-PERIOD", "2026-03-02", null, "2026-03-22", "earliest deadline"],
    ["CLARIFICATION", "2026-03-22", null, "2026-03-07", "latest clarification"],
    ["DOCUMENT-OBJECTION", "2026-03-22", null, "2026-03-12", "latest objection"],
    ["CONTRACT", "2026-04-03", null, "2026-05-03", "latest contract"],
    ["NEW-DEADLINE", "2026-03-10", null, "2026-03-25", "a clarification moves the deadline"],
    ["QUERY", "2026-04-03", null, "2026-04-15", "working days"],
    ["DOCUMENT-OBJECTION", "2026-03-22", "GOV-PROC", null, "does not exist there"],
  ])("%s with %s under %s is %s (%s)", (rule, known, regime, date) => {
    const found = valueOf(tenderDate(rule, day(known), regime, defaultParameters));
    expect(found.date === null ? null : isoDate(found.date)).toBe(date);
  });

  test("a rule about amounts has no date", () => {
    expect(faultOf(tenderDate("DEPOSIT", day("2026-03-02"), null, defaultParameters))).toBe("unknown-code: rule");
  });

  const regime = fc.constantFrom(null, ...TENDER_REGIMES);
  const dateRule = fc.constantFrom(...TENDER_RULES.filter(isAboutDates));
  const known = fc.integer({ min: day("2005-01-01"), max: day("2026-06-01") }).map((serial) => serial as SerialDate);

  test("the date that a rule allows passes its check, and one day beyond it does not", () => {
    fc.assert(
      fc.property(dateRule, regime, known, (rule, law, from) => {
        const { date } = valueOf(tenderDate(rule, from, law, defaultParameters));
        const norm = normInForce(rule, law, defaultParameters);
        expect(date === null).toBe(norm.force === "NONE");
        if (date === null || norm.force === "NONE") return;

        const { sought } = TENDER_RULE_TABLE[rule];
        const passes = (found: number) =>
          valueOf(
            check({ rule, regime: law, ...(sought === "from" ? { from: found, to: from } : { from, to: found }) }),
          ).passed;
        expect(passes(date)).toBe(true);
        if (norm.unit === "DAYS" && norm.limit > 0)
          expect([passes(date - 1), passes(date + 1)].filter((passed) => passed === false)).toHaveLength(1);
      }),
    );
  });

  test("a date counted in working days is a working day", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<TenderRule>("QUERY", "QUERY-REPLY", "QUERY-COMPLAINT", "FILING"),
        known,
        (rule, from) => {
          const { date } = valueOf(tenderDate(rule, from, null, defaultParameters));
          expect(date === null ? null : isWorkday(date)).toEqual({ ok: true, value: true });
        },
      ),
    );
  });
});

describe("TEND-2 every limit of the law", () => {
  const limits = Object.entries<Parameter>(parameterList).filter(([, { origin }]) => origin === "law");

  test("names its articles and since when it holds", () => {
    expect(limits.length).toBeGreaterThan(40);
    for (const [id, { citation = [], validFrom = "" }] of limits) {
      expect(citation.length, id).toBeGreaterThan(0);
      expect(faultOf(parseIsoDate(validFrom)), id).toBeNull();
    }
  });

  test("was read in the law's text, or is one that must be verified", () => {
    const unread = limits.filter(([, { checkedOn }]) => checkedOn === undefined);
    const laws = new Set(unread.flatMap(([, { citation = [] }]) => citation.map((article) => article.split(" ")[0])));
    expect([...laws].sort()).toEqual(["D16", "D30", "MOF87"]);
  });
});
