import { INK, type Ink } from "#charts/ink.ts";
import type { Markup } from "#charts/svg.ts";
import { PANE_INK } from "./ink.ts";

/** A picture by itself, in the colours of paper: outside the pane nobody knows the theme's. */
export function onPaper(svg: Markup): string {
  const inks = Object.keys(INK) as (keyof Ink)[];
  return inks.reduce<string>((text, ink) => text.replaceAll(PANE_INK[ink], INK[ink]), svg);
}

export const svgFile = (svg: Markup): Blob => new Blob([onPaper(svg)], { type: "image/svg+xml" });

/** Dots for each dot of the screen, so that print is sharp. */
const SHARPNESS = 3;

export interface PngPicture {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** Draws the picture on white. Rejects where the browser cannot draw it. */
export async function pngFile(svg: Markup): Promise<PngPicture> {
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement("canvas");
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const paper = canvas.getContext("2d");
    if (paper === null) throw new Error("no canvas");
    paper.fillStyle = INK.paper;
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob === null) throw new Error("no PNG");
    return { blob, width, height };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The bytes as Excel takes them. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Hands a file to the person, as far as the browser lets one. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, DOWNLOAD_MS);
}

const DOWNLOAD_MS = 60_000;
