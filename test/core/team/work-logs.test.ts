import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOG_CHECKS, type LogCheck } from "#core/codes/results/team.ts";
import { defaultParameters, withParameters } from "#core/parameters/parameters.ts";
import { logFlags, type WorkLog } from "#core/team/log-flags.ts";
import { logQuality } from "#core/team/log-quality.ts";
import { enteredInBulk, overlappingLogs } from "#core/team/log-times.ts";
import { similarLogs } from "#core/team/similar-logs.ts";
import { faultOf, valueOf } from "#test/support/outcome.ts";

const checks = (met: readonly boolean[]) =>
  Object.fromEntries(LOG_CHECKS.map((check, index) => [check, met[index] ?? false])) as Record<LogCheck, boolean>;

describe("REP-3 quality of a log", () => {
  test("ten points for each check, which add up", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (met) => {
        const found = valueOf(logQuality(checks(met), defaultParameters));
        expect(found.score).toBeCloseTo(10 * met.filter(Boolean).length, 9);
        expect(found.points.map((points) => points > 0)).toEqual(met);
        expect(found.points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(found.score, 9);
      }),
    );
  });

  test("weights count against their sum; what nobody said of a check is not there", () => {
    const parameters = valueOf(withParameters([["log.weight.evidence", 30]]));
    const without = { ...checks(LOG_CHECKS.map(() => true)), evidence: null };
    expect(valueOf(logQuality(without, parameters)).score).toBeCloseTo(75, 9);
    const none = valueOf(withParameters(LOG_CHECKS.map((check) => [`log.weight.${check}`, 0])));
    expect(faultOf(logQuality(without, none))).toBe("zero-denominator: weights");
  });
});

const THRESHOLD = defaultParameters["log.similarity"];

function shingles(text: string | null): ReadonlySet<string> {
  const plain = (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)));
}

/** As the definition reads, every pair looked at. */
function naive(texts: readonly (string | null)[], threshold: number, compareWith: number) {
  const sets = texts.map(shingles);
  return sets.map((set, place) => {
    for (let other = place - 1; other >= Math.max(0, place - compareWith); other -= 1) {
      const shared = [...set].filter((piece) => sets[other]?.has(piece)).length;
      const both = set.size + (sets[other]?.size ?? 0) - shared;
      if (both > 0 && shared / both >= threshold - 1e-9) return { place: other, similarity: shared / both };
    }
    return null;
  });
}

describe("REP-3 texts alike", () => {
  test.each`
    earlier               | later                      | similarity | why
    ${"拜访采购部李经理"} | ${"拜访采购部李经理"}      | ${1}       | ${"the same words"}
    ${"拜访采购部李经理"} | ${"拜访，采购部 李经理。"} | ${1}       | ${"marks and blanks make no other log"}
    ${"Visit to ACME"}    | ${"ｖｉｓｉｔ to acme"}    | ${1}       | ${"nor do width and case"}
    ${"abcdefghij"}       | ${"abcdefghijk"}           | ${8 / 9}   | ${"one piece more"}
    ${"abcdefgh"}         | ${"abcdefghxy"}            | ${null}    | ${"6 of 8 are less than 0.8"}
    ${"abcdef"}           | ${"abcdefg"}               | ${0.8}     | ${"4 of 5 reach it"}
    ${"好的"}             | ${"好的"}                  | ${null}    | ${"too short to say anything"}
    ${null}               | ${"拜访采购部"}            | ${null}    | ${"nothing to compare with"}
  `(
    "$later after $earlier: $similarity ($why)",
    ({ earlier, later, similarity }: { earlier: string | null; later: string; similarity: number | null }) => {
      const found = similarLogs([earlier, later], THRESHOLD, 1000)[1] ?? null;
      expect(found?.similarity ?? null).toBe(similarity);
    },
  );

  test("the latest of several is named, and none further back than wanted", () => {
    const texts = ["拜访采购部", "电话回访用户", "拜访采购部", "讨论接口方案", "拜访采购部"];
    expect(similarLogs(texts, THRESHOLD, 1000).map((found) => found?.place)).toEqual([
      undefined,
      undefined,
      0,
      undefined,
      2,
    ]);
    expect(similarLogs(texts, THRESHOLD, 1)[2]).toBeNull();
  });

  test("the index finds what looking at every pair finds", () => {
    // Few letters and copies with changes, so that texts of every similarity meet.
    const base = fc.string({ unit: fc.constantFrom(..."abc客户拜访"), maxLength: 14 });
    const texts = fc.array(fc.option(base), { maxLength: 25 }).chain((list) =>
      fc.array(fc.tuple(fc.nat(), base, fc.nat(14)), { maxLength: 15 }).map((changes) => [
        ...list,
        ...changes.map(([from, insert, at]) => {
          const text = list[from % Math.max(1, list.length)] ?? "";
          return text.slice(0, at) + insert.slice(0, 2) + text.slice(at);
        }),
      ]),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(0.3, 0.5, 0.8, 1), fc.constantFrom(1, 5, 1000), (list, threshold, back) => {
        expect(similarLogs(list, threshold, back)).toEqual(naive(list, threshold, back));
      }),
      { numRuns: 500 },
    );
  });
});

