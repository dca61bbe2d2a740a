import { afterAll, beforeAll, expect, test } from "vitest";
import { finishPdf } from "#report/print/finish-pdf.ts";
import { openPrintingPage } from "#report/print/printing-page.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { startBrowser, type RunningBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";
import { valueOf } from "../../support/outcome.ts";
import { realBrowser } from "../../cli/real-browser.ts";
import { shell } from "./shell.ts";

const fonts = reportFonts();
const folder = workFolder(fonts.system);
let running: RunningBrowser;

beforeAll(async () => {
  const sandbox = process.getuid?.() !== 0;
  const limits = { startMs: 60_000, budgetMs: 60_000 };
  running = valueOf(await startBrowser({ ...(await realBrowser()), ...limits, folder, sandbox }));
}, 90_000);

afterAll(async () => {
  await running.close();
  folder.remove();
});

const open = async (faces?: readonly number[]) => valueOf(await openPrintingPage(running.browser, shell, fonts, faces));

test("a page loads what another one was asked for, before it prints", async () => {
  const rare = { lang: "zh-CN", title: "少见的字", body: "<p>① 沚 Škoda</p><p><b>𠮷 Ⅱ</b></p>" };
  const first = await open();
  const whole = first.asked();
  const printed = valueOf(finishPdf(valueOf(await first.print(rare)), "2026-06-30"));
  const asked = first.asked();
  expect(asked.length).toBeGreaterThan(whole.length);

  expect((await open()).asked()).toEqual(whole);
  const next = await open(asked);
  expect(next.asked()).toEqual(asked);
  const again = valueOf(finishPdf(valueOf(await next.print(rare)), "2026-06-30"));
  expect(next.asked()).toEqual(asked);
  expect(Buffer.from(again).equals(printed)).toBe(true);
});
