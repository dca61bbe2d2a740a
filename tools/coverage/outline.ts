/** A training outline, heading by heading, and the models that carry each. */
export interface Outline {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly parts: readonly OutlinePart[];
}

export interface OutlinePart {
  readonly zh: string;
  readonly en: string;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineRow {
  readonly zh: string;
  readonly en: string;
  /** Empty where nothing carries the heading; then the note says why. */
  readonly models: readonly string[];
  readonly note?: Note;
}

/** Why a heading is read as it is, or not carried at all. */
export interface Note {
  readonly zh: string;
  readonly en: string;
}

/** @param models ids with blanks between them */
export function row(zh: string, en: string, models: string, note?: Note): OutlineRow {
  const heading = { zh, en, models: models === "" ? [] : models.split(" ") };
  return note === undefined ? heading : { ...heading, note };
}

export function part(zh: string, en: string, rows: readonly OutlineRow[]): OutlinePart {
  return { zh, en, rows };
}

export const CLAIM: Note = {
  zh: "培训材料的说法，未经核实：只供讲解，不作判断依据；用自己的数据算",
  en: "a claim of the training material, not verified: for illustration only; use your own data",
};
export const CUT: Note = { zh: "提纲在此中断，没有内容可依", en: "the outline breaks off here" };
export const TITLE_ONLY: Note = {
  zh: "提纲只有标题，没有内容；按已有定义处理",
  en: "only a title in the outline; what is defined elsewhere is used",
};
export const NAMES_ONLY: Note = {
  zh: "提纲只有案例名称，未核实：不采用原案例，提供案例表与虚构案例",
  en: "only names of cases, not verified: not used; a case sheet and invented cases instead",
};
export const COUNT_ONLY: Note = {
  zh: "提纲只给项数，内容为本工具定义",
  en: "the outline gives only the number; the items are our own",
};
