import { join } from "node:path";
import type { Page } from "puppeteer";
import type { Language } from "#locales/language.ts";
import { paneWords } from "#locales/pane-words.ts";
import { toolWords } from "#locales/tool-words.ts";
import { openTestBrowser } from "../../test/host/chromium.ts";
import { bookFromXlsx } from "../../test/host/from-xlsx.ts";
import { paneHands, type PaneHands } from "../../test/taskpane/e2e/pane-hands.ts";
import { keep } from "./picture.ts";

/** The day on which the sample workbook is looked at. */
const TODAY = Date.UTC(2026, 5, 30, 4);
const SIZE = { width: 320, height: 600, deviceScaleFactor: 2 };

const VISIT = {
  "zh-CN": {
    customer: "澄砺新能源股份有限公司",
    labels: ["客户名称", "客户原话", "下一步", "下一步日期"],
    words: "年底前要把二线的换型时间压到 20 分钟以内。",
    next: "送样机换型实测方案",
  },
  en: {
    customer: "Chengli New Energy Co., Ltd.",
    labels: ["Customer", "Customer's words", "Next step", "Next step date"],
    words: "Line two must change over in 20 minutes by the end of the year.",
    next: "Send the plan of the trial",
  },
} as const;

/** Screens of the built pane at 320 px, on the sample workbook. */
export async function takePane(folder: string, languages: readonly Language[]): Promise<void> {
  const browser = await openTestBrowser();
  try {
    for (const language of languages) {
      const book = await bookFromXlsx(`examples/kam-sample.${language}.xlsx`);
      const options = {
        language: language === "en" ? "en-US" : language,
        theme: "light" as const,
        url: `C:\\KAM\\kam-sample.${language}.xlsx`,
      };
      const pane = await browser.openPane({ book, ...SIZE, options, now: TODAY });
      await pane.page.setViewport(SIZE);
      await pane.page.waitForSelector("h1");
      await walk(paneHands(pane.page), language, async (name) => {
        const file = join(folder, `${name}.${language}.png`);
        await atRest(pane.page);
        await pane.page.screenshot({ path: file });
        keep(file, `pane-${name}`, language);
      });
      // A draft would be offered to the next workbook.
      await pane.page.evaluate(() => {
        localStorage.clear();
      });
      if (pane.errors.length > 0) throw new Error(pane.errors.join("\n"));
      await pane.close();
    }
  } finally {
    await browser.close();
  }
}

async function walk(hands: PaneHands, language: Language, shot: (name: string) => Promise<void>): Promise<void> {
  const { shell, visits } = paneWords(language);
  const { formula, functionList } = toolWords(language);
  await shot("today");
  await hands.press(visits.record);
  await hands.page.waitForSelector("form");
  await fillVisit(hands, language);
  await shot("visit");
  await hands.press(shell.back);
  await hands.tab(shell.tabs.accounts);
  await hands.open(VISIT[language].customer);
  await shot("account");
  await hands.press(shell.back);
  await hands.tab(shell.tabs.more);
  await hands.open(shell.screens.functions);
  await hands.fill(functionList.search.label, "VALUESCORE");
  await hands.settle();
  await hands.page.$eval("main h3 button", (head) => (head as HTMLElement).click());
  await hands.press(formula.open);
  await shot("formula");
  await hands.press(shell.back);
  await hands.press(shell.back);
  await hands.open(shell.screens.doctor);
  await shot("check");
}

async function fillVisit(hands: PaneHands, language: Language): Promise<void> {
  const { customer, labels, words, next } = VISIT[language];
  await hands.fill(labels[0], customer);
  await hands.page.waitForSelector("form [role=group] button");
  await hands.page.$eval("form [role=group] button", (button) => (button as HTMLElement).click());
  await hands.fill(labels[1], words);
  await hands.fill(labels[2], next);
  await hands.fill(labels[3], "2026-07-07");
  await hands.page.evaluate(() => {
    window.scrollTo(0, 0);
  });
}

/** What loads has come, and Fluent's motions are over. */
async function atRest(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 120 });
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
