import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestBrowser, type TestBrowser } from "#test/host/chromium.ts";
import { bookFromXlsx } from "#test/host/from-xlsx.ts";
import { paneWords } from "#locales/pane-words.ts";
import { writeWorkbook } from "#xlsx/write-workbook.ts";
import { hostileTexts } from "#test/support/hostile-texts.ts";
import { fileOf } from "#test/support/workbook-file.ts";
import { sampleWorkbook } from "../../../examples/sample/workbook.ts";
import { accountStops, peopleStops } from "./daily-stops.ts";
import { paneHands } from "./pane-hands.ts";

const ADDRESS = "https://canary.invalid";
const texts = Object.values(hostileTexts(ADDRESS, "file:///etc/hostname"));
/** What no screen of the pane has. */
const ACTIVE = "script, iframe, object, embed, link, meta, base, img, image, use, foreignObject, [onerror], [onload]";
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openTestBrowser();
});
afterAll(() => browser.close());

/** The sample with a hostile text for each of its texts; the same one wherever it names another row. */
async function hostileBook(): Promise<Uint8Array> {
  const answers = new Map<string, string>();
  const hostile = (text: string) => {
    const answer = answers.get(text) ?? `${texts[answers.size % texts.length] ?? ""} ${answers.size}`;
    answers.set(text, answer);
    return answer;
  };
  const { sheets, ...description } = sampleWorkbook("zh-CN");
  return writeWorkbook({
    ...description,
    sheets: sheets.map((sheet) => {
      if (sheet.kind === "text" || sheet.tableName === "KAM_parameters") return sheet;
      const isText = sheet.columns.map(({ kind }) => kind === "text");
      const rows = sheet.rows.map((row) =>
        row.map((cell, at) => (isText[at] === true && typeof cell === "string" ? hostile(cell) : cell)),
      );
      return { ...sheet, rows };
    }),
  });
}

test("hostile texts are shown as texts on the screens of accounts and people, in lists, forms and pictures", async () => {
  const pane = await browser.openPane({
    book: await bookFromXlsx(fileOf(await hostileBook())),
    now: Date.UTC(2026, 5, 30, 4),
    options: { language: "zh-CN", theme: null },
  });
  await pane.page.waitForSelector("h1");
  const hands = paneHands(pane.page);
  const shown: string[] = [];
  const look = async (screen: string) => {
    await hands.settle();
    const found = await pane.page.$$eval(`#pane :is(${ACTIVE})`, (all) => all.map(({ outerHTML }) => outerHTML));
    expect(found, screen).toEqual([]);
    shown.push(await hands.text());
  };
  await look("today");
  await accountStops(hands, paneWords("zh-CN"), look, "zh-CN");
  await peopleStops(hands, paneWords("zh-CN"), look, "zh-CN");
  expect(pane.strangers).toEqual([]);
  expect(pane.errors).toEqual([]);
  const whole = shown.join("\n");
  for (const start of ["<script>fetch(", "<img src=x onerror=", "{{constructor.constructor}}", "=HYPERLINK("])
    expect(whole).toContain(start);
  expect(whole).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
});

test("the pane has no way to turn a text into markup or into a program", () => {
  const names = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const ways =
    /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|"text\/html"/;
  expect(names.filter((name) => ways.test(readFileSync(`src/taskpane/${name}`, "utf8")))).toEqual([]);
});
