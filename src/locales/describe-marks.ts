import type { MarkedAnswer, Remark } from "#core/marking/class-marks.ts";
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
