import { formWords } from "#locales/form-words.ts";
import type { Language } from "#locales/language.ts";
import { logWords } from "#locales/log-words.ts";
import { competitionWords } from "#locales/competition-words.ts";
import { guide } from "#locales/guide.ts";
import { negotiationWords } from "#locales/negotiation-words.ts";
import type { PaneWords } from "#locales/pane-words.ts";
import { tableName } from "#workbook/table-name.ts";
import { SUBJECTS } from "../../../src/taskpane/shared/route.ts";
import { STYLE_GROUPS } from "../../../src/taskpane/features/negotiation/style-test-view.ts";
import type { PaneHands } from "./pane-hands.ts";

/** Looks at the screen that is open. */
export type Look = (screen: string) => Promise<void>;

export type Stops = (hands: PaneHands, words: PaneWords, look: Look, language: Language) => Promise<void>;

/** A form: looked at as it opens, with every group open, and left again. */
export async function form(hands: PaneHands, words: PaneWords, look: Look, name: string): Promise<void> {
  await hands.page.waitForSelector("form");
  await hands.page.$$eval("form h3 button[aria-expanded=false]", (heads) => {
    for (const head of heads) (head as HTMLElement).click();
  });
  await look(name);
  await hands.press(words.shell.back);
}

/** Accounts: the list, one at a glance, and the forms of what belongs to it. */
export const accountStops: Stops = async (hands, words, look, language) => {
  const { shell, accounts } = words;
  const { add } = formWords(language);
  await hands.tab(shell.tabs.accounts);
  await look("accounts");
  await hands.press(accounts.add);
  await hands.page.waitForSelector("form");
  await hands.press(accounts.save);
  await form(hands, words, look, "new account with everything missing");
  await hands.open("");
  await look("account");
  for (const table of ["actions", "opportunities", "needs"] as const) {
    await hands.open(add(tableName(table, language)));
    await form(hands, words, look, table);
  }
  await hands.open(accounts.edit);
  await form(hands, words, look, "account form");
  await hands.open(accounts.links.visits);
  await look("visits of an account");
  await hands.open(add(tableName("visitPreparations", language)));
  await form(hands, words, look, "preparation");
  await hands.press(shell.back);
  await hands.press(shell.back);
};

export const peopleStops: Stops = async (hands, words, look) => {
  const { shell } = words;
  await hands.tab(shell.tabs.people);
  await look("people, choose");
  await hands.open("");
  await look("people");
  await hands.open("");
  await form(hands, words, look, "person");
  await hands.press(shell.back);
};

export const moreStops: Stops = async (hands, words, look, language) => {
  const { shell } = words;
  await hands.tab(shell.tabs.more);
  await look("more");
  await hands.open(shell.screens.setUp);
  await look("set up");
  await hands.press(shell.back);
  await hands.open(shell.screens.log);
  await look("log, choose");
  await hands.open("");
  await look("log");
  await hands.press(logWords(language).add);
  await form(hands, words, look, "contact");
  const { ways } = logWords(language);
  await hands.open(ways.title);
  await hands.says(ways.scores);
  await look("ways of development");
  await hands.open(formWords(language).add(tableName("developmentWays", language)));
  await form(hands, words, look, "view of a way");
  await hands.press(shell.back);
  await hands.press(shell.back);
  await hands.press(shell.back);
  await dealStops(hands, words, look, language);
  for (const subject of SUBJECTS) {
    await hands.open(shell.screens[subject]);
    await look(`${subject}, choose`);
    await hands.open("");
    await look(subject);
    if (subject === "competition") await rivalStops(hands, words, look, language);
    await hands.press(shell.back);
    await hands.press(shell.back);
  }
  await hands.open(shell.screens.functions);
  await look("functions");
  await hands.press(shell.back);
};

