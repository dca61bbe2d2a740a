import type { ClassFigures } from "./class-figures.ts";
import type { Slip } from "./likely-slip.ts";

/**
 * What became of an answer. The first three earn its points: as expected; rightly worked out from an own earlier value;
 * rightly left blank. The others say what is the matter.
 */
export const VERDICTS = [
  "right",
  "followed",
  "rightly-blank",
  "wrong",
  "blank",
  "should-be-blank",
  "unreadable",
  "cell-error",
  "not-calculated",
  "cell-missing",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface MarkedAnswer {
  /** Of the marking scheme, such as "axes.total#3". */
  readonly id: string;
  readonly task: number;
  /** Place in the items of the class. */
  readonly item: number;
  /** The row's name; "" for a table that stands on its side. */
  readonly row: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly maximum: number;
  /** As its cell shows it; "" for a blank one. */
  readonly found: string;
  readonly expected: string;
  readonly mustStayBlank: boolean;
  /** What the scheme says to a wrong answer. */
  readonly hint: string;
  /** What a wrong number looks like. */
  readonly slip: Slip | null;
  /** The item whose wrong value was used rightly. */
  readonly from: string | null;
}

/** Who handed a paper in: several names for a group's one paper. */
export interface Students {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly group: string | null;
}

/** Something about a paper that a trainer should know. */
export type Remark =
  | { readonly code: "nothing-filled" }
  | { readonly code: "nobody-named" }
  /** Two files of one student: the one with more points counts. `other` is the other paper's number. */
  | { readonly code: "second-file"; readonly other: number; readonly counts: boolean }
  | { readonly code: "same-number"; readonly other: number }
  | { readonly code: "other-case"; readonly rows: number }
  | { readonly code: "other-parameters"; readonly ids: readonly string[] }
  | { readonly code: "not-calculated"; readonly cells: number }
  | { readonly code: "cells-missing"; readonly items: readonly string[] };

export interface MarkedPaper {
  /** By which it is called where nobody is named: 1 for the first. */
  readonly number: number;
  readonly file: string;
  readonly students: Students;
  readonly answers: readonly MarkedAnswer[];
  readonly points: number;
  /** In the order of the tasks and of the items. */
  readonly tasks: readonly number[];
  readonly items: readonly number[];
  readonly remarks: readonly Remark[];
  /** Whether it belongs to the figures of the class. */
  readonly counts: boolean;
}

/** A class's papers, marked by one key. */
export interface ClassMarks {
  readonly worksheet: { readonly id: string; readonly title: string };
  /** Name of the trainer's file. */
  readonly key: string;
  readonly maximum: number;
  readonly tasks: readonly { readonly number: number; readonly title: string; readonly maximum: number }[];
  /** The columns of answers. */
  readonly items: readonly {
    readonly id: string;
    readonly task: number;
    readonly label: string;
    readonly maximum: number;
  }[];
  readonly papers: readonly MarkedPaper[];
  readonly figures: ClassFigures;
  readonly alike: readonly {
    /** Numbers of the papers. */
    readonly papers: readonly [number, number];
    readonly items: readonly string[];
    readonly of: number;
  }[];
  /** Files that have no marks, each with the reason in a sentence. */
  readonly unmarked: readonly { readonly file: string; readonly reason: string }[];
  /** Items without follow-through marks, because the key gives other answers than the model. */
  readonly notFollowed: readonly string[];
  /** The thresholds that held. */
  readonly limits: Readonly<Record<"weakItem" | "sharedItems" | "sharedShare", number>>;
}

const EARNING: ReadonlySet<Verdict> = new Set(["right", "followed", "rightly-blank"]);

/** Whether a verdict earns the cell's points. */
export function earns(verdict: Verdict): boolean {
  return EARNING.has(verdict);
}
