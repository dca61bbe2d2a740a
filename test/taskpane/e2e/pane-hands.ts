import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ElementHandle, Page } from "puppeteer";

/* What a person does in the pane, by the names that assistive technology hears. */

export interface PaneHands {
  readonly page: Page;
  readonly text: () => Promise<string>;
  /** Waits until the pane says so. */
  readonly says: (text: string) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
  /** Presses a button or a link by its name. */
  readonly press: (name: string) => Promise<void>;
  /** Opens the row of a list that begins with a name. */
  readonly open: (name: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Waits until nothing is awaited on the screen. */
  readonly settle: () => Promise<void>;
  /** Rules of accessibility that the screen breaks, colours and sizes included; of all, or of some. */
  readonly violations: (rules?: readonly string[]) => Promise<readonly Violation[]>;
  /** Keys and clicks so far, beside the letters of texts. */
  readonly presses: () => number;
}

export type Violation = readonly [rule: string, element: string];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export function paneHands(page: Page): PaneHands {
  let presses = 0;
  const named = (name: string, roles: readonly string[]) => find(page, name, roles);
  const click = async (element: ElementHandle) => {
    presses += 1;
    await element.evaluate((one) => {
      (one as HTMLElement).scrollIntoView({ block: "center" });
      (one as HTMLElement).focus();
      (one as HTMLElement).click();
    });
  };
  return {
    page,
    text: () => page.$eval("#pane", (element) => (element as HTMLElement).innerText),
    async says(text) {
      try {
        await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);
      } catch {
        const shown = await page.$eval("#pane", (element) => (element as HTMLElement).innerText);
        throw new Error(`The pane does not say "${text}" but:\n${shown}`);
      }
    },
    async tab(name) {
      await click(await named(name, ["tab"]));
      await page.waitForFunction(
        (wanted) => document.querySelector("[role=tab][aria-selected=true]")?.textContent === wanted,
        { timeout: 5_000 },
        name,
      );
    },
    press: async (name) => click(await named(name, ["button", "link"])),
    async open(name) {
      presses += 1;
      // A screen that is left stays on the page, unseen, until the next one has come.
      await page.waitForFunction(
        (start) => {
          const row = [...document.querySelectorAll<HTMLElement>("main li button")].find(
            (one) => one.checkVisibility() && one.textContent.startsWith(start),
          );
          row?.click();
          return row !== undefined;
        },
        { timeout: 10_000, polling: 100 },
        name,
      );
    },
    async fill(label, text) {
      const field = await named(label, ["textbox", "combobox", "searchbox", "Date"]);
      await click(field);
      // A date field takes its parts one by one, in the browser's order; a value is set as one.
      if (await field.evaluate((one) => (one as HTMLInputElement).type === "date")) await setValue(field, text);
      else {
        await field.evaluate((one) => {
          (one as HTMLInputElement).select();
        });
        await page.keyboard.type(text);
      }
    },
    async choose(label, value) {
      const field = await named(label, ["combobox"]);
      presses += 1;
      await setValue(field, value);
    },
    async settle() {
      await page.waitForNetworkIdle({ idleTime: 100 });
      await page.waitForFunction(() => document.querySelector("[role=progressbar], main[aria-busy=true]") === null);
    },
    async violations(rules) {
      // The dock lies over what has not been scrolled up yet: the window is made as high as the page while one looks.
      const { width = 350, height = 640 } = page.viewport() ?? {};
      await page.setViewport({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
      try {
        return await runAxe(page, rules);
      } finally {
        await page.setViewport({ width, height });
      }
    },
    presses: () => presses,
  };
}

async function find(page: Page, name: string, roles: readonly string[]): Promise<ElementHandle> {
  const until = Date.now() + 10_000;
  for (;;) {
    for (const role of roles) {
      const element = await page.$(`aria/${name}[role="${role}"]`);
      if (element !== null) return element;
    }
    if (Date.now() > until)
      throw new Error(
        `Nothing is called "${name}" (${roles.join(", ")}):\n${await page.$eval("#pane", (one) => (one as HTMLElement).innerText)}`,
      );
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Sets a value as React hears it. */
async function setValue(element: ElementHandle, value: string): Promise<void> {
  await element.evaluate((one, text) => {
    const field = one as HTMLInputElement | HTMLSelectElement;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, value);
}

function runAxe(page: Page, rules?: readonly string[]): Promise<readonly Violation[]> {
  return page.evaluate(async (some) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Found[] }> } };
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const runOnly = some === undefined ? { type: "tag", values: tags } : { type: "rule", values: some };
    const { violations } = await axe.run({ runOnly });
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html ?? ""] as const);
  }, rules);
}
