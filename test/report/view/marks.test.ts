import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#locales/language.ts";
import { renderDocument } from "#report/page/render-document.ts";
import { PLAIN_THEME } from "#report/theme/theme.ts";
import { marksDocument } from "#report/view/marks/marks-document.ts";
import { handedIn, keyOf, paperOf, rawOf, rightAnswers } from "#test/support/class-files.ts";
import { EXERCISE } from "#test/support/class-of-thirty.ts";
import { valueOf } from "#test/support/outcome.ts";
import { serialDate } from "#core/calendar/serial-date.ts";
import { markClass } from "#worksheets/marking/mark-class.ts";
import type { RawCell } from "#workbook/sheet.ts";

const key = keyOf(EXERCISE);
const NAMES = ["王伟", "<b>李娜</b>", "张敏"];

function marksOf(count: number, changes: Readonly<Record<string, RawCell>> = {}) {
  const answers = new Map([...rightAnswers(EXERCISE, "zh-CN"), ...Object.entries(changes)]);
  const papers = Array.from({ length: count }, (_, at) => ({
    ...paperOf(
      rawOf(handedIn(EXERCISE, "zh-CN", answers, { name: NAMES[at % NAMES.length] ?? "", number: String(at) })),
      key,
    ),
    file: `王伟-${String(at)}.xlsx`,
  }));
  return markClass(key, papers, [{ file: "王伟.xlsx", reason: "坏了" }]);
}

const view = (marks: ReturnType<typeof marksOf>, language: (typeof LANGUAGES)[number], personal: boolean) =>
  marksDocument(marks, { language, asOf: valueOf(serialDate(46_203)), personal, theme: PLAIN_THEME });

describe.each(LANGUAGES)("a class's marks to be printed, %s", (language) => {
  const weak = marksOf(3, { "focus.hhi": 0.9, "focus.top3": 1 });

  test("names neither students nor files unless that is asked for", () => {
    const html = renderDocument(view(weak, language, false), PLAIN_THEME).body;
    expect(html).not.toMatch(/王伟|李娜|张敏/);
    const named = view(weak, language, true);
    expect(renderDocument(named, PLAIN_THEME).body).toContain("王伟");
    expect(named.frame.mark).toContain(language === "en" ? "personal data" : "含个人信息");
    expect(view(weak, language, false).frame.mark).not.toMatch(/personal data|含个人信息/);
  });

  test("what a name holds is text, not markup", () => {
    expect(renderDocument(view(weak, language, true), PLAIN_THEME).body).not.toContain("<b>李娜");
  });

  test("says first what to go over again", () => {
    expect(view(weak, language, false).headline.messages[1]?.text).toContain("HHI");
  });

  test("maps of many papers go over several pages, each paper on one of them", () => {
    const sheets = view(marksOf(95), language, false).sheets;
    const heat = sheets[1]?.bands.filter(({ columns }) => columns[0]?.section.id === "heat") ?? [];
    expect(heat).toHaveLength(9);
    expect(JSON.stringify(heat.slice(0, 3)).match(/(?:答卷|Paper) \d+ 100%/g)).toHaveLength(95);
  });

  test("of nobody's papers it says so", () => {
    const none = view(markClass(key, []), language, false);
    expect(none.headline.title).not.toBe("");
    expect(JSON.stringify(none)).not.toMatch(/undefined|NaN/);
  });
});
