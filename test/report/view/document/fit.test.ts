import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BODY } from "#charts/text-width.ts";
import type { SheetView } from "#report/view/document/document-view.ts";
import { cellLines } from "#report/view/document/fit/cell-room.ts";
import { fitPage, pageHeight } from "#report/view/document/fit/fit-page.ts";
import { PAGE } from "#report/view/document/fit/metrics.ts";
import { columnWidths } from "#report/view/document/fit/share-columns.ts";
import { linesIn, setWidth } from "#report/view/document/fit/text-lines.ts";
import { people, row, section, spare, table, text, wide, words } from "#report/view/document/make-part.ts";
import type { PlacedCell, TablePart } from "#report/view/document/part.ts";

const FACE = { size: BODY };
const LONG = "Hand over the interface list and the plan for the line stop to the people who run it";

describe("lines", () => {
  test.each`
    words                      | room  | lines | why
    ${"short"}                 | ${40} | ${1}  | ${"it fits"}
    ${"one two three"}         | ${14} | ${2}  | ${"broken at a space"}
    ${"客户以此拖付尾款"}      | ${14} | ${2}  | ${"four characters a line"}
    ${"客户以此。拖付尾款"}    | ${14} | ${3}  | ${"no line begins with a full stop"}
    ${"Donaudampfschifffahrt"} | ${20} | ${2}  | ${"a word wider than the line is broken"}
    ${""}                      | ${20} | ${1}  | ${"nothing takes a line"}
  `(
    "$words in $room mm take $lines: $why",
    ({ words: said, room, lines }: { words: string; room: number; lines: number }) => {
      expect(linesIn(said, FACE, room)).toBe(lines);
    },
  );

  test("are never fewer than the width asks for", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 10, max: 180 }), (said, room) => {
        expect(linesIn(said, FACE, room)).toBeGreaterThanOrEqual(Math.ceil(setWidth(said.trim(), FACE) / room) - 1);
      }),
    );
  });
});

const list = (action: string, owner: string, single = true) =>
  table([words("Action"), people("Owner", 20), spare(words("State", 30))], [row([action, owner, "in 10 days"])], {
    single,
  });

const ownerWidth = (part: TablePart) => columnWidths(part, 182)[1] ?? 0;

describe("columns", () => {
  test("stay as they were set where every text fits", () => {
    expect(columnWidths(list("Call", "Wen"), 182)).toEqual([132, 20, 30]);
  });

  test("give a name what it needs when a text is cut", () => {
    const [action = 0, owner = 0, state = 0] = columnWidths(list(`${LONG} ${LONG}`, "Alexandra Hohenstein"), 182);
    expect(owner).toBeGreaterThan(setWidth("Alexandra Hohenstein", FACE));
    expect(state).toBeLessThan(30);
    expect(action + owner + state).toBeLessThanOrEqual(182);
  });

  test("give a name no less than it needs, to the last tenth", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 24 }), (name) => {
        const part = list(`${LONG} ${LONG}`, name);
        const rows = part.rows.map(({ cells, weight }) => cellLines(cells[1] as PlacedCell, weight, ownerWidth(part)));
        expect(rows).toEqual([1]);
      }),
    );
  });

  test("are never wider together than the room", () => {
    const texts = fc.array(fc.string({ maxLength: 90 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 74, max: 182 }), (said, room) => {
        const part = table([words("", 20), people("", 24), words("")], [row(said)], { single: true });
        expect(columnWidths(part, room).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 0.01);
      }),
    );
  });
});

const sheetOf = (rows: number, filled: number): SheetView => ({
  onePage: true,
  bands: [
    wide(section("filled", "", "", [text("甲".repeat(54 * filled))])),
    wide(
      section("next", "", "", [
        table(
          [words("Action"), people("Owner", 20), spare(words("State", 20))],
          Array.from({ length: rows }, () => row([`${LONG} ${LONG}`, "Wen Yining", "in 10 days"])),
          { single: true },
        ),
      ]),
    ),
  ],
});
interface SpareCase {
  readonly text: string;
  readonly filled: number;
  readonly left: readonly string[];
}
const tableOf = (sheet: SheetView) => sheet.bands[1]?.columns[0]?.section.parts[0] as TablePart;

describe("a page", () => {
  test("with room lets every row have its lines and keeps all columns", () => {
    const { columns, rows } = tableOf(fitPage(sheetOf(5, 10)));
    expect(rows.map(({ wraps }) => wraps)).toEqual([2, 2, 2, 2, 2]);
    expect(columns).toHaveLength(3);
  });

  test("with a little room gives it to the last rows, and does without what others say too", () => {
    const { columns, rows } = tableOf(fitPage(sheetOf(5, 42)));
    expect(columns).toHaveLength(2);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(rows[0]?.wraps).toBeNull();
    expect(rows.at(-1)?.wraps).toBe(2);
  });

  test.each`
    text                 | filled | left                            | why
    ${"Short"}           | ${10}  | ${["Action", "Phase", "State"]} | ${"nothing is cut"}
    ${`${LONG} ${LONG}`} | ${48}  | ${["Action"]}                   | ${"it is cut whatever goes"}
    ${LONG}              | ${48}  | ${["Action", "State"]}          | ${"one column less is enough"}
  `("does without spare columns one after another: $why", ({ text: said, filled, left }: SpareCase) => {
    const columns = [words("Action"), spare(people("Phase", 50)), spare(words("State", 40))];
    const filler = wide(section("filled", "", "", [text("甲".repeat(54 * filled))]));
    const rows = Array.from({ length: 4 }, () => row([said, "Before the meeting with all of them", "in 10 days"]));
    const sheet = {
      onePage: true,
      bands: [filler, wide(section("next", "", "", [table(columns, rows, { single: true })]))],
    };
    expect(tableOf(fitPage(sheet)).columns.map(({ head }) => head)).toEqual(left);
  });

  test("never grows over its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 25 }), (rows, filled) => {
        expect(pageHeight(fitPage(sheetOf(rows, filled)))).toBeLessThanOrEqual(PAGE.height);
      }),
    );
  });
});