const day = 46_200;
const at = (hour: number, minute = 0) => day + hour / 24 + minute / 1440;
const span = (start: number | null, end: number | null) => ({ start, end, entered: null });

describe("REP-3 times", () => {
  test.each<[why: string, logs: ReturnType<typeof span>[], partners: (number | null)[]]>([
    ["half an hour at two places", [span(at(9), at(10)), span(at(9, 30), at(11))], [1, 0]],
    ["one after the other", [span(at(9), at(10)), span(at(10), at(11))], [null, null]],
    ["two within one", [span(at(8), at(12)), span(at(9), at(10)), span(at(11), at(13))], [1, 0, 0]],
    ["dates without a time say nothing", [span(day, day + 1), span(day, day + 1)], [null, null]],
    ["no end", [span(at(9), null), span(at(9), at(10))], [null, null]],
    ["an end before the start is another flag", [span(at(10), at(9)), span(at(9), at(11))], [null, null]],
  ])("%s", (_, logs, partners) => {
    expect(overlappingLogs(logs)).toEqual(partners);
  });

  const minutes = fc.integer({ min: 1, max: 90 });
  const logs = fc.array(
    fc.record({
      start: fc.option(minutes.map((minute) => day + minute / 1440)),
      length: fc.integer({ min: -5, max: 60 }),
      entered: fc.option(minutes.map((minute) => day + minute / 1440)),
    }),
    { maxLength: 20 },
  );
  const minuteOf = (time: number | null) => Math.round((time ?? Number.NaN) * 1440);

  test("a log has a partner exactly when another overlaps it, and then one that does", () => {
    fc.assert(
      fc.property(logs, (list) => {
        const spans = list.map(({ start, length }) => span(start, start === null ? null : start + length / 1440));
        const overlap = (one: ReturnType<typeof span> | undefined, other: ReturnType<typeof span> | undefined) =>
          one !== undefined &&
          other !== undefined &&
          [one, other].every(({ start, end }) => minuteOf(end) > minuteOf(start)) &&
          minuteOf(one.start) < minuteOf(other.end) &&
          minuteOf(other.start) < minuteOf(one.end);
        for (const [place, partner] of overlappingLogs(spans).entries()) {
          const others = spans.filter((other, index) => index !== place && overlap(spans[place], other));
          expect(partner !== null).toBe(others.length > 0);
          if (partner !== null) expect(overlap(spans[place], spans[partner])).toBe(true);
        }
      }),
    );
  });

  test("a log is entered in bulk when some ten minutes with it hold more than five", () => {
    fc.assert(
      fc.property(logs, (list) => {
        const times = list.map(({ entered }) => ({ start: null, end: null, entered }));
        const entries = times.map(({ entered }) => minuteOf(entered));
        const windows = entries.filter(
          (first) => entries.filter((one) => one >= first && one <= first + 10).length > 5,
        );
        expect(enteredInBulk(times, 5, 10)).toEqual(
          entries.map((entry) => windows.some((first) => entry >= first && entry <= first + 10)),
        );
      }),
    );
  });
});

