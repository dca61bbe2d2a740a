import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { readSvgLogo } from "./svg-logo.ts";
import type { Logo } from "./theme.ts";
import type { ThemeProblem } from "./theme-fault.ts";

// 4000 × 4000: beyond that a small file could unpack to more memory than printing has.
const MOST_PIXELS = 16_000_000;
const JPEG = Buffer.from([0xff, 0xd8]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Tells a picture by its content, whatever it is called: PNG, JPEG, or an SVG that only draws. */
export function readLogo(content: Buffer): Outcome<Logo, ThemeProblem> {
  if (content.subarray(0, PNG.length).equals(PNG)) return sized(content, "image/png", pngSize(content));
  if (content.subarray(0, JPEG.length).equals(JPEG)) return sized(content, "image/jpeg", jpegSize(content));
  return readSvgLogo(content);
}

type PixelSize = readonly [width: number, height: number];

function sized(content: Buffer, type: Logo["type"], size: PixelSize | null): Outcome<Logo, ThemeProblem> {
  const [width, height] = size ?? [0, 0];
  if (width < 1 || height < 1) return fail({ code: "picture-broken" });
  if (width * height > MOST_PIXELS) return fail({ code: "picture-pixels", width, height, most: MOST_PIXELS });
  return ok({ type, content, width, height });
}

function pngSize(file: Buffer): PixelSize | null {
  const isWhole = file.length >= 24 && file.toString("latin1", 12, 16) === "IHDR";
  return isWhole ? [file.readUInt32BE(16), file.readUInt32BE(20)] : null;
}

// ITU-T T.81, B.2.2: a frame header is a marker C0–CF that is none of DHT (C4), JPG (C8), DAC (CC).
function jpegSize(file: Buffer): PixelSize | null {
  for (let at = 2; at + 9 <= file.length && file[at] === 0xff;) {
    const marker = file.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [file.readUInt16BE(at + 7), file.readUInt16BE(at + 5)];
    else at += 2 + file.readUInt16BE(at + 2);
  }
  return null;
}
