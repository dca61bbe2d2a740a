import type { Box } from "./placement.ts";
import { element, escapeXml, plain, textElement } from "./svg.ts";
import { ASCENT, DESCENT, NOTE, shorten, textWidth } from "./text-width.ts";

export interface Label {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
  /** Room in mm; a longer text is shortened and keeps its whole wording in a title. */
  readonly room?: number;
  /** What is shown of it, where that is known already. */
  readonly shown?: string;
}

/** A line of text in a chart; nothing for an empty text. */
export function label(one: Label): string {
  const { x, y, text, fill, anchor = "start", size = NOTE, bold = false } = one;
  if (text === "") return "";
  const [whole, shown] = [plain(text), shownText(one)];
  const attributes = {
    x,
    y,
    "font-size": size === NOTE ? undefined : size,
    "text-anchor": anchor === "start" ? undefined : anchor,
    "font-weight": bold ? "700" : undefined,
    fill,
  };
  return element("text", attributes, (shown === whole ? "" : textElement("title", whole)) + escapeXml(shown));
}

/** Where a label will stand. */
export function labelBox(one: Label): Box {
  const { size = NOTE, bold = false } = one;
  return boxAt(one, textWidth(shownText(one), { size, bold }));
}

/** The same for one whose width is known; it takes longest to find. */
export function boxAt(
  { x, y, anchor = "start", size = NOTE }: Pick<Label, "x" | "y" | "anchor"> & { readonly size?: number | undefined },
  width: number,
): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT };
}

/** Baseline that centres a line of text on y. */
export function centred(y: number, size: number = NOTE): number {
  return y + size * 0.36;
}

/** Width of the widest of the texts in note size, but not more than `most`. */
export function widest(texts: readonly string[], most: number, bold = false): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => textWidth(plain(text), { size: NOTE, bold }))));
}

function shownText({ text, size = NOTE, bold = false, room, shown = text }: Label): string {
  return room === undefined ? plain(shown) : shorten(plain(shown), { size, bold }, room);
}
