/** Whether all is well, something should be looked at, or documents cannot be made. */
export type Level = "good" | "warning" | "bad";

/** What `kam doctor` found of one thing, in words. */
export interface Finding {
  readonly check: string;
  readonly level: Level;
  readonly text: string;
  /** What to do about it; null where all is well. */
  readonly advice: string | null;
}

export const good = (check: string, text: string): Finding => ({ check, level: "good", text, advice: null });
export const warning = (check: string, text: string, advice: string): Finding => ({
  check,
  level: "warning",
  text,
  advice,
});
export const bad = (check: string, text: string, advice: string): Finding => ({ check, level: "bad", text, advice });
