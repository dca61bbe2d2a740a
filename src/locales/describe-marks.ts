import type { ClassMarks, MarkedAnswer, MarkedPaper, Remark } from "#core/marking/class-marks.ts";
import type { Language } from "./language.ts";
import { markingWords, type MarkingWords } from "./marking.ts";

/** What is to be said to an answer: what is expected, what it looks like, and the scheme's hint. */
export function answerText(answer: MarkedAnswer, language: Language): string {
  const words = markingWords(language);
  const { slip, hint, points } = answer;
  const parts = [toldText(answer, words), slip === null ? "" : words.slips[slip], points > 0 ? "" : hint];
  return parts.filter((part) => part !== "").join(words.sentenceGap);
}

function toldText({ verdict, found, expected, from, mustStayBlank }: MarkedAnswer, { told }: MarkingWords): string {
  switch (verdict) {
    case "followed":
      return told.followed(expected, from ?? "");
    case "wrong":
    case "unreadable":
    case "cell-error":
      return told[verdict](found, expected);
    case "blank":
      return mustStayBlank ? told.blankNotTried() : told.blank(expected);
    case "should-be-blank":
      return told[verdict](found);
    case "right":
    case "rightly-blank":
    case "not-calculated":
    case "cell-missing":
      return told[verdict]();
  }
}

/** @param called what a paper is called, by its number */
export function remarkText(remark: Remark, called: (number: number) => string, language: Language): string {
  const { remarks, list } = markingWords(language);
  switch (remark.code) {
    case "nothing-filled":
      return remarks.nothingFilled;
    case "nobody-named":
      return remarks.nobodyNamed;
    case "second-file":
      return remark.counts ? remarks.secondCounts(called(remark.other)) : remarks.secondDoesNot(called(remark.other));
    case "same-number":
      return remarks.sameNumber(called(remark.other));
    case "other-case":
      return remarks.otherCase(String(remark.rows));
    case "other-parameters":
      return remarks.otherParameters(remark.ids.join(list));
    case "not-calculated":
      return remarks.notCalculated(String(remark.cells));
    case "cells-missing":
      return remarks.cellsMissing(remark.items.join(list));
  }
}

/** What papers are called: by their numbers, or by their students where their names may be told. */
export function paperNames(
  papers: readonly Pick<MarkedPaper, "number" | "students">[],
  personal: boolean,
  language: Language,
): (number: number) => string {
  const words = markingWords(language);
  const padded = (number: number) => String(number).padStart(2, "0");
  const plain = (number: number) => words.paper(padded(number));
  const own = papers.map(({ number, students }) => [number, personal ? studentsText(students, words) : null] as const);
  const isShared = (name: string) => own.filter(([, other]) => other === name).length > 1;
  const names = new Map(
    own.map(([number, name]) => {
      if (name === null) return [number, plain(number)];
      // In front: a long name is cut at its end.
      return [number, isShared(name) ? `${padded(number)} ${name}` : name];
    }),
  );
  return (number) => names.get(number) ?? plain(number);
}

function studentsText({ names, numbers, group }: MarkedPaper["students"], words: MarkingWords): string | null {
  const people = names.length > 0 ? names : numbers;
  if (people.length === 0) return group;
  return people.join(words.list) + (group === null ? "" : words.group(group));
}

/** Something to look at: which paper or file it is about, and what it is. */
export interface ToLookAt {
  readonly kind: "unmarked" | "paper" | "alike" | "notFollowed";
  readonly what: string;
  readonly text: string;
}

/** Everything about a class's papers that a trainer should know, in the order in which it matters. */
export function lookList(
  marks: ClassMarks,
  called: (number: number) => string,
  language: Language,
): readonly ToLookAt[] {
  const { list, ...words } = markingWords(language);
  const remarks = marks.papers.flatMap(({ number, remarks: some }) =>
    some.map((remark) => ({
      kind: "paper" as const,
      what: called(number),
      text: remarkText(remark, called, language),
    })),
  );
  const alike = marks.alike.map(({ papers: [one, other], items, of }) => {
    const text = words.alike(called(one), called(other), String(items.length), String(of), items.join(list));
    return { kind: "alike" as const, what: [called(one), called(other)].join(list), text };
  });
  const unmarked = marks.unmarked.map(({ file, reason }) => ({ kind: "unmarked" as const, what: file, text: reason }));
  const { notFollowed } = marks;
  const without =
    notFollowed.length === 0
      ? []
      : [{ kind: "notFollowed" as const, what: marks.key, text: words.notFollowed(notFollowed.join(list)) }];
  return [...unmarked, ...remarks, ...alike, ...without];
}
