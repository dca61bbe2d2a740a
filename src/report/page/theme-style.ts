import type { Logo, Theme, ThemeFont } from "../theme/theme.ts";

/** The family of a theme's own faces. */
export const THEME_FAMILY = "KAM theme";

/** mm that a logo may take: on the line that says who, and above it. */
const BOX = { width: 44, height: 7.6 };
/** mm that the first page begins higher for it, of the 18 of its upper margin. */
const ROOM = 4.2;

/** Colours and faces of a theme as properties of the root; nothing where it has none. */
export function themeStyle({ accent, text, fonts, logo }: Theme): string {
  const properties = [
    ...(accent === null ? [] : [`--accent:${accent}`]),
    ...(text === null ? [] : [`--text:${text}`]),
    ...(fonts.length === 0 ? [] : [`--face:"${THEME_FAMILY}",var(--own-face)`]),
    ...(logo === null ? [] : brandSize(logo)),
  ];
  const first = logo === null ? "" : `@page :first{margin-top:${18 - ROOM}mm}`;
  return properties.length === 0 ? "" : `<style>:root{${properties.join(";")}}${first}</style>`;
}

/** @param url where a face is to be had: a file of the printing site, or its content */
export function themeFaces(fonts: readonly ThemeFont[], url: (font: ThemeFont) => string): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"${THEME_FAMILY}";font-style:normal;font-weight:${font.weight};font-display:block;` +
        `src:url(${url(font)})}`,
    )
    .join("");
}

export function dataUrl({ type, content }: Pick<Logo | ThemeFont, "type" | "content">): string {
  return `data:${type};base64,${content.toString("base64")}`;
}

/** As large as the box allows, in its own proportions. */
function brandSize({ width, height }: Logo): readonly string[] {
  const scale = Math.min(BOX.width / width, BOX.height / height);
  return [
    `--brand-room:${ROOM}mm`,
    `--brand-width:${(width * scale).toFixed(2)}mm`,
    `--brand-height:${(height * scale).toFixed(2)}mm`,
  ];
}
