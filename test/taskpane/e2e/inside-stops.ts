import { formWords } from "#locales/form-words.ts";
import type { Language } from "#locales/language.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import { tenderWords } from "#locales/tender-words.ts";
import { TABLE_IDS } from "#workbook/contract.ts";
import { tableName } from "#workbook/table-name.ts";
import { SUBJECTS } from "../../../src/taskpane/shared/route.ts";
import { eachPart, form, type Look, type Stops } from "./daily-stops.ts";
import type { PaneHands } from "./pane-hands.ts";

/** What stands inside of the subjects: each part of a tender with what it asks for, and every plain form of the others. */
export const tenderStops: Stops = async (hands, words, look, language) => {
  const { shell } = words;
  const say = tenderWords(language);
  await hands.tab(shell.tabs.more);
  await hands.open(shell.screens.tenders);
  await hands.says(say.choose);
  await pressRow(hands, say.account("1"));
  await hands.says(say.list.title);
  await eachForm(hands, words, look, language);
  await hands.page.$eval("main section li button", (row) => {
    (row as HTMLElement).click();
  });
  await hands.says(say.parts.bid);
  await look("tender");
  const inside: Look = async (part) => {
    await look(part);
    await eachForm(hands, words, look, language);
  };
  // The last three lists of the screen: before the publication, the bid, and what follows it.
  for (const list of [3, 2, 1])
    await eachPart(hands, words, inside, "tender", `main section:nth-last-of-type(${String(list)})`);
  for (let back = 0; back < 3; back += 1) await hands.press(shell.back);
};

export const formStops: Stops = async (hands, words, look, language) => {
  const { shell } = words;
  await hands.tab(shell.tabs.more);
  for (const subject of SUBJECTS.filter((one) => one !== "tenders")) {
    await hands.open(shell.screens[subject]);
    await hands.settle();
    await hands.open("");
    await hands.settle();
    await eachForm(hands, words, look, language);
    if (subject === "competition") await eachPart(hands, words, () => eachForm(hands, words, look, language), subject);
    await hands.press(shell.back);
    await hands.press(shell.back);
  }
};

/** Every form of a new record that the open screen leads to. */
async function eachForm(hands: PaneHands, words: PaneWords, look: Look, language: Language): Promise<void> {
  const adds = TABLE_IDS.map((table) => ({ table, name: formWords(language).add(tableName(table, language)) }));
  const shown = await hands.page.$$eval("main li button", (rows) =>
    rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector("span")?.innerText ?? ""),
  );
  const head = await hands.page.$eval("main h1", (one) => one.innerText);
  for (const { table, name } of adds.filter(({ name: one }) => shown.includes(one))) {
    await hands.open(name);
    await form(hands, words, look, `new record: ${table}`);
    await hands.says(head);
  }
}

async function pressRow(hands: PaneHands, text: string): Promise<void> {
  await hands.page.$$eval(
    "main li button",
    (rows, wanted) => {
      rows.find((row) => (row as HTMLElement).innerText.includes(wanted))?.click();
    },
    text,
  );
}
