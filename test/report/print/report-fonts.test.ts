import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportFonts } from "#report/print/report-fonts.ts";

const FOLDER = "templates/report/fonts";
const css = readFileSync(join(FOLDER, "faces.css"), "utf8");
const { uncovered, files } = reportFonts();

test.each([
  ["角色行动里程方案金额", [], "everyday Chinese"],
  ["① ② ③ ④ ⑤ ⑩ ㈱ → ← ≥ ≤ ℃ − … ★ ☆ ● ○ ■ □ ▲ △ √ Ⅱ ‰ № ㎡ ㎏", [], "signs that people type"],
  ["Nestlé Škoda Türkiye Łódź São Müller αβμΩ Газпром", [], "names from abroad"],
  ["𠮷 喆 堃 玥 暘 炘 玘 訚 龑 鹍 沚 琎 翚 禤", [], "rare characters of names"],
  ["臺灣積體電路製造股份有限公司", [], "traditional characters"],
  ["🙂 好 🙂 䶮", ["🙂", "䶮"], "each missing one once"],
  ["a\u200Bb\u202Ec\uFE0Fd\n\te", [], "what draws nothing is not missing"],
])("%s lacks %j (%s)", (text, missing) => {
  expect(uncovered(text)).toEqual(missing);
});

describe("the style sheet of the fonts", () => {
  const asked = [...css.matchAll(/url\(fonts\/([^)]+)\)/g)].map(([, file]) => file);

  test("asks for exactly the files that are there", () => {
    expect([...asked].sort()).toEqual([...files.keys()].sort());
  });

  test("claims no radical and no compatibility ideograph: a search would not find what looks like them", () => {
    const ranges = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
    expect(ranges.length).toBeGreaterThan(100);
    const lookAlikes = ranges.filter(([, first = "", last = first]) => {
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      return (from <= 0x2fdf && to >= 0x2e80) || (from <= 0xfaff && to >= 0xf900);
    });
    expect(lookAlikes).toEqual([]);
  });

  test("gives every character to one slice of each weight", () => {
    for (const weight of [400, 700]) {
      const rules = css.split("\n").filter((line) => line.includes(`font-weight:${weight};`));
      const claimed = rules.flatMap((rule) => [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]).flatMap(spread);
      expect(claimed).toHaveLength(new Set(claimed).size);
    }
  });
});

test("every family of fonts comes with its licence", () => {
  const families = new Set(
    readdirSync(FOLDER).flatMap((file) => /^(noto-sans-..|source-sans-3)-/.exec(file)?.[1] ?? []),
  );
  expect(families.size).toBe(4);
  for (const family of families) expect(existsSync(join(FOLDER, `OFL-${family}.txt`))).toBe(true);
});

function spread([, first = "", last = first]: RegExpMatchArray): number[] {
  const from = parseInt(first, 16);
  return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, step) => from + step);
}
