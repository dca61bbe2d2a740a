import fc from "fast-check";
import { expect, test } from "vitest";
import { cssString } from "#report/page/css-string.ts";

test.each`
  text           | written                     | why
  ${"客户 A1"}   | ${'"客户\\20 A1"'}          | ${"letters and digits stay"}
  ${'"'}         | ${'"\\22 "'}                | ${"a quote would end the string"}
  ${"\\"}        | ${'"\\5c "'}                | ${"a backslash would escape"}
  ${"</style>"}  | ${'"\\3c \\2f style\\3e "'} | ${"the end tag would end the style"}
  ${"a\nb"}      | ${'"a\\a b"'}               | ${"a line end breaks a string"}
  ${"\u{1F600}"} | ${'"\\1f600 "'}             | ${"beyond the first plane"}
`("$text: $why", ({ text, written }: { text: string; written: string }) => {
  expect(cssString(text)).toBe(written);
});

test("nothing but letters, digits, backslashes and blanks is left inside the quotes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[\p{L}\p{N}]|\\[0-9a-f]{1,6} )*"$/u);
    }),
  );
});
