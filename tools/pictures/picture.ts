import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";

export const PICTURES = "docs/guides/pictures";
/** A page in a few colours keeps every edge with these, and is a quarter of its size. */
const COLOURS = 32;

export const pictureOf = (name: string, language: Language): string => join(PICTURES, `${name}.${language}.png`);

/** A picture as the guides keep it: few colours, a thin line around it, nothing that tells when it was made. */
export function keep(source: string, name: string, language: Language): void {
  const look = ["-bordercolor", "#d0d7de", "-border", "1", "-strip", "+dither", "-colors", String(COLOURS)];
  const unmoved = ["-define", "png:exclude-chunks=date,time"];
  execFileSync("convert", [source, ...look, ...unmoved, `PNG8:${pictureOf(name, language)}`]);
}
