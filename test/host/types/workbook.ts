import { method, object, read, readWrite, type HostType } from "../host-type.ts";
import { HostError } from "../host-error.ts";
import { applicationType } from "./application.ts";
import { customXmlPartCollectionType } from "./custom-xml-part.ts";
import { namedItemCollectionType } from "./named-item.ts";
import { rangeAt } from "./range.ts";
import { runtimeType } from "./runtime.ts";
import { settingCollectionType } from "./setting.ts";
import { tableCollectionType } from "./table-collection.ts";
import { insertWorksheets } from "./insert-worksheets.ts";
import { worksheetCollectionType } from "./worksheet-collection.ts";
import { rangeType } from "./range.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
const documentPropertiesType: HostType<object> = {
  name: "DocumentProperties",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.documentproperties",
  properties: {
    title: readWrite(
      7,
      ({ book }) => book.title,
      ({ change }, _, title) => change({ kind: "book", value: { title: String(title) } }),
    ),
  },
  methods: {},
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookType: HostType<object> = {
  name: "Workbook",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.workbook",
  properties: {
    name: read(7, ({ settings }) => decodeURIComponent(settings.url.split(/[\\/]/).at(-1) ?? "")),
    readOnly: read(8, () => false),
    isDirty: read(9, () => true),
    application: read(1, () => object(applicationType, {})),
    customXmlParts: read(5, () => object(customXmlPartCollectionType, { namespace: null })),
    names: read(1, () => object(namedItemCollectionType, { sheet: null })),
    properties: read(7, () => object(documentPropertiesType, {})),
    settings: read(4, () => object(settingCollectionType, {})),
    tables: read(1, () => object(tableCollectionType, { sheet: null })),
    worksheets: read(1, () => object(worksheetCollectionType, {})),
    _Runtime: read(1, () => object(runtimeType, {})),
  },
  methods: {
    getActiveCell: method(7, (session) => {
      const { top, left } = session.book.selection;
      return rangeAt(session, session.book.activeSheet, { top, left, bottom: top, right: left });
    }),
    getSelectedRange: method(1, (session) => rangeAt(session, session.book.activeSheet, session.book.selection)),
    getIsActiveCollabSession: method(9, () => false),
    insertWorksheetsFromBase64: method(13, insertWorksheets),
    _RemoveReference: method(1, ({ references }, _, id: string) => references.remove(id)),
    _RemoveAllReferences: method(1, ({ references }) => references.clear()),
    _GetRangeForEventByReferenceId: method(8, ({ references }, _, id: string) => {
      const kept = references.get(id);
      if (kept === undefined) throw new HostError("ItemNotFound", id);
      return kept;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method(
      8,
      ({ references }, _, id: string) => references.get(id) ?? object(rangeType, null),
    ),
    _GetReferenceCount: method(1, ({ references }) => [...references.targets()].length),
  },
};
