// @vitest-environment jsdom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import axe from "axe-core";
import { App } from "../../src/taskpane/app.tsx";
import type { ExcelPage } from "../../src/taskpane/excel/connection.ts";
import { functionGuide } from "../../tools/function-guide.ts";
import { readFunctions } from "../../tools/functions.ts";

const guide = functionGuide(await readFunctions("src/functions"));
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

function open(page: ExcelPage): void {
  act(() => {
    root.render(<App page={page} guide={guide} />);
  });
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
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
  test("with Excel is told in Excel's language", () => {
    open(excel("zh-CN"));
    expect(text()).toContain("已连上 Excel");
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("in English", () => {
    open(excel("en-US"));
    expect(text()).toContain("Connected to Excel");
    expect(text()).not.toMatch(/\p{sc=Han}/u);
  });

  test("that does not come is told after a few seconds, and the list is there all the same", () => {
    open({});
    expect(pane.querySelector('[role="alert"]')).toBe(null);
    wait(4_000);
    expect(pane.querySelector('[role="alert"]')?.textContent).toMatch(/appsforoffice\.microsoft\.com/);
    expect(text()).toContain("KAM.TIER");
  });

  test("that was refused is told at once", () => {
    open({ kamFunctions: "no-excel" });
    expect(pane.querySelector('[role="alert"]')).not.toBe(null);
  });

  test("that comes late is taken all the same", () => {
    const page: { Office?: NonNullable<ExcelPage["Office"]> } = {};
    open(page);
    wait(5_000);
    Object.assign(page, excel("zh-CN"));
    wait(200);
    expect(pane.querySelector('[role="alert"]')).toBe(null);
    expect(text()).toContain("已连上 Excel");
  });

  test("of a page outside Excel", () => {
    open(excel("zh-CN", null));
    expect(text()).toContain("没有在 Excel 里打开");
  });

  test("office.js that never gets ready is no connection", () => {
    open({ kamFunctions: "associated", Office: { onReady: () => undefined } });
    wait(4_000);
    expect(pane.querySelector('[role="alert"]')).not.toBe(null);
  });
});

test("a host without themes leaves the browser's", () => {
  const page = excel("zh-CN");
  Object.defineProperty(page.Office?.context, "officeTheme", {
    get() {
      throw new Error("GetOfficeThemeInfo is not a function");
    },
  });
  open(page);
  expect(text()).toContain("已连上 Excel");
});

describe("the list", () => {
  const type = (value: string) => {
    const field = pane.querySelector("input");
    if (field === null) throw new Error("There is no search box");
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  };

  test("opens a function to its arguments and an example", () => {
    open(excel("zh-CN"));
    expect(text()).not.toContain("=KAM.TIER(80,70,50,20)");
    act(() => {
      button("KAM.TIER").click();
    });
    expect(text()).toContain("=KAM.TIER(客户价值, 合作深度, 成长潜力, 信用风险, [参数表], [语言])");
    expect(text()).toContain('=KAM.TIER(80,70,50,20) → "STRATEGIC"');
  });

  test("narrows as one types and says how many are left", () => {
    open(excel("zh-CN"));
    type("集中");
    expect(text()).toMatch(/找到 \d 个函数/);
    expect(text()).toContain("KAM.HHI");
    expect(text()).not.toContain("KAM.VELOCITY");
  });

  test("that is empty says so and offers the way back", () => {
    open(excel("zh-CN"));
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
  open(excel(language, "Excel", background));
  act(() => {
    button("KAM.TIER").click();
  });
  vi.useRealTimers();
  // Colours and sizes need a layout, which jsdom has not.
  const { violations } = await axe.run(pane, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
