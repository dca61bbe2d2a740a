import { NOTE, textWidth } from "#charts/text-width.ts";
import type { FrameView } from "../view/frame-view.ts";
import { cssString } from "./css-string.ts";
import { visible } from "./visible.ts";

// mm around the text of the mark, inside its border.
const MARK_AIR = 3.2;

/** The texts of the running head and foot, which the margin boxes of styles/page.css take from the root. */
export function frameStyle({ account, document, mark, foot, page }: FrameView): string {
  const properties = {
    "--head-account": said(account),
    "--head-document": said(document),
    "--head-mark": said(mark),
    "--head-mark-width": `${(textWidth(mark, { size: NOTE, bold: true }) + MARK_AIR).toFixed(1)}mm`,
    "--foot-note": said(foot),
    "--foot-before": said(page.before),
    "--foot-between": said(page.between),
    "--foot-after": said(page.after),
  };
  const declarations = Object.entries(properties).map(([name, value]) => `${name}:${value}`);
  return `<style>:root{${declarations.join(";")}}</style>`;
}

function said(text: string): string {
  return cssString(visible(text));
}
