import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { ClassMarks } from "#core/marking/class-marks.ts";
import type { DocumentView } from "../document/document-view.ts";
import { sideBySide, wide } from "../document/make-part.ts";
import type { FrameView } from "../frame-view.ts";
import { heatBands } from "./heat-section.ts";
import { itemsSection } from "./items-section.ts";
import { lookSection } from "./look-section.ts";
import { marksDocumentContext, type MarksDocumentContext, type MarksOptions } from "./marks-document-context.ts";
import { marksHeadline } from "./marks-headline.ts";
import { marksNumbers } from "./marks-numbers.ts";
import { spreadSection, tasksSection } from "./spread-section.ts";

/** Rows of page one. */
const LOOK_ROWS = 8;

/** A class's marks to be printed: page one says how it went and what to do; then the heat maps, and all there is to see to. */
export function marksDocument(marks: ClassMarks, options: MarksOptions): DocumentView<ClassMarks["figures"]> {
  const context = marksDocumentContext(marks, options);
  const first = [
    wide(marksNumbers(context)),
    ...(context.ranked.length === 0 ? [] : [sideBySide([6, spreadSection(context)], [6, tasksSection(context)])]),
    wide(itemsSection(context)),
    wide(lookSection(context, LOOK_ROWS)),
  ];
  const looked = lookSection(context, null);
  const last = looked.parts.length === 0 ? [] : [wide(looked, false)];
  return {
    schema: "kam-marks/1",
    language: context.language,
    asOf: isoDate(context.asOf),
    documentTitle: context.say.title(marks.worksheet.title),
    frame: frameOf(context),
    headline: marksHeadline(context),
    sheets: [
      { onePage: true, bands: first },
      { onePage: false, bands: [...heatBands(context), ...last] },
    ],
    figures: marks.figures,
  };
}

/** mm that a text has. */
const ROOM = { title: 60, foot: 140 };

function frameOf({ marks, say, words, format, asOf, personal }: MarksDocumentContext): FrameView {
  const isNamed = personal && marks.papers.some(({ students }) => students.names.length + students.numbers.length > 0);
  return {
    account: shorten(plain(marks.worksheet.title), { size: NOTE, bold: true }, ROOM.title),
    document: [say.kind, words.asOf(format.date(asOf))].join(words.separator),
    mark: [say.mark, ...(isNamed ? [words.personalData] : [])].join(words.separator),
    foot: shorten(plain(say.key(marks.key)), { size: NOTE }, ROOM.foot),
    page: words.page,
  };
}