describe("REP-3 logs to look at", () => {
  const log = (differs: Partial<WorkLog>): WorkLog => ({
    rep: "张伟",
    text: null,
    start: null,
    end: null,
    entered: null,
    ...differs,
  });
  const flagsOf = (logs: readonly WorkLog[]) =>
    logFlags(logs, defaultParameters).map((found) => (found.ok ? found.value.flags : faultOf(found)));

  test("each flag by itself", () => {
    const nine = Array.from({ length: 9 }, (_, index) => log({ start: at(8 + index) }));
    expect(flagsOf(nine)).toEqual(nine.map(() => ["MANY"]));
    expect(flagsOf(nine.slice(1))).toEqual(nine.slice(1).map(() => []));
    const six = Array.from({ length: 6 }, (_, index) => log({ entered: at(18, 2 * index) }));
    expect(flagsOf(six)).toEqual(six.map(() => ["BULK"]));
    expect(flagsOf(six.slice(1))).toEqual(six.slice(1).map(() => []));
    expect(flagsOf([log({ entered: at(9) }), ...six])).toEqual([[], ...six.map(() => ["BULK"])]);
    expect(flagsOf(six.map(() => log({ entered: day })))).toEqual(six.map(() => []));
    expect(flagsOf([log({ start: at(10), end: at(9) })])).toEqual([["REVERSED"]]);
    expect(flagsOf([log({ start: at(9), end: at(11) }), log({ start: at(10), end: at(12) })])).toEqual([
      ["OVERLAP"],
      ["OVERLAP"],
    ]);
  });

  test("the later of two is the copy, whichever stands first", () => {
    const [first, second] = [
      log({ text: "拜访采购部李经理", start: at(9) }),
      log({ text: "拜访采购部李经理", start: at(33) }),
    ];
    expect(flagsOf([first, second])).toEqual([[], ["SIMILAR"]]);
    expect(flagsOf([second, first])).toEqual([["SIMILAR"], []]);
    expect(flagsOf([second, log({ text: "拜访采购部李经理", entered: at(9) })])).toEqual([["SIMILAR"], []]);
    expect(flagsOf([log({ text: "拜访采购部李经理", entered: at(34) }), second])).toEqual([["SIMILAR"], []]);
    expect(logFlags([second, first], defaultParameters).map((one) => valueOf(one).alike?.place)).toEqual([
      1,
      undefined,
    ]);
  });

  test("nobody is compared with anybody else, and places are those of the list", () => {
    const same = { text: "拜访采购部李经理", start: at(9), end: at(10) };
    const found = logFlags(
      [log(same), log({ ...same, rep: "李娜" }), log({ ...same, rep: "张 伟" })],
      defaultParameters,
    );
    expect(found.map((one) => valueOf(one).alike?.place ?? null)).toEqual([null, null, 0]);
    expect(found.map((one) => valueOf(one).overlaps)).toEqual([2, null, 0]);
  });

  test("a log without a person or with a time that no calendar has is its own fault", () => {
    const same = log({ text: "拜访采购部李经理" });
    expect(flagsOf([log({ rep: null }), same, log({ start: -1 }), same])).toEqual([
      "missing: logRep",
      [],
      "out-of-range: logStart",
      ["SIMILAR"],
    ]);
  });

  test("the order of the rows never matters where times differ", () => {
    const any = fc.record({
      rep: fc.constantFrom("张伟", "李娜"),
      text: fc.constantFrom("拜访采购部", "拜访采购部。", "电话回访", null),
      minute: fc.integer({ min: 1, max: 600 }),
      length: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { maxLength: 15, selector: ({ minute }) => minute }), (list) => {
        const logs = list.map(({ rep, text, minute, length }) =>
          log({ rep, text, start: day + minute / 1440, end: day + (minute + length) / 1440 }),
        );
        expect(flagsOf(logs.toReversed()).toReversed()).toEqual(flagsOf(logs));
      }),
    );
  });

  test("ten thousand logs of one person from one form take about a second, not a square", () => {
    const names = ["李经理", "王工", "赵总", "陈主任", "孙部长"];
    const topics = ["确认试用安排", "讨论接口方案", "核对到货时间", "了解明年预算", "收集使用意见"];
    const logs = Array.from({ length: 10_000 }, (_, index) =>
      log({
        text: `上午拜访第${String(index % 97)}号客户${names[index % 5] ?? ""}，${topics[index % 7] ?? "例行回访"}，客户表示还要内部商量第${String(index)}次`,
        start: day + index / 7,
      }),
    );
    const begun = process.cpuUsage();
    const found = logFlags(logs, defaultParameters);
    const { user, system } = process.cpuUsage(begun);
    expect(found).toHaveLength(10_000);
    // It takes half a second; every pair would take minutes.
    expect((user + system) / 1e6).toBeLessThan(15);
  });
});
