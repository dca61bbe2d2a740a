import { join } from "node:path";
import { expect, test } from "vitest";
import { negotiationWords } from "#locales/negotiation-words.ts";
import { paneWords } from "#locales/pane-words.ts";
import { bookOf } from "#test/host/demo-book.ts";
import { bookFromXlsx } from "#test/host/from-xlsx.ts";
import { blankSheet, newId } from "#test/host/model/book.ts";
import type { Look } from "./daily-stops.ts";
import { formStops, tenderStops } from "./inside-stops.ts";
import { journeysOn, NARROW, type OpenPane } from "./journey.ts";
import { lookAt, type Finding } from "./look-at.ts";

/* What stands a step further inside: parts, planners and plain forms, by the rules of accessibility and at 320 px. */
const ROOT = join(import.meta.dirname, "../../..");
const { open } = journeysOn("2026-06-30");

const EDITIONS = [
  ["zh-CN", "zh-CN"],
  ["en-US", "en"],
] as const;

/** Forms are made of the same fields: their colours are looked at where screens.test.ts comes by. */
function looking({ hands }: OpenPane, found: Finding[], language: string): Look {
  return async (screen) => {
    const others = language === "en" || screen.startsWith("new record") ? [] : undefined;
    found.push(...(await lookAt(hands, screen, others)));
  };
}

test.each(EDITIONS)(
  "%s: every part of a tender and every plain form of a subject keeps the rules",
  async (language, sample) => {
    const book = await bookFromXlsx(join(ROOT, `examples/kam-sample.${sample}.xlsx`));
    const pane = await open(book, { ...NARROW, options: { language, theme: null } });
    const [found, seen]: [Finding[], string[]] = [[], []];
    const lookOnce = looking(pane, found, sample);
    const look: Look = async (screen) => {
      seen.push(screen);
      await lookOnce(screen);
    };
    for (const stops of [tenderStops, formStops]) await stops(pane.hands, paneWords(sample), look, sample);
    expect(found).toEqual([]);
    expect(seen.filter((screen) => screen.startsWith("tender, part"))).toHaveLength(12);
    const forms = seen.filter((screen) => screen.startsWith("new record: ")).map((screen) => screen.slice(12));
    expect(forms).toEqual(expect.arrayContaining(["tenders", "requirementReviews", "bidItems", "bidTasks", "needs"]));
    expect(forms).toEqual(expect.arrayContaining(["purchaseFactors", "satisfaction", "dealIntelligence"]));
    expect(forms).toEqual(expect.arrayContaining(["marketShares", "swot", "confrontations", "strategies"]));
    expect(pane.errors).toEqual([]);
  },
  400_000,
);

const negotiationBook = () =>
  bookOf((hands, desk) => {
    hands.type("客户", "A1:B2", [
      ["客户名称", "客户经理"],
      ["岚屿精工", "林知夏"],
    ]);
    hands.makeTable("客户", "A1:B2", "KAM_customers");
    for (const [sheet, table, rows] of [
      [
        "谈判准备",
        "KAM_negotiations",
        [
          ["谈判编号", "客户名称", "谈判主题", "开价", "目标价", "底线价"],
          ["N-1", "岚屿精工", "年度框架", 1_200_000, 1_100_000, 1_000_000],
        ],
      ],
      [
        "让步计划",
        "KAM_concessionPlans",
        [
          ["谈判编号", "计划轮次", "让步类型", "计划让步金额", "交换条件", "让步批准人"],
          ["", "", "", "", "", ""],
        ],
      ],
    ] as const) {
      desk.change({ kind: "sheet-added", value: blankSheet(newId(desk.book), sheet), position: 1 });
      hands.type(sheet, "A1:F2", rows);
      hands.makeTable(sheet, "A1:F2", table);
    }
  }, "客户");

test.each(EDITIONS)(
  "%s: so does the planner of concessions, with a plan and with what cannot be one",
  async (language, sample) => {
    const pane = await open(negotiationBook(), { ...NARROW, options: { language, theme: null } });
    const { hands } = pane;
    const { shell } = paneWords(sample);
    const { planner, plan } = negotiationWords(sample).pane;
    const found: Finding[] = [];
    const look = looking(pane, found, sample);
    await hands.tab(shell.tabs.more);
    await hands.open(shell.screens.negotiations);
    await hands.open("年度框架");
    await hands.open(plan);
    await hands.open(planner.open);
    await hands.says(planner.preview);
    await look("planner");
    await hands.fill(planner.rounds, "0");
    await hands.says(planner.wrong);
    await look("planner, wrong");
    expect(found).toEqual([]);
    expect(pane.errors).toEqual([]);
  },
  60_000,
);
