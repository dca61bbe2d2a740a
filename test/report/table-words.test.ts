import { beforeAll, describe, expect, test } from "vitest";
import { BODY, NOTE } from "#charts/text-width.ts";
import { LANGUAGES } from "#locales/language.ts";
import type { DocumentView } from "#report/view/document/document-view.ts";
import { mapParts } from "#report/view/document/fit/map-parts.ts";
import { CELL, MARK } from "#report/view/document/fit/metrics.ts";
import { columnRooms, columnWidths } from "#report/view/document/fit/share-columns.ts";
import { setWidth } from "#report/view/document/fit/text-lines.ts";
import type { TablePart } from "#report/view/document/part.ts";
import type { AccountBook } from "#workbook/account-book.ts";
import { EDITIONS, sampleDrafts, sampleWorkbook } from "#test/support/sample-documents.ts";

/* What the pictures show and no text says: words broken in the middle, and heads of numbers that run into each other. */

/** mm that a measure may be off. */
const ROUNDING = 0.2;

describe.each(LANGUAGES)("tables in %s", (language) => {
  let book: AccountBook;
  beforeAll(async () => {
    book = await sampleWorkbook(language);
  });

  test.each(EDITIONS)("of every $id ($audience, $depth) have room for each word and head", (edition) => {
    const found = new Set<string>();
    for (const draft of sampleDrafts(book, edition.id, { language, ...edition })) {
      const { sheets } = draft.write().view as DocumentView;
      for (const band of sheets.flatMap(({ bands }) => bands)) {
        mapParts(band, (part, width) => {
          if (part.kind !== "table") return part;
          for (const word of [...brokenWords(part, width), ...meetingHeads(part, width)]) found.add(word);
          return part;
        });
      }
    }
    expect([...found]).toEqual([]);
  });
});

/** Words of letters that are wider than their column; Chinese breaks anywhere. */
function brokenWords(part: TablePart, width: number): readonly string[] {
  const rooms = columnRooms(part, columnWidths(part, width));
  return part.columns.flatMap(({ align, aside, head }, at) => {
    if (align !== "start") return [];
    const room = (rooms[at] ?? 0) - CELL.gap - (aside ? CELL.aside : 0) + ROUNDING;
    const cells = part.rows.flatMap(({ cells: row }) => row[at] ?? []);
    const texts = [
      { text: head, size: NOTE, mark: null },
      ...cells.map(({ text, mark }) => ({ text, size: BODY, mark })),
      ...cells.map(({ lead, mark }) => ({ text: lead ?? "", size: BODY, mark })),
      ...cells.map(({ small }) => ({ text: small ?? "", size: NOTE, mark: null })),
    ];
    return texts.flatMap(({ text, size, mark }) =>
      text
        .split(/[\s/-]+/)
        .filter((word) => !/\p{Script=Han}/u.test(word))
        .filter((word) => setWidth(word, { size }) > room - (mark === null ? 0 : MARK))
        .map((word) => `${head}: ${word}`),
    );
  });
}

/** A number's head is never broken: it reaches over to the left, as far as the head there leaves room. */
function meetingHeads(part: TablePart, width: number): readonly string[] {
  const widths = columnWidths(part, width);
  const { columns } = part;
  return columns.flatMap(({ align, head }, at) => {
    const before = columns[at - 1];
    if (align !== "end" || before === undefined) return [];
    const padding = at === columns.length - 1 ? 0 : CELL.gap;
    const over = setWidth(head, { size: NOTE }) - ((widths[at] ?? 0) - padding);
    const there = (widths[at - 1] ?? 0) - (before.aside ? CELL.aside : 0) - setWidth(before.head, { size: NOTE });
    const free = before.align === "end" ? CELL.gap : before.picture === null ? there : 0;
    return over > free + ROUNDING ? [`${before.head} | ${head}`] : [];
  });
}
