import { method, type HostType } from "../host-type.ts";
import type { Area } from "../model/area.ts";
import { areaOf, type Session } from "../session.ts";
import { rangeAt } from "./range.ts";
import { rangeOf } from "./range-places.ts";
import { sheetOf, type SheetTarget } from "./worksheet.ts";
import type { HostObject } from "../host-type.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesType: HostType<SheetTarget> = {
  name: "WorksheetFreezePanes",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes",
  properties: {},
  methods: {
    freezeRows: method(7, (session, { id }, count?: number) =>
      freeze(session, id, { top: 0, left: 0, bottom: (count ?? 1) - 1, right: 16_383 }),
    ),
    freezeColumns: method(7, (session, { id }, count?: number) =>
      freeze(session, id, { top: 0, left: 0, bottom: 1_048_575, right: (count ?? 1) - 1 }),
    ),
    freezeAt: method(7, (session, { id }, range: HostObject) => freeze(session, id, areaOf(rangeOf(range)))),
    unfreeze: method(7, (session, { id }) => freeze(session, id, null)),
    getLocationOrNullObject: method(7, (session, target) =>
      rangeAt(session, target.id, sheetOf(session, target).frozen),
    ),
  },
};

function freeze({ change }: Session, id: string, frozen: Area | null): void {
  change({ kind: "sheet", id, value: { frozen } });
}
