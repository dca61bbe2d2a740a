import type { Ink } from "#charts/ink.ts";

/** The charts' inks as tokens of the theme, so that a picture is as dark or light as the pane. */
export const PANE_INK: Ink = {
  text: "var(--colorNeutralForeground1)",
  secondary: "var(--colorNeutralForeground2)",
  rule: "var(--colorNeutralStroke1)",
  paper: "var(--colorNeutralBackground1)",
  accent: "var(--colorBrandForegroundLink)",
  tint: "var(--colorBrandBackground2)",
  previous: "var(--colorNeutralForeground4)",
  good: "var(--colorStatusSuccessForeground1)",
  warn: "var(--colorStatusWarningForeground1)",
  bad: "var(--colorStatusDangerForeground1)",
};
