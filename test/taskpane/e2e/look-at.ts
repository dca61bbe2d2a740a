import type { CDPSession, Page } from "puppeteer";
import type { PaneHands } from "./pane-hands.ts";

/** What was seen of a screen and should not be: its name, the look, the rule. */
export type Finding = readonly [screen: string, look: string, ...what: string[]];

/** Rules that the colours decide. What stands on the page is the same in every theme, so the others are held once. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Looks at a screen in the light theme by every rule, then in the dark one and with forced colours by those of colours;
 * the page stays the same one, so that forms keep what was typed. Its Excel knows no themes: the browser's holds.
 */
export async function lookAt(
  hands: PaneHands,
  screen: string,
  others: readonly Colours[] = OTHER_COLOURS,
): Promise<readonly Finding[]> {
  const { page } = hands;
  await hands.settle();
  await atRest(hands.page);
  const found: Finding[] = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) found.push([screen, "light", `${String(wide)} px too wide`]);
  for (const violation of await hands.violations()) found.push([screen, "light", ...violation]);
  // Two sessions would each hold on to what they have set: so there is one, and it ends with the look.
  const devtools = await page.createCDPSession();
  for (const look of others) {
    await show(page, devtools, look);
    for (const violation of await hands.violations(OF_COLOURS)) found.push([screen, look.name, ...violation]);
  }
  await show(page, devtools, LIGHT);
  await devtools.detach();
  return found;
}

export interface Colours {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly forced: "active" | "none";
}

const LIGHT: Colours = { name: "light", theme: "light", forced: "none" };
const OTHER_COLOURS: readonly Colours[] = [
  { name: "dark", theme: "dark", forced: "none" },
  { name: "forced colours", theme: "light", forced: "active" },
];

/** Fluent's panels open by and by; half-seen letters have no contrast. */
function atRest(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}

async function show(page: Page, devtools: CDPSession, { theme, forced }: Colours): Promise<void> {
  const features = [
    { name: "prefers-color-scheme", value: theme },
    { name: "forced-colors", value: forced },
  ];
  await devtools.send("Emulation.setEmulatedMedia", { features });
  // Fluent's colours change by and by.
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.style.colorScheme === wanted &&
      document.getAnimations().every(({ playState }) => playState !== "running"),
    { timeout: 5_000 },
    theme,
  );
}
