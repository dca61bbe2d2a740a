import { method, object, type HostObject, type HostType } from "../host-type.ts";
import { blankSheet, newId, type Sheet } from "../model/book.ts";
import { found, type Session } from "../session.ts";
import { listening } from "./listening.ts";
import { checkSheetName, findSheet, sheetNamed, worksheetType } from "./worksheet.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionType: HostType<object> = {
  name: "WorksheetCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection",
  items: ({ book }) => book.sheets.map(sheetObject),
  item: (session, _, key) => sheetObject(sheetNamed(session, key)),
  properties: {},
  methods: {
    ...listening({
      DataChanged: 10,
      Activated: 11,
      Deactivated: 12,
      Added: 13,
      SelectionChanged: 14,
      Deleted: 15,
      ProtectionChanged: 24,
    }),
    add: method(1, (session, _, name?: string | null) => {
      const { book, change } = session;
      const sheet = blankSheet(newId(book), checkSheetName(session, name ?? freeName(session)));
      change({ kind: "sheet-added", value: sheet, position: book.sheets.length });
      return sheetObject(sheet);
    }),
    getActiveWorksheet: method(1, ({ book }) => object(worksheetType, { id: book.activeSheet })),
    getCount: method(4, (session, _, visibleOnly?: boolean) => shown(session, visibleOnly).length),
    getFirst: method(5, (session, _, visibleOnly?: boolean) =>
      sheetObject(found(shown(session, visibleOnly)[0], "a sheet")),
    ),
    getLast: method(5, (session, _, visibleOnly?: boolean) =>
      sheetObject(found(shown(session, visibleOnly).at(-1), "a sheet")),
    ),
    getItemOrNullObject: method(4, ({ book }, _, key: string) => {
      const sheet = findSheet(book.sheets, key);
      return sheet === undefined ? object(worksheetType, null) : sheetObject(sheet);
    }),
  },
};

const sheetObject = ({ id }: Sheet): HostObject => object(worksheetType, { id });

function shown({ book }: Session, visibleOnly = false): readonly Sheet[] {
  return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible");
}

function freeName({ book }: Session): string {
  let number = book.sheets.length + 1;
  while (findSheet(book.sheets, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
