import type { Page } from "puppeteer";

/* What a person does without a mouse: Tab to something, by the name that is heard, and press keys. */

export interface KeyHands {
  /** Goes on with Tab until the focus is on it. */
  readonly to: (name: string) => Promise<void>;
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Waits until the screen says so. */
  readonly says: (text: string) => Promise<void>;
  /** Whether the focus can be seen: an outline, a border or a shadow that it has only now. */
  readonly isSeen: () => Promise<boolean>;
}

type Key = "Tab" | "Enter" | "Space" | "Escape" | "ArrowDown" | "ArrowRight" | "ArrowUp";

const MOST_TABS = 120;
const PATIENCE_MS = 15_000;

export function keyHands(page: Page): KeyHands {
  return {
    async to(name) {
      const passed: string[] = [];
      // A form that is still being fetched is worth another round.
      const patience = performance.now() + PATIENCE_MS;
      while (passed.length <= MOST_TABS || performance.now() < patience) {
        const here = await focused(page);
        if (here.startsWith(name) && !/^\p{L}/u.test(here.slice(name.length))) return;
        passed.push(here);
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not come to "${name}", but to: ${[...new Set(passed)].join(" | ")}`);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    async says(text) {
      try {
        await page.waitForFunction(
          (wanted) => document.body.innerText.includes(wanted),
          { timeout: PATIENCE_MS },
          text,
        );
      } catch {
        const shown = await page.$eval("#pane", (element) => (element as HTMLElement).innerText);
        throw new Error(`The pane does not say "${text}" but:\n${shown}`);
      }
    },
    isSeen: () => page.evaluate(isFocusSeen),
  };
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return "";
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.innerText);
    return (element.getAttribute("aria-label") ?? labels[0] ?? element.innerText).trim();
  });
}

function isFocusSeen(): boolean {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return false;
  const looksOf = () => {
    const around = [element, element.parentElement].flatMap((one) =>
      one === null ? [] : ["", "::after", "::before"].map((pseudo) => getComputedStyle(one, pseudo)),
    );
    return JSON.stringify(
      around.map((style) => [style.outline, style.border, style.boxShadow, style.transform, style.backgroundColor]),
    );
  };
  const now = looksOf();
  element.blur();
  const without = looksOf();
  element.focus();
  return now !== without;
}
