import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { openPrinter } from "#report/print/printer.ts";
import { openPrintingPage } from "#report/print/printing-page.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { startBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { shell } from "./shell.ts";

const hasEmbedded = process.platform === "linux" && process.arch === "x64";

describe.skipIf(!hasEmbedded)("the browser that the package brings along", () => {
  test("prints", { timeout: 120_000 }, async () => {
    const embedded = await embeddedBrowser();
    if (!embedded.ok) throw new Error(JSON.stringify(embedded.fault));
    const printer = await openPrinter({ shell, asOf: "2026-05-08", browser: embedded.value.path });
    if (!printer.ok) throw new Error(JSON.stringify(printer.fault));
    const printed = await printer.value.print({ lang: "zh-CN", title: "计划", body: "<h1>角色 行动</h1>" });
    await printer.value.close();
    if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
    expect((await readPdf(printed.value)).text).toContain("角色 行动");
  });

  test("prints again what it printed before the fonts had come", { timeout: 120_000 }, async () => {
    const embedded = await embeddedBrowser();
    if (!embedded.ok) throw new Error(JSON.stringify(embedded.fault));
    const fonts = reportFonts();
    const folder = workFolder(fonts.system);
    const limits = { startMs: 15_000, budgetMs: 30_000 };
    const started = await startBrowser({ ...embedded.value, ...limits, folder, sandbox: process.getuid?.() !== 0 });
    if (!started.ok) throw new Error(JSON.stringify(started.fault));
    const files = new Map(fonts.files);
    files.get = (name) => {
      pauseAll(300);
      return fonts.files.get(name);
    };
    const page = await openPrintingPage(started.value.browser, shell, { ...fonts, files });
    const printed = page.ok ? await page.value.print({ lang: "zh-CN", title: "计划", body: "<p>Ⅱ Škoda</p>" }) : page;
    await started.value.close();
    folder.remove();
    if (!printed.ok) throw new Error(JSON.stringify(printed.fault));
    const raw = Buffer.from(printed.value).toString("latin1");
    for (const family of ["NotoSansKR", "SourceSans3"]) expect(raw).toContain(`+${family}`);
  });

  test("is unpacked whole when two runs begin at the same time", { timeout: 120_000 }, async () => {
    const scratch = mkdtempSync(join(tmpdir(), "kam-unpack-"));
    vi.stubEnv("TMPDIR", scratch);
    try {
      const [first, second] = await Promise.all([embeddedBrowser(), embeddedBrowser()]);
      expect(first).toMatchObject({ ok: true, value: { path: expect.stringContaining(scratch) as string } });
      expect(second).toEqual(first);
      expect(readdirSync(join(scratch, `kam-browser-${userInfo().uid}`))).toHaveLength(1);
    } finally {
      vi.unstubAllEnvs();
      rmSync(scratch, { recursive: true });
    }
  });
});

/** Stops this process, and with it every answer that the browser waits for. */
function pauseAll(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
