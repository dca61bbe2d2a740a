import type { ClassMarks, MarkedAnswer, MarkedPaper } from "#core/marking/class-marks.ts";
import { answerText, paperNames, remarkText } from "#locales/describe-marks.ts";
import type { Language } from "#locales/language.ts";

/** A class's marks as data, with every code in words too. @param personal whether students are named */
export function marksJson(marks: ClassMarks, language: Language, personal: boolean): object {
  const { papers, figures, items, alike, unmarked, ...rest } = marks;
  const called = paperNames(papers, personal, language);
  const { items: shares, ...whole } = figures;
  return {
    schema: "kam-marks/1",
    status: papers.length === 0 ? "none-marked" : unmarked.length > 0 ? "some-failed" : "done",
    ...rest,
    figures: whole,
    items: items.map((item, at) => ({ ...item, ...shares[at] })),
    papers: papers.map((paper) => paperJson(paper, marks, called, language, personal)),
    alike,
    unmarked,
  };
}

function paperJson(
  { students, answers, remarks, items, ...paper }: MarkedPaper,
  marks: ClassMarks,
  called: (number: number) => string,
  language: Language,
  personal: boolean,
): object {
  const answer = ({ item, ...one }: MarkedAnswer) => ({
    ...one,
    item: marks.items[item]?.label ?? "",
    text: answerText({ item, ...one }, language),
  });
  return {
    ...paper,
    ...(personal ? { students } : {}),
    share: marks.maximum > 0 ? paper.points / marks.maximum : null,
    items,
    remarks: remarks.map((remark) => ({ ...remark, text: remarkText(remark, called, language) })),
    answers: answers.map(answer),
  };
}
