import { beforeEach, describe, expect, test, vi } from "vitest";
import { associateAhead, type LoadingPage } from "../../../src/functions/runtime/associate-ahead.ts";
import { associateFunctions, type AssociatedFunction, type Page } from "../../../src/functions/runtime/associate.ts";

/* A page in which the functions are known by their names before the script that calculates has come. */
class CellError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Script = Parameters<LoadingPage["document"]["head"]["append"]>[0];

function newPage(displayLanguage = "zh-CN") {
  const known = new Map<string, AssociatedFunction>();
  const asked: Script[] = [];
  const page = {
    CustomFunctions: { associate: (id: string, implementation: AssociatedFunction) => known.set(id, implementation) },
    Office: { context: { displayLanguage } },
    document: {
      createElement: () => ({ src: "", onload: null, onerror: null }),
      head: { append: (script: Script) => asked.push(script) },
    },
  } satisfies LoadingPage;
  associateAhead(page, ["DOUBLE", "OTHER"], "functions.js");
  const call = (id: string, ...args: readonly unknown[]) => known.get(id)?.(...(args as never[]));
  return { page: page as Page, known, asked, call };
}

const double = (cell: never) => [[2 * Number(cell)]];
const come = ({ page, asked }: ReturnType<typeof newPage>) => {
  associateFunctions(page, { DOUBLE: double, OTHER: () => [["other"]] });
  asked.at(-1)?.onload?.();
};

beforeEach(() => {
  vi.stubGlobal("CustomFunctions", { Error: CellError, ErrorCode: { notAvailable: "#N/A" } });
  return () => vi.unstubAllGlobals();
});

describe("functions that are known by their names", () => {
  test("nothing is loaded until one is called", () => {
    const { page, known, asked } = newPage();
    expect([[...known.keys()], page.kamFunctions, asked.length]).toEqual([["DOUBLE", "OTHER"], "associated", 0]);
  });

  test("the first calls wait for one script, and later ones for nothing", async () => {
    const made = newPage();
    const first = [made.call("DOUBLE", 4), made.call("OTHER")].map((answer) => Promise.resolve(answer));
    expect(made.asked.map(({ src }) => src)).toEqual(["functions.js"]);
    come(made);
    expect(await Promise.all(first)).toEqual([[[8]], [["other"]]]);
    expect(made.call("DOUBLE", 5)).toEqual([[10]]);
  });

  test("Excel is told each name once", () => {
    const made = newPage();
    const before = made.known.get("DOUBLE");
    void made.page.kamLoad?.();
    come(made);
    expect(made.known.get("DOUBLE")).toBe(before);
  });

  test.each([
    ["zh-CN", "请检查网络"],
    ["en-US", "Check the network"],
  ])(
    "a script that does not come is told in the cell (%s), and asked for again by the next call",
    async (language, says) => {
      const made = newPage(language);
      const lost = made.call("DOUBLE", 4);
      made.asked[0]?.onerror?.();
      await expect(lost).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining(says) as string });
      const next = made.call("DOUBLE", 4);
      expect(made.asked).toHaveLength(2);
      come(made);
      expect(await next).toEqual([[8]]);
    },
  );
});

test("without Excel's library the page says so, and the pane can load what calculates all the same", async () => {
  const asked: Script[] = [];
  const page = {
    document: {
      createElement: () => ({ src: "", onload: null, onerror: null }),
      head: { append: (one: Script) => asked.push(one) },
    },
  } as LoadingPage;
  associateAhead(page, ["DOUBLE"], "functions.js");
  expect(page.kamFunctions).toBe("no-excel");
  const loading = page.kamLoad?.();
  associateFunctions(page, { DOUBLE: double });
  asked[0]?.onload?.();
  await loading;
  expect(page.kamCall?.("DOUBLE", [3])).toEqual([[6]]);
});
