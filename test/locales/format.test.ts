import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "#locales/format.ts";
import { LANGUAGES, type Language } from "#locales/language.ts";

interface Case {
  readonly language: Language;
  readonly largest: number;
  readonly unit: string;
  readonly amount: number;
  readonly text: string;
}

describe("amounts share the unit of the largest", () => {
  test.each`
    language   | largest       | unit      | amount           | text         | why
    ${"zh-CN"} | ${99_999}     | ${"元"}   | ${1054}          | ${"1,054"}   | ${"small amounts in full"}
    ${"zh-CN"} | ${42_000_000} | ${"万元"} | ${18_600_000}    | ${"1,860.0"} | ${"万元 with one decimal"}
    ${"zh-CN"} | ${42_000_000} | ${"万元"} | ${-500}          | ${"−0.1"}    | ${"half away from zero"}
    ${"zh-CN"} | ${42_000_000} | ${"万元"} | ${-400}          | ${"0.0"}     | ${"no minus before a zero"}
    ${"zh-CN"} | ${2e9}        | ${"亿元"} | ${98_765_432}    | ${"0.99"}    | ${"beyond 100,000 万元"}
    ${"en"}    | ${99_999}     | ${""}     | ${1054}          | ${"1,054"}   | ${"small amounts in full"}
    ${"en"}    | ${101_700}    | ${"k"}    | ${5_931}         | ${"5.9"}     | ${"k with one decimal"}
    ${"en"}    | ${42_000_000} | ${"k"}    | ${18_600_000}    | ${"18,600"}  | ${"k in full from ten million"}
    ${"en"}    | ${2e9}        | ${"M"}    | ${1_234_567_890} | ${"1,234.6"} | ${"M beyond"}
  `("$amount of $largest in $language is $text: $why", ({ language, largest, unit, amount, text }: Case) => {
    const format = formats(language, largest);
    expect([format.moneyUnit, format.money(amount)]).toEqual([unit, text]);
  });
});

test.each`
  language   | largest  | smallest    | unit      | text          | why
  ${"en"}    | ${1.5e8} | ${1e6}      | ${"M"}    | ${"150.0"}    | ${"the smallest is seen in M"}
  ${"en"}    | ${1.5e8} | ${20_000}   | ${"k"}    | ${"150,000"}  | ${"0.0 M would say that there is nothing"}
  ${"en"}    | ${1.5e8} | ${3}        | ${"k"}    | ${"150,000"}  | ${"the finest with six digits, where none shows the smallest"}
  ${"en"}    | ${5e9}   | ${20_000}   | ${"M"}    | ${"5,000.0"}  | ${"seven digits would be too many"}
  ${"zh-CN"} | ${1.5e8} | ${20_000}   | ${"万元"} | ${"15,000.0"} | ${"seen already"}
  ${"zh-CN"} | ${2e9}   | ${300_000}  | ${"亿元"} | ${"20.00"}    | ${"万元 would have seven digits"}
  ${"zh-CN"} | ${1e9}   | ${Infinity} | ${"亿元"} | ${"10.00"}    | ${"nothing small"}
`(
  "from $largest down to $smallest in $language: $unit, $why",
  ({ language, largest, smallest, unit, text }: Case & { readonly smallest: number }) => {
    const format = formats(language, largest, smallest);
    expect([format.moneyUnit, format.money(largest)]).toEqual([unit, text]);
  },
);

const { ratio, ratioChange, score, points, count, moneyChange } = formats("zh-CN", 0);

test.each`
  text                                     | wanted        | why
  ${ratio(0.254)}                          | ${"25%"}      | ${"no decimals from ten per cent"}
  ${ratio(0.0725)}                         | ${"7.3%"}     | ${"one below"}
  ${ratio(0.0996)}                         | ${"10%"}      | ${"what rounds to ten has none"}
  ${ratio(0.07)}                           | ${"7%"}       | ${"a whole per cent has none"}
  ${ratio(0)}                              | ${"0%"}       | ${"nothing"}
  ${ratio(-0.046)}                         | ${"−4.6%"}    | ${"a real minus sign"}
  ${ratio(1e10)}                           | ${">9,999%"}  | ${"digits that nobody reads"}
  ${ratio(-1e10)}                          | ${"<−9,999%"} | ${"the same below"}
  ${ratio(99.99)}                          | ${"9,999%"}   | ${"the most that is told"}
  ${ratioChange(1e10)}                     | ${">9,999%"}  | ${"no second sign"}
  ${ratioChange(0.22)}                     | ${"+22%"}     | ${"a rise has a sign"}
  ${moneyChange(0.2)}                      | ${"0"}        | ${"what rounds to nothing has none"}
  ${score(77.7499)}                        | ${"77.7"}     | ${"a value below the half"}
  ${points(77.75)}                         | ${"77.8"}     | ${"half away from zero"}
  ${points(30.8 + 24.6 + 12 + 7.6 + 2.75)} | ${"77.8"}     | ${"rounding noise of a sum does not decide"}
  ${points(0.35)}                          | ${"0.4"}      | ${"as Excel rounds it, though 0.35 is a little less in binary"}
  ${count(12345)}                          | ${"12,345"}   | ${"thousands"}
`("$text is $wanted: $why", ({ text, wanted }: { text: string; wanted: string }) => {
  expect(text).toBe(wanted);
});

test("a number is written with digits, separators and a sign, and only zero loses its sign", () => {
  const written = fc.constantFrom<Language>(...LANGUAGES).chain((language) =>
    fc.record({
      format: fc.double({ min: 0, max: 1e13, noNaN: true }).map((most) => formats(language, most)),
      value: fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(written, ({ format, value }) => {
      for (const write of [format.money, format.ratio, format.score, format.points, format.index]) {
        const text = write(value);
        expect(text).toMatch(/^[<>]?−?\d{1,3}(,\d{3})*(\.\d+)?%?$/);
        expect(text.includes("−")).toBe(value < 0 && /[1-9]/.test(text));
      }
    }),
  );
});
