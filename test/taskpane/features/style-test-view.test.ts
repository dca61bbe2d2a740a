import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NEGOTIATION_STYLES } from "#core/codes/results/negotiation.ts";
import { STYLE_STATEMENTS } from "#core/guide/style-statements.ts";
import { defaultParameters } from "#core/parameters/parameters.ts";
import { guide } from "#locales/guide.ts";
import { LANGUAGES } from "#locales/language.ts";
import { negStyle } from "../../../src/functions/negstyle.ts";
import { NO_ANSWERS, type StyleAnswers } from "../../../src/taskpane/features/negotiation/style-answers.ts";
import {
  STYLE_GROUPS,
  styleGroupView,
  styleResultView,
} from "../../../src/taskpane/features/negotiation/style-test-view.ts";

// NEG-6: competing 15, collaborating 18, compromising 12, avoiding 7, accommodating 10.
const EXAMPLE: StyleAnswers = [4, 5, 3, 2, 3, 4, 5, 3, 2, 3, 4, 4, 3, 2, 2, 3, 4, 3, 1, 2];
const result = (answers: StyleAnswers, parameters = defaultParameters) => styleResultView(answers, parameters, "zh-CN");

test.each(LANGUAGES)("four groups of five hold every statement once, in the order of the test (%s)", (language) => {
  const groups = Array.from({ length: STYLE_GROUPS }, (_, group) => styleGroupView(group, language));
  const statements = groups.flatMap((group) => group.statements);
  expect(groups.map((group) => group.statements.length)).toEqual([5, 5, 5, 5]);
  expect(statements.map(({ at }) => at)).toEqual(STYLE_STATEMENTS.map((_, at) => at));
  expect(statements[7]?.text).toBe(`8. ${guide(language).styleTest.rows["FAIR-ENOUGH"]}`);
  expect(new Set(groups.map(({ next }) => next)).size).toBe(2);
});

describe("the result", () => {
  test("is the worked example's", () => {
    const { message, figures, rows, group } = result(EXAMPLE);
    expect(message).toBe("惯用的风格：合作");
    expect(figures.map(({ value }) => value)).toEqual(["+0.50", "+0.19", "11"]);
    expect(rows.map(({ number }) => number)).toEqual(["15 分", "18 分", "12 分", "7 分", "10 分"]);
    expect(rows.map(({ chip }) => chip?.text)).toEqual([undefined, "惯用", undefined, undefined, undefined]);
    expect(group).toBeNull();
  });

  test.each<[why: string, answers: StyleAnswers]>([
    ["the example", EXAMPLE],
    ["one left out", EXAMPLE.with(7, null)],
    ["all the same", EXAMPLE.map(() => 3)],
    ["two near each other", EXAMPLE.with(0, 5).with(10, 5)],
  ])("is that of KAM.NEGSTYLE: %s", (_why, answers) => {
    const parameters = Object.entries(defaultParameters);
    const [[cell, ...points] = []] = negStyle([[...answers]], parameters, false);
    const { rows, figures } = result(answers);
    expect(rows.map(({ number }) => Number.parseFloat(number ?? ""))).toEqual(
      points.slice(0, 5).map((one) => Math.round(10 * (one as number)) / 10),
    );
    expect(figures.slice(0, 2).map(({ value }) => Number(value.replace("−", "-")))).toEqual(
      points.slice(5).map((one) => Math.round(100 * (one as number)) / 100),
    );
    const main = NEGOTIATION_STYLES.filter((_, at) => rows[at]?.chip !== undefined).join("+");
    expect(main === "" ? "BALANCED" : main).toBe(cell);
  });

  test.each<[answers: StyleAnswers, message: string, group: number | null, why: string]>([
    [EXAMPLE.with(7, null), "惯用的风格：合作", null, "one of a style may be left out"],
    [EXAMPLE.with(7, null).with(12, null), "还没有结果：第 8、13 句没有答", 1, "two of one style: begin at the first"],
    [NO_ANSWERS.with(0, 3), "还没有结果：19 句没有答", 0, "hardly begun"],
    [EXAMPLE.map(() => 3), "灵活型：五种风格相差不大", null, "no style stands out"],
    [EXAMPLE.with(0, 5).with(5, 5), "惯用的风格不止一种：竞争、合作", null, "17 and 18 are near each other"],
  ])("%j: %s", (answers, message, group) => {
    const view = result(answers);
    expect([view.message, view.group]).toEqual([message, group]);
    expect(view.rows).toHaveLength(group === null ? 5 : 0);
  });

  test("follows the team's parameters", () => {
    expect(result(EXAMPLE, { ...defaultParameters, "style.balanced": 11 }).message).toContain("灵活型");
  });

  test.each(LANGUAGES)("says that it stays here and is no appraisal (%s)", (language) => {
    const notes = styleResultView(EXAMPLE, defaultParameters, language).notes.join(" ");
    expect(notes).toMatch(language === "zh-CN" ? /不写进工作簿/ : /not written into the workbook/);
    expect(notes).toMatch(language === "zh-CN" ? /不用于考核/ : /no means of appraisal/);
  });
});

test("the model's page lists the statements as they are asked", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/models/negotiation.md"), "utf8");
  const listed = STYLE_STATEMENTS.map((id, at) => {
    const [zh, en] = LANGUAGES.map((language) => guide(language).styleTest.rows[id]);
    return [String(at + 1), `${zh ?? ""} · ${en ?? ""}`];
  });
  const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, number, text]) => [number, text]);
  expect(rows).toEqual(expect.arrayContaining(listed));
});
