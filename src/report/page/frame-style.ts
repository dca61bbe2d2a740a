import { NOTE, textWidth } from "#charts/text-width.ts";
import type { FrameView } from "../view/frame-view.ts";
import { cssString } from "./css-string.ts";

// mm around the text of the mark, inside its border.
const MARK_AIR = 3.2;

/** The texts of the running head and foot, which the margin boxes of styles/page.css take from the root. */
export function frameStyle({ account, document, mark, foot, page }: FrameView): string {
  const properties = {
    "--head-account": cssString(account),
    "--head-document": cssString(document),
    "--head-mark": cssString(mark),
    "--head-mark-width": `${(textWidth(mark, { size: NOTE, bold: true }) + MARK_AIR).toFixed(1)}mm`,
    "--foot-note": cssString(foot),
    "--foot-before": cssString(page.before),
    "--foot-between": cssString(page.between),
    "--foot-after": cssString(page.after),
  };
  const declarations = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return `<style>:root{${declarations.join(";")}}</style>`;
}
