import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEADER_FIXTURES, type HeaderFixture } from "./header-fixtures.ts";
import { verdicts, workbookOf } from "./header-verdicts.ts";

describe.each(HEADER_FIXTURES)("$why", (fixture) => {
  const { table, found } = verdicts(workbookOf(fixture), fixture.headers.length);

  test("is the table that a person says", () => {
    expect(table).toBe(fixture.table);
  });

  test("no header is taken for what it is not", () => {
    const silent = fixture.headers.flatMap(([header, expected], at) => {
      const verdict = found[at] ?? "unused";
      return verdict === expected || verdict === "ask" || verdict === "unused" ? [] : [`${header} → ${verdict}`];
    });
    expect(silent).toEqual([]);
  });
});

const all = HEADER_FIXTURES.flatMap((fixture) => {
  const { found } = verdicts(workbookOf(fixture), fixture.headers.length);
  return fixture.headers.map(([header, expected], at) => ({
    header,
    expected,
    found: found[at] ?? "unused",
    why: fixture.why,
  }));
});

test("at least 40 rows of headers, and nine of ten headers with a column are found without a question", () => {
  const withColumn = all.filter(({ expected }) => expected !== "unused" && expected !== "ask");
  const missed = withColumn.filter(({ expected, found }) => found !== expected);
  expect(HEADER_FIXTURES.length).toBeGreaterThanOrEqual(40);
  expect(missed.length / withColumn.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
});

test("what a person would ask is asked, and little else is", () => {
  const unasked = all.filter(({ expected, found }) => expected === "ask" && found !== "ask");
  const noise = all.filter(({ expected, found }) => expected !== "ask" && found === "ask");
  expect(unasked).toEqual([]);
  expect(noise.length / all.length, JSON.stringify(noise)).toBeLessThanOrEqual(0.03);
});

describe("laws", () => {
  // Where two headers say the same, the first one is read: the order of the others never matters.
  const fixture = fc.constantFrom(...HEADER_FIXTURES.filter(({ above }) => above === undefined));
  const byHeader = (one: HeaderFixture) => {
    const { table, found } = verdicts(workbookOf(one), one.headers.length);
    return { table, found: new Map(one.headers.map(([header], at) => [header, found[at]])) };
  };
  const withOrder = (one: HeaderFixture, order: readonly number[]): HeaderFixture => ({
    ...one,
    headers: order.map((at) => one.headers[at] ?? ["", "unused"]),
    body: one.body.map((row) => order.map((at) => row[at] ?? null)),
  });

  test("the order of columns never matters", () => {
    const shuffled = fixture.chain((one) =>
      fc.shuffledSubarray([...one.headers.keys()], { minLength: one.headers.length }).map((order) => ({ one, order })),
    );
    fc.assert(
      fc.property(shuffled, ({ one, order }) => {
        expect(byHeader(withOrder(one, order))).toEqual(byHeader(one));
      }),
    );
  });

  test("a column that nobody knows changes nothing for the others", () => {
    const unknown = fc.constantFrom("序号甲", "QQ群", "天气", "zzz", "Favourite colour", "\u2014", "第三方系统主键");
    fc.assert(
      fc.property(fixture, unknown, fc.nat(12), (one, header, place) => {
        fc.pre(!one.headers.some(([known]) => known === header));
        const at = Math.min(place, one.headers.length);
        const wider: HeaderFixture = {
          ...one,
          headers: one.headers.toSpliced(at, 0, [header, "unused"]),
          body: one.body.map((row, index) => row.toSpliced(at, 0, `${header}${index}`)),
        };
        const { table, found } = byHeader(wider);
        expect(found.get(header)).toBe("unused");
        found.delete(header);
        expect({ table, found }).toEqual(byHeader(one));
      }),
    );
  });

  test("case, width, blanks and marks of a form never matter", () => {
    const wide = (text: string) =>
      text.replace(/[a-z0-9]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => ` ${text}\n`,
      (text) => text.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, "$1 "),
      wide,
      (text) => `*${text}：`,
      (text) => text.replace(/ /g, "_"),
      (text) => `【必填】${text}`,
    );
    fc.assert(
      fc.property(fixture, dress, (one, change) => {
        // A camel-case id is one word in capitals.
        fc.pre(!one.why.startsWith("camel"));
        const dressed = { ...one, headers: one.headers.map(([header, verdict]) => [change(header), verdict] as const) };
        const count = one.headers.length;
        expect(verdicts(workbookOf(dressed), count)).toEqual(verdicts(workbookOf(one), count));
      }),
    );
  });
});
