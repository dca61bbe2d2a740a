import type { ToolWords } from "#locales/tool-words.ts";
import type { Language } from "#locales/language.ts";

/** What the pane shows of the functions; made from the same comments as Excel's own metadata. */
export type FunctionGuide = readonly GuideEntry[];

export interface GuideEntry {
  readonly id: string;
  readonly task: TaskId;
  readonly daily: boolean;
  /** For a trainer, listed apart. */
  readonly training: boolean;
  readonly models: readonly string[];
  readonly texts: Readonly<Record<Language, GuideText>>;
}

export type TaskId = keyof ToolWords["functionList"]["tasks"];

export interface GuideText {
  readonly description: string;
  readonly returns: string;
  readonly syntax: string;
  readonly parameters: readonly GuideParameter[];
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  /** Path of the full help page beside the pane. */
  readonly helpPage: string;
}

export interface GuideParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}
