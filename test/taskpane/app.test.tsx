// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import axe from "axe-core";
import { App } from "../../src/taskpane/app.tsx";
import type { ExcelPage } from "../../src/taskpane/excel/connection.ts";
import { languageOf } from "../../src/taskpane/use-excel.ts";
import { functionGuide } from "../../tools/function-guide.ts";
import { readFunctions } from "../../tools/functions.ts";

// The build puts it where the screen of the functions finds it.
vi.stubGlobal("KAM_FUNCTION_GUIDE", functionGuide(await readFunctions("src/functions")));
let root: Root;
let pane: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out and knows no media.
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    ResizeObserver: class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  });
  pane = document.createElement("div");
  document.body.append(pane);
  root = createRoot(pane);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  pane.remove();
  vi.useRealTimers();
});

async function open(page: ExcelPage): Promise<void> {
  act(() => {
    root.render(<App page={page} language={languageOf(page)} />);
  });
  await comeToRest();
}

/** Screens come when they are asked for. */
async function comeToRest(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await act(() => vi.dynamicImportSettled());
}

async function wait(milliseconds: number): Promise<void> {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
  await comeToRest();
}

const excel = (displayLanguage: string, host: unknown = "Excel", bodyBackgroundColor = "#FFFFFF"): ExcelPage => ({
  kamFunctions: "associated",
  Office: {
    onReady: (callback) => {
      callback({ host });
    },
    context: { displayLanguage, officeTheme: { bodyBackgroundColor } },
  },
});

const text = () => pane.textContent;
const button = (name: string) => {
  const found = [...pane.querySelectorAll("button")].find((it) => it.textContent.includes(name));
  if (found === undefined) throw new Error(`There is no button ${name}`);
  return found;
};

describe("the connection", () => {
  test("with Excel brings the tabs in Excel's language; a workbook that cannot be read is told, with a way to try again", async () => {
    await open(excel("zh-CN"));
    expect([...pane.querySelectorAll("[role=tab]")].map((tab) => tab.textContent)).toEqual([
      "今日",
      "客户",
      "人员",
      "拜访",
      "更多",
    ]);
    expect(document.documentElement.lang).toBe("zh-CN");
    // This page has no Excel behind it.
    expect(pane.querySelector('[role="alert"]')?.textContent).toContain("没有读到工作簿");
    expect(button("再读一次")).toBeDefined();
  });

  test("in English", async () => {
    await open(excel("en-US"));
    expect(text()).toContain("TodayAccountsPeopleVisitsMore");
    expect(text()).not.toMatch(/\p{sc=Han}/u);
  });

  test("begins in the language whose words have come, whatever Excel has said meanwhile, and then follows Excel", async () => {
    act(() => {
      root.render(<App page={excel("zh-CN")} language="en" />);
    });
    expect(document.documentElement.lang).toBe("en");
    await comeToRest();
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("that does not come is told after a few seconds, and the functions are there all the same", async () => {
    await open({});
    expect(pane.querySelector('[role="alert"]')).toBe(null);
    await wait(4_000);
    expect(pane.querySelector('[role="alert"]')?.textContent).toMatch(/appsforoffice\.microsoft\.com/);
    expect(text()).toContain("KAM.TIER");
  });

  test("that was refused is told at once", async () => {
    await open({ kamFunctions: "no-excel" });
    expect(pane.querySelector('[role="alert"]')?.textContent).toContain("office.js");
  });

  test("that comes late is taken all the same", async () => {
    const page: { Office?: NonNullable<ExcelPage["Office"]> } = {};
    await open(page);
    await wait(5_000);
    Object.assign(page, excel("zh-CN"));
    await wait(200);
    expect(pane.querySelector("[role=tab]")).not.toBe(null);
  });

  test("of a page outside Excel", async () => {
    await open(excel("zh-CN", null));
    expect(text()).toContain("没有在 Excel 里打开");
    expect(text()).toContain("KAM.TIER");
  });

  test("office.js that never gets ready is no connection", async () => {
    await open({ kamFunctions: "associated", Office: { onReady: () => undefined } });
    await wait(4_000);
    expect(pane.querySelector('[role="alert"]')).not.toBe(null);
  });
});

test("a host without themes leaves the browser's", async () => {
  const page = excel("zh-CN");
  Object.defineProperty(page.Office?.context, "officeTheme", {
    get() {
      throw new Error("GetOfficeThemeInfo is not a function");
    },
  });
  await open(page);
  expect(pane.querySelector("[role=tab]")).not.toBe(null);
});

test("the arrows move between the tabs, which are one stop of the Tab key", async () => {
  await open(excel("zh-CN"));
  const tabs = () => [...pane.querySelectorAll<HTMLElement>("[role=tab]")];
  const press = (key: string) => {
    act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    });
  };
  tabs()[0]?.focus();
  press("ArrowRight");
  expect(document.activeElement?.textContent).toBe("客户");
  press("ArrowLeft");
  press("ArrowLeft");
  expect(document.activeElement?.textContent).toBe("更多");
  expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, 0]);
});

describe("the list of functions", () => {
  const type = (value: string) => {
    const field = pane.querySelector("input");
    if (field === null) throw new Error("There is no search box");
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };
  const outside = excel("zh-CN", null);

  test("opens a function to its arguments and an example", async () => {
    await open(outside);
    expect(text()).not.toContain("=KAM.TIER(80,70,50,20)");
    act(() => {
      button("KAM.TIER").click();
    });
    expect(text()).toContain("=KAM.TIER(客户价值, 合作深度, 成长潜力, 信用风险, [参数表], [语言])");
    expect(text()).toContain('=KAM.TIER(80,70,50,20) → "STRATEGIC"');
  });

  test("narrows as one types and says how many are left", async () => {
    await open(outside);
    type("集中");
    expect(text()).toMatch(/找到 \d 个函数/);
    expect(text()).toContain("KAM.HHI");
    expect(text()).not.toContain("KAM.VELOCITY");
  });

  test("that is empty says so and offers the way back", async () => {
    await open(outside);
    type("天气");
    expect(text()).toContain("没有与“天气”有关的函数");
    act(() => {
      button("清除查找").click();
    });
    expect(text()).toContain("KAM.VELOCITY");
  });
});

test.each([
  ["zh-CN", "#FFFFFF"],
  ["en-US", "#262626"],
])("no rule of accessibility is broken (%s on %s)", async (language, background) => {
  await open(excel(language, null, background));
  act(() => {
    button("KAM.TIER").click();
  });
  vi.useRealTimers();
  // Colours and sizes need a layout, which jsdom has not; the screens are held to them in Chromium.
  const { violations } = await axe.run(pane, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
