import { spawn } from "node:child_process";
import { getEventListeners, once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPrinter, type Printer, type PrinterOptions } from "#report/print/printer.ts";
import { fakeBrowser } from "../../cli/real-browser.ts";
import { shell } from "./shell.ts";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "kam-lost-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

const noBrowser = { platform: "win32", arch: "x64", env: {}, isProgram: () => false };
const open = (options: Partial<PrinterOptions> = {}) => openPrinter({ shell, asOf: "2026-05-08", ...options });
const report = { lang: "zh-CN", title: "计划", body: "<p>内容</p>" };
const workFolders = (pid: number | undefined = process.pid) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`kam-print-${pid}-`));

async function withPrinter(options: Partial<PrinterOptions>, use: (printer: Printer) => Promise<void>): Promise<void> {
  const opened = await open(options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
  try {
    await use(opened.value);
  } finally {
    await opened.value.close();
  }
}

function program(name: string, script: string): string {
  const path = join(scratch, name);
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

// The browser may run under a script; the group holds both.
const signal = (printer: Printer, name: NodeJS.Signals) =>
  process.kill(process.platform === "win32" ? Number(printer.pid()) : -Number(printer.pid()), name);

/** The processes of a browser's pages. */
function pagesOf(browser: number): readonly number[] {
  return readdirSync("/proc").flatMap((name) => {
    const pid = Number(name);
    if (Number.isNaN(pid) || groupOf(pid) !== browser) return [];
    return readFileSync(`/proc/${name}/cmdline`, "utf8").includes("--type=renderer") ? [pid] : [];
  });
}

function groupOf(pid: number): number | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[2]);
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("a browser that is lost", () => {
  test("is replaced, and every report that was under way is printed", async () => {
    await withPrinter({}, async (printer) => {
      const before = printer.pid();
      const printing = Array.from({ length: 6 }, () => printer.print(report));
      // With the first one done others are under way and still others wait, however slow the machine.
      await Promise.race(printing);
      signal(printer, "SIGKILL");
      for (const printed of await Promise.all(printing)) expect(printed.ok).toBe(true);
      expect(printer.pid()).not.toBe(before);
    });
  }, 60_000);

  test("between two reports costs nothing but time", async () => {
    await withPrinter({}, async (printer) => {
      signal(printer, "SIGKILL");
      expect((await printer.print(report)).ok).toBe(true);
    });
  }, 60_000);

  test.skipIf(process.platform === "win32")("because it hangs is replaced, and the report is printed", async () => {
    await withPrinter({ timeoutMs: 3000, pageTimeoutMs: 500 }, async (printer) => {
      const before = printer.pid();
      signal(printer, "SIGSTOP");
      expect((await printer.print(report)).ok).toBe(true);
      expect(printer.pid()).not.toBe(before);
      // Who was killed is gone when somebody has waited for it.
      await expect.poll(() => isAlive(-Number(before)), { timeout: 30_000 }).toBe(false);
    });
  });

  test("because the report was cancelled is replaced as well", async () => {
    await withPrinter({}, async (printer) => {
      const cancel = new AbortController();
      const printing = printer.print(report, cancel.signal);
      cancel.abort();
      expect(await printing).toEqual({ ok: false, fault: { code: "cancelled" } });
      expect((await printer.print(report)).ok).toBe(true);
    });
  }, 60_000);
});

describe.skipIf(process.platform === "win32")("a browser that is lost and does not start again", () => {
  // Its first start and those after `failing` more are a browser's.
  const failing = (name: string, failing: number) => {
    const starts = join(scratch, `${name}-starts`);
    writeFileSync(starts, "");
    return fakeBrowser(
      scratch,
      name,
      `n=$(wc -c <"${starts}"); printf . >>"${starts}"\n[ "$n" -gt 0 ] && [ "$n" -le ${String(failing)} ] && exit 7\nexec_browser`,
    );
  };

  test("nine times, is started a tenth time, at the cost of one attempt of the report", async () => {
    await withPrinter({ browser: await failing("nine-times", 9) }, async (printer) => {
      signal(printer, "SIGKILL");
      expect((await printer.print(report)).ok).toBe(true);
    });
  });

  test("ten times, is told as what it is", async () => {
    const path = await failing("ten-times", 10);
    await withPrinter({ browser: path }, async (printer) => {
      signal(printer, "SIGKILL");
      const failure = { code: "exited", detail: "" };
      expect(await printer.print(report)).toEqual({ ok: false, fault: { code: "browser-failed", path, failure } });
      expect((await printer.print(report)).ok).toBe(true);
    });
  });
});

describe("a page that is lost", () => {
  test("because it hangs is replaced, the report is tried twice, and the next one prints in the same browser", async () => {
    const endless = { ...report, body: `<table>${"<tr><td>1</td></tr>".repeat(400_000)}</table>` };
    await withPrinter({ timeoutMs: 3000, pageTimeoutMs: 60_000 }, async (printer) => {
      const browser = printer.pid();
      expect(await printer.print(endless)).toEqual({ ok: false, fault: { code: "timed-out", seconds: 3 } });
      expect((await printer.print(report)).ok).toBe(true);
      expect(printer.pid()).toBe(browser);
    });
  });

  test.skipIf(process.platform !== "linux")(
    "because its process was killed is replaced, within the browser",
    async () => {
      await withPrinter({ pageTimeoutMs: 60_000 }, async (printer) => {
        const browser = printer.pid();
        for (const page of pagesOf(Number(browser))) process.kill(page, "SIGKILL");
        expect((await printer.print(report)).ok).toBe(true);
        expect(printer.pid()).toBe(browser);
      });
    },
  );
});

test("a report leaves nothing on the signal of its run, whatever is collected meanwhile", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { signal } = new AbortController();
  await withPrinter({}, async (printer) => {
    const collecting = setInterval(collect, 5);
    await Promise.all([1, 2, 3, 4].map(() => printer.print(report, signal)));
    clearInterval(collecting);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("closing leaves no process and no folder, and takes no more reports", async () => {
  let closed: Printer | undefined;
  await withPrinter({}, (printer) => {
    closed = printer;
    expect(isAlive(Number(printer.pid()))).toBe(true);
    expect(workFolders().length).toBeGreaterThan(0);
    return Promise.resolve();
  });
  expect(isAlive(Number(closed?.pid()))).toBe(false);
  expect(workFolders()).toEqual([]);
  expect(await closed?.print(report)).toEqual({ ok: false, fault: { code: "printer-closed" } });
});

test("a shell without our fonts is refused, not printed with gaps", async () => {
  const opened = await open({ shell: "<!doctype html><title></title><body>" });
  expect(opened).toMatchObject({ ok: false, fault: { code: "no-browser" } });
  expect(JSON.stringify(opened)).toContain("fonts-not-loaded");
}, 60_000);

describe("without a browser", () => {
  test("every place that was tried is told", async () => {
    const machine = { ...noBrowser, env: { ProgramFiles: "C:\\P", CHROME_PATH: "D:\\c.exe" } };
    const opened = await open({ machine });
    if (opened.ok || opened.fault.code !== "no-browser") throw new Error("There should be no browser.");
    const tried = opened.fault.attempts.map(({ browser }) => browser);
    expect(tried[0]).toBe("D:\\c.exe");
    expect(tried).toContain("C:\\P\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(tried.at(-1)).toBe("@sparticuz/chromium");
  });

  test("one that the user named is the only one tried", async () => {
    const opened = await open({ browser: "/nowhere/chrome" });
    expect(opened).toEqual({ ok: false, fault: { code: "browser-not-there", path: "/nowhere/chrome" } });
  });
});

describe.skipIf(process.platform === "win32")("a browser that does not start", () => {
  test.each([
    ["exits", "#!/bin/sh\necho 'FATAL: wrong libc' >&2\nexit 1\n", { code: "exited", detail: "FATAL: wrong libc" }],
    ["succeeds in nothing", "#!/bin/sh\nexit 0\n", { code: "exited", detail: "" }],
    ["hangs", "#!/bin/sh\nexec sleep 60\n", { code: "too-slow", seconds: 1 }],
    ["talks nonsense", "#!/bin/sh\nprintf 'hello\\0' >&4\nexec sleep 60\n", { code: "too-slow", seconds: 1 }],
    ["closes the pipe and stays", "#!/bin/sh\nexec 3>&- 4>&-\nexec sleep 60\n", { code: "too-slow", seconds: 1 }],
    ["has no sandbox", "#!/bin/sh\necho 'FATAL: No usable sandbox!' >&2\nexit 1\n", { code: "no-sandbox" }],
    ["is no program", "\u0000\u0001 nothing that runs", { code: "exited" }],
  ])("because it %s is told", async (name, script, failure) => {
    const path = program(name.replaceAll(" ", "-"), script);
    const opened = await open({ browser: path, startTimeoutMs: 1000 });
    expect(opened).toMatchObject({ ok: false, fault: { code: "browser-failed", path, failure } });
    expect(workFolders()).toEqual([]);
  });

  test("is passed over for the next one, with a notice", async () => {
    const path = program("broken", "#!/bin/sh\nexit 3\n");
    const { thisMachine } = await import("#report/print/find-browser.ts");
    const machine = thisMachine();
    await withPrinter({ machine: { ...machine, env: { ...machine.env, CHROME_PATH: path } } }, async (printer) => {
      expect(printer.notices).toContainEqual({
        code: "browser-skipped",
        attempt: { browser: path, failure: { code: "exited", detail: "" } },
      });
      expect((await printer.print(report)).ok).toBe(true);
    });
  }, 60_000);
});

describe.skipIf(process.platform === "win32")("a run that is killed", () => {
  test.each(["SIGKILL", "SIGTERM"] as const)("by %s takes its browser along", { timeout: 120_000 }, async (signal) => {
    const run = spawn(process.execPath, ["--import", "tsx", "test/report/print/keep-open.ts"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(run.stdout, "data")) as [Buffer];
    const group = -Number(line.toString());
    expect(isAlive(group)).toBe(true);
    run.kill(signal);
    for (let waited = 0; waited < 50 && isAlive(group); waited += 1) await pause(100);
    expect(isAlive(group)).toBe(false);
    for (const name of workFolders(run.pid)) rmSync(join(tmpdir(), name), { recursive: true });
  });
});