/** Each part of a long subject. @param list the section with its rows, usually the last one of the screen */
export async function eachPart(
  hands: PaneHands,
  { shell }: PaneWords,
  look: Look,
  name: string,
  list = "main section:last-of-type",
): Promise<void> {
  const rows = `${list} li button`;
  const title = await hands.page.$eval(`${list} h2`, (head) => (head as HTMLElement).innerText);
  const count = await hands.page.$$eval(rows, (all) => all.length);
  for (let at = 0; at < count; at += 1) {
    await hands.page.$$eval(rows, (all, place) => (all[place] as HTMLElement).click(), at);
    await hands.page.waitForFunction((left) => !document.body.innerText.includes(left), {}, title);
    await look(`${name}, part ${String(at + 1)} of ${String(count)}`);
    await hands.press(shell.back);
    await hands.says(title);
  }
}

/** Each part of competition, the first rival, and each part of it. */
const rivalStops: Stops = async (hands, words, look, language) => {
  const { rivals, plans } = competitionWords(language);
  await hands.says(rivals.title);
  await eachPart(hands, words, look, "competition");
  await hands.open("");
  await hands.says(plans.title);
  await look("rival");
  await eachPart(hands, words, look, "rival");
  await hands.press(words.shell.back);
};

/** The test of styles: its first statements, its result with most of them open, and with all answered. */
const styleStops: Stops = async (hands, { shell }, look, language) => {
  const { styles } = negotiationWords(language).pane;
  const { title } = guide(language).styleTest;
  await hands.open(title);
  await hands.says(styles.next);
  await look("test of styles");
  for (let group = 0; group < STYLE_GROUPS; group += 1) {
    await hands.says(styles.statement(String(5 * group + 1), ""));
    await hands.press(group + 1 < STYLE_GROUPS ? styles.next : styles.finish);
  }
  await hands.says(styles.blanks);
  await look("test of styles, open");
  await hands.press(styles.goOn);
  for (let group = 0; group < STYLE_GROUPS; group += 1) {
    await hands.says(styles.statement(String(5 * group + 1), ""));
    await hands.page.$$eval("main [role=radiogroup]", (groups) => {
      for (const [at, one] of groups.entries()) one.querySelectorAll("input")[at]?.click();
    });
    await hands.press(group + 1 < STYLE_GROUPS ? styles.next : styles.finish);
  }
  await hands.says(styles.again);
  await look("test of styles, result");
  for (let back = 0; back < 2 * STYLE_GROUPS + 2; back += 1) await hands.press(shell.back);
};

/** Opportunities of all accounts, one of them on its steps, and its move to the next; negotiations, and one of them. */
const dealStops: Stops = async (hands, { shell, ...words }, look, language) => {
  await hands.open(shell.screens.opportunities);
  await look("opportunities");
  await hands.page.$$eval("main section:last-of-type li button", ([first]) => {
    (first as HTMLElement).click();
  });
  await hands.says(shell.screens.advance);
  await look("opportunity");
  await hands.press(shell.screens.advance);
  await form(hands, { shell, ...words }, look, "advance");
  await hands.press(shell.back);
  await hands.press(shell.back);
  await hands.open(shell.screens.negotiations);
  await look("negotiations");
  await styleStops(hands, { shell, ...words }, look, language);
  await hands.open("");
  await hands.says(negotiationWords(language).pane.zopa);
  await look("negotiation");
  await eachPart(hands, { shell, ...words }, look, "negotiation");
  await hands.open(negotiationWords(language).pane.preparation.edit);
  await form(hands, { shell, ...words }, look, "negotiation form");
  await hands.press(shell.back);
  await hands.press(shell.back);
};

/** The form of visits with everything missing and with everything there, its draft, and what is told of a save. */
export const visitStops: Stops = async (hands, words, look) => {
  const { shell, visits, form: ofForms } = words;
  await hands.tab(shell.tabs.visits);
  await look("visits");
  await hands.press(visits.record);
  await hands.page.waitForSelector("form");
  await hands.press(visits.save);
  await form(hands, words, look, "visit with everything missing");
  await hands.open("");
  await hands.page.waitForSelector("form");
  await hands.page.type("form textarea", "1");
  await hands.says(ofForms.ready);
  await look("visit that is open");
  await hands.press(shell.back);
  await hands.tab(shell.tabs.today);
  await look("today with a draft");
  await hands.press(shell.drafts.goOn);
  await hands.press(visits.save);
  await hands.page.waitForSelector("[data-saved]");
  await look("today with what was saved");
};
