import faces from "#templates/report/fonts/faces.css?raw";
import documents from "#templates/report/styles/document.css?raw";
import page from "#templates/report/styles/page.css?raw";
import tokens from "#templates/report/styles/tokens.css?raw";

import { THEME_FAMILY, themeFaces } from "./theme-style.ts";
import type { ThemeFont } from "../theme/theme.ts";

const fileOf = ({ weight }: ThemeFont) => `theme-${weight}`;

/**
 * The empty page that every report is put into. It asks for its fonts as `fonts/<file>`; head, foot and page
 * numbers are margin boxes of its @page rule, so printing needs no header or footer template.
 */
export function pageShell(fonts: readonly ThemeFont[] = []): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title>',
    `<style>${faces}${themeFaces(fonts, (font) => `fonts/${fileOf(font)}`)}${tokens}${page}${documents}</style>`,
    "</head><body></body></html>",
  ].join("");
}

/** A theme's faces as the files that the shell asks for. */
export function shellFonts(fonts: readonly ThemeFont[]): {
  readonly family: string;
  readonly files: ReadonlyMap<string, Buffer>;
} {
  return { family: THEME_FAMILY, files: new Map(fonts.map((font) => [fileOf(font), font.content])) };
}
