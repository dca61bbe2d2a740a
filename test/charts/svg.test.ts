// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, chart, escapeXml, px, textElement } from "#charts/svg.ts";
import { inkWithAccent, INK } from "#charts/ink.ts";

describe("escapeXml", () => {
  test.each([
    ["<script>", "&lt;script&gt;", "markup is text"],
    [`"a" & 'b'`, "&quot;a&quot; &amp; &#39;b&#39;", "safe in attributes of either quote"],
    ["a\ud800b", "a\ufffdb", "half of a surrogate pair cannot be written as UTF-8"],
    ["😀", "😀", "a whole pair stays"],
    ["a\u0000b\u001bc", "a\ufffdb\ufffdc", "XML has no control characters"],
    ["a\r\n\tb", "a b", "a line break would stand as a space anyway"],
    ["\uffff\ufffe", "\ufffd\ufffd", "non-characters are not XML"],
  ])("%j becomes %j: %s", (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test("any text is well-formed and reads back as what was meant", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const root = new DOMParser().parseFromString(textElement("t", text), "image/svg+xml").documentElement;
        expect(root.nodeName).toBe("t");
        if (/^[\p{L}\p{P}\p{S}]*$/u.test(text)) expect(root.textContent).toBe(text);
      }),
    );
  });
});

test.each([
  [1.005, 1],
  [2.346, 2.35],
  [-0.001, 0],
  [12, 12],
])("px(%d) is %d", (value, rounded) => {
  expect(Object.is(px(value), rounded)).toBe(true);
});

test("between takes corners in any order and keeps its edges on the grid", () => {
  expect(between(5.004, 9, 1.006, 2)).toEqual({ x: 1.01, y: 2, width: 3.99, height: 7 });
});

test("a chart is one named image in millimetres", () => {
  const svg = chart({ width: 58, height: 50.5, title: "T", desc: "D" }, []);
  expect(svg).toContain('width="58mm" height="50.5mm" viewBox="0 0 58 50.5" role="img"');
  expect(svg).toContain("<title>T</title><desc>D</desc>");
});

describe("inkWithAccent", () => {
  test.each([
    ["#0f5c8a", "#0f5c8a", INK.tint, "the standard accent gives the standard tint"],
    ["#000000", "#000000", "#e6e6e6", "a tenth of black"],
    ['red"/><script>', INK.accent, INK.tint, "what is no colour is not written"],
    ["#fff", INK.accent, INK.tint, "six digits only"],
  ])("%j", (accent, written, tint) => {
    expect(inkWithAccent(accent)).toEqual({ ...INK, accent: written, tint });
  });
});
