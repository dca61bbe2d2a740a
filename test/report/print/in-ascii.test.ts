import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { inAscii } from "#report/print/in-ascii.ts";

test.each`
  html                                          | written                                                 | why
  ${"<p>A1 &amp; <b>b</b></p>"}                 | ${"<p>A1 &amp; <b>b</b></p>"}                           | ${"ASCII stays as it is"}
  ${"<p>客户A</p>"}                             | ${"<p>&#23458;&#25143;A</p>"}                           | ${"a text"}
  ${'<svg aria-label="危"></svg>'}              | ${'<svg aria-label="&#21361;"></svg>'}                  | ${"an attribute"}
  ${"𠮷\u{1F600}"}                              | ${"&#134071;&#128512;"}                                 | ${"beyond the first plane: one reference"}
  ${'<style>:root{--a:"客"}</style><p>客</p>'}  | ${'<style>:root{--a:"\\5ba2 "}</style><p>&#23458;</p>'} | ${"a style knows no references"}
  ${"<style>a{}</style>客<style>/*é*/</style>"} | ${"<style>a{}</style>&#23458;<style>/*\\e9 */</style>"} | ${"what stands between two styles is text"}
`("$html: $why", ({ html, written }: { html: string; written: string }) => {
  expect(inAscii(html)).toBe(written);
});

test("a page reads the same texts, attributes and styles from it", () => {
  const texts = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(texts, texts, (text, name) => {
      const safe = (one: string) => one.replace(/[<>&"\\\r\0\p{Cc}]/gu, "_");
      const html = `<style>p{content:"${safe(name)}"}</style><p title="${safe(name)}">${safe(text)}</p>`;
      const [asWritten, inOnlyAscii] = [html, inAscii(html)].map((one) => new JSDOM(one).window.document);
      expect(inAscii(html)).toMatch(/^[\0-\x7f]*$/);
      expect(inOnlyAscii?.body.innerHTML).toBe(asWritten?.body.innerHTML);
      const said = (page?: Document) => (page?.styleSheets[0]?.cssRules[0] as CSSStyleRule).style.content;
      expect(unescaped(said(inOnlyAscii))).toBe(unescaped(said(asWritten)));
    }),
    { numRuns: 50 },
  );
});

/** jsdom keeps escapes of CSS as they are written. */
function unescaped(css: string): string {
  return css.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
