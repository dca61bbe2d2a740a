import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as pdfjs from "pdfjs-dist";
import type { Page } from "puppeteer";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { reportFonts } from "#report/print/report-fonts.ts";
import { startBrowser } from "#report/print/start-browser.ts";
import { workFolder } from "#report/print/work-folder.ts";

/** WebP without loss, as base64. */
export type Picture = string;

export interface Difference {
  /** Of all points, those whose grey differs by more than `FAINT`; 1 where the sizes differ. */
  readonly share: number;
  /** The new picture pale, and what differs in black. */
  readonly shown: Picture;
}

/** Draws pages of PDFs and compares pictures, in the browser that the package brings along: the same one everywhere. */
export interface PictureDesk {
  readonly draw: (pdf: Uint8Array, page: number) => Promise<Picture>;
  readonly compare: (golden: Picture, picture: Picture) => Promise<Difference>;
  readonly close: () => Promise<void>;
}

// Edges of letters are grey, and a little greyer on another machine.
const FAINT = 64;

export async function openPictureDesk(): Promise<PictureDesk> {
  const embedded = await embeddedBrowser();
  if (!embedded.ok) throw new Error(JSON.stringify(embedded.fault));
  const folder = workFolder(reportFonts().system);
  const limits = { startMs: 60_000, budgetMs: 60_000 };
  const started = await startBrowser({ ...embedded.value, ...limits, folder, sandbox: process.getuid?.() !== 0 });
  if (!started.ok) throw new Error(JSON.stringify(started.fault));
  const page = await started.value.browser.newPage();
  await layDesk(page);
  return {
    draw: (pdf, number) => page.evaluate(drawPage, Buffer.from(pdf).toString("base64"), number),
    compare: (golden, picture) => page.evaluate(comparePictures, golden, picture, FAINT),
    close: async () => {
      await started.value.close();
      folder.remove();
    },
  };
}

/** Puts pdf.js and its worker into the page; nothing is fetched. */
async function layDesk(page: Page): Promise<void> {
  const require = createRequire(import.meta.url);
  await page.setContent("<!doctype html><title>Pictures</title>");
  for (const part of ["pdf.worker.mjs", "pdf.mjs"])
    await page.addScriptTag({
      type: "module",
      content: readFileSync(require.resolve(`pdfjs-dist/legacy/build/${part}`), "utf8"),
    });
  await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
}

/* The two functions below run in the page. */

async function drawPage(base64: string, number: number): Promise<string> {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof pdfjs };
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const pdf = await pdfjsLib.getDocument({ data }).promise;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  await pdf.destroy();
  return canvas.toDataURL("image/webp", 1).replace(/^.*,/, "");
}

async function comparePictures(golden: string, picture: string, faint: number): Promise<Difference> {
  const pixelsOf = async (base64: string) => {
    const image = new Image();
    image.src = `data:image/webp;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    return { canvas, context, pixels: context.getImageData(0, 0, image.width, image.height) };
  };
  const [before, after] = [await pixelsOf(golden), await pixelsOf(picture)];
  const { canvas, context, pixels } = after;
  if (before.canvas.width !== canvas.width || before.canvas.height !== canvas.height)
    return { share: 1, shown: picture };
  let different = 0;
  const [old, now] = [before.pixels.data, pixels.data];
  for (let at = 0; at < now.length; at += 4) {
    const grey = (data: Uint8ClampedArray) => ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    const isDifferent = Math.abs(grey(old) - grey(now)) > faint;
    different += Number(isDifferent);
    now.fill(isDifferent ? 0 : 255 - (255 - grey(now)) / 5, at, at + 3);
  }
  context.putImageData(pixels, 0, 0);
  return { share: different / (now.length / 4), shown: canvas.toDataURL("image/webp", 1).replace(/^.*,/, "") };
}
