import { applyChange } from "./model/change.ts";
import { defaultSwitches, type Desk } from "./model/desk.ts";
import { blankSheet, emptyBook, newId, type Book } from "./model/book.ts";
import { handsOf, type Hands } from "./hands.ts";

/** A workbook as somebody would make it by hand, for tests. */
export function bookOf(work: (hands: Hands, desk: Desk) => void, sheetName = "Sheet1"): Book {
  const book = emptyBook(sheetName);
  const desk: Desk = { book, switches: defaultSwitches(), change: (change) => applyChange(book, change) };
  work(handsOf({ book: () => book, desk: (doing) => doing(desk) }), desk);
  return book;
}

/** A sheet "Visits" with the table "Visits" (id, who, score) of three rows at A1. */
export const visitsBook = (): Book =>
  bookOf((hands) => {
    hands.type("Visits", "A1:C4", [
      ["id", "who", "score"],
      ["v1", "Lin", 3],
      ["v2", "Chen", 1],
      ["v3", "Wang", 2],
    ]);
    hands.makeTable("Visits", "A1:C4", "Visits");
  }, "Visits");

/** Two accounts with a person and a visit, in tables as the pane sets them up. */
export const dailyBook = (): Book =>
  bookOf((hands, desk) => {
    const add = (sheet: string, table: string, rows: readonly (readonly (string | number)[])[]) => {
      if (sheet !== "客户")
        desk.change({
          kind: "sheet-added",
          value: blankSheet(newId(desk.book), sheet),
          position: desk.book.sheets.length,
        });
      const right = String.fromCharCode(64 + (rows[0]?.length ?? 1));
      const area = `A1:${right}${String(rows.length)}`;
      hands.type(sheet, area, rows);
      hands.makeTable(sheet, area, table);
    };
    add("客户", "KAM_customers", [
      ["客户名称", "客户经理", "行业"],
      ["岚屿精工", "林知夏", "装备"],
      ["北汐储能", "周衡", "储能"],
    ]);
    add("联系人", "KAM_persons", [
      ["联系人编号", "客户名称", "姓名", "决策角色", "影响力", "关系等级", "关系等级依据"],
      ["P-1", "岚屿精工", "沈亦川", "KDM", 5, "CR3", "会上没有表态"],
    ]);
    add("拜访记录", "KAM_visits", [
      ["拜访编号", "客户名称", "拜访日期", "拜访对象", "客户原话", "下一步", "下一步日期"],
      ["V-1", "岚屿精工", "2026-06-26", "沈亦川", "要快", "送样机", "2026-07-04"],
    ]);
  }, "客户");
