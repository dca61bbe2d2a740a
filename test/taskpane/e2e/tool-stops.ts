import type { PaneWords } from "#locales/pane-words.ts";
import type { ToolWords } from "#locales/tool-words.ts";
import type { Look } from "./daily-stops.ts";
import type { PaneHands } from "./pane-hands.ts";

/** The tools that are reached from More. */
export async function toolStops(hands: PaneHands, words: PaneWords, tools: ToolWords, look: Look): Promise<void> {
  const { shell } = words;
  const { search } = tools.functionList;
  await hands.tab(shell.tabs.more);
  await hands.open(shell.screens.functions);
  await hands.fill(search.label, "VALUESCORE");
  await hands.settle();
  await hands.page.$eval("main h3 button", (head) => {
    (head as HTMLElement).click();
  });
  await look("a function");
  await hands.press(tools.formula.open);
  await look("formula");
  await hands.press(tools.formula.insert);
  await hands.page.waitForSelector("[role=status] , [role=alert]");
  await look("formula, told");
  await hands.press(shell.back);
  await hands.press(shell.back);
  await hands.open(shell.screens.explain);
  await look("explained");
  await hands.press(shell.back);
  await hands.open(shell.screens.doctor);
  await look("doctor");
  await hands.press(shell.back);
  await hands.open(shell.screens.training);
  await hands.says(tools.training.worksheets);
  await hands.page.$$eval("main h3 button", (heads) => {
    for (const head of heads) (head as HTMLElement).click();
  });
  await look("training");
  await hands.open("");
  await hands.says(tools.training.edition);
  await look("worksheet");
  await hands.press(shell.back);
  await hands.press(shell.back);
  await hands.open(shell.screens.privacy);
  await look("privacy");
  await hands.fill(tools.privacy.find, "a");
  await hands.page.waitForSelector("main section li button");
  await look("privacy, found");
  await hands.open("");
  await hands.press(tools.privacy.erase);
  await look("one person");
  await hands.press(shell.back);
}
