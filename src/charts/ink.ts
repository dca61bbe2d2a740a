/** Colours of a chart. Paper uses INK; a theme changes the accent, the pane may pass its own set. */
export interface Ink {
  readonly text: string;
  readonly secondary: string;
  readonly rule: string;
  readonly paper: string;
  /** Targets, wishes, the one thing to look at. */
  readonly accent: string;
  /** Areas only, never lines or text. */
  readonly tint: string;
  /** Previous period. */
  readonly previous: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
}

export const INK: Ink = {
  text: "#1b1f24",
  secondary: "#57606a",
  rule: "#d0d7de",
  paper: "#ffffff",
  accent: "#0f5c8a",
  tint: "#e7eff3",
  previous: "#a3abb4",
  good: "#1a7f5a",
  warn: "#b86e00",
  bad: "#b3261e",
};

/** Line weights in mm. */
export const STROKE = { hatch: 0.22, hair: 0.2, line: 0.25, strong: 0.3, curve: 0.55, heavy: 0.7 } as const;

const TINT = 0.1;

/** The standard colours with a theme's accent (#rrggbb); anything else leaves the standard accent. */
export function inkWithAccent(accent: string): Ink {
  if (!/^#[0-9a-f]{6}$/i.test(accent)) return INK;
  const channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  const tint = channels.map((channel) => Math.round(255 - (255 - channel) * TINT));
  return { ...INK, accent, tint: `#${tint.map((channel) => channel.toString(16).padStart(2, "0")).join("")}` };
}

const HEX = /^#[\da-f]{6}$/i;

/** A colour between two: of the form #rrggbb, or tokens of a theme that only the browser can mix. */
export function mixed(from: string, to: string, part: number): string {
  if (!HEX.test(from) || !HEX.test(to)) return `color-mix(in srgb, ${to} ${String(Math.round(part * 100))}%, ${from})`;
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mix = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * part));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
