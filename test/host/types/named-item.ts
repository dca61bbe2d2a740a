import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import { areaText, parseArea, quotedSheet, splitReference } from "../model/area.ts";
import { newId, type Book, type Name } from "../model/book.ts";
import { sheetById } from "../model/desk.ts";
import { areaOf, found, type Session } from "../session.ts";
import { rangeAt } from "./range.ts";
import { rangeOf } from "./range-places.ts";
import { findSheet, worksheetType } from "./worksheet.ts";

/** Of the workbook when there is no sheet. */
interface NamesTarget {
  readonly sheet: string | null;
}

interface NameTarget {
  readonly id: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionType: HostType<NamesTarget> = {
  name: "NamedItemCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection",
  items: (session, target) => namesOf(session, target).map(nameObject),
  item: (session, target, key) => nameObject(found(findName(namesOf(session, target), key), `name ${String(key)}`)),
  properties: {},
  methods: {
    add: method(4, (session, target, name: string, reference: HostObject | string, comment?: string | null) => {
      checkName(session, target, name);
      const refersTo = placeOf(session, reference);
      const item: Name = {
        id: newId(session.book),
        name,
        sheet: target.sheet,
        refersTo,
        comment: comment ?? "",
        visible: true,
      };
      session.change({ kind: "name", id: item.id, value: item });
      return nameObject(item);
    }),
    getCount: method(4, (session, target) => namesOf(session, target).length),
    getItemOrNullObject: method(4, (session, target, key: string) => {
      const name = findName(namesOf(session, target), key);
      return name === undefined ? object(namedItemType, null) : nameObject(name);
    }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemType: HostType<NameTarget> = {
  name: "NamedItem",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.nameditem",
  identity: (_, { id }) => ({ _Id: id }),
  properties: {
    name: read(1, (session, target) => nameOf(session, target).name),
    type: read(1, (session, target) => (typeof nameOf(session, target).refersTo === "string" ? "String" : "Range")),
    value: read(1, (session, target) => formulaOf(session.book, nameOf(session, target)).replace(/^=/, "")),
    scope: read(4, (session, target) => (nameOf(session, target).sheet === null ? "Workbook" : "Worksheet")),
    comment: readWrite(
      4,
      (session, target) => nameOf(session, target).comment,
      (session, target, comment) => put(session, target, { comment: String(comment) }),
    ),
    visible: readWrite(
      1,
      (session, target) => nameOf(session, target).visible,
      (session, target, visible) => put(session, target, { visible: visible === true }),
    ),
    formula: readWrite(
      7,
      (session, target) => formulaOf(session.book, nameOf(session, target)),
      (session, target, formula) => put(session, target, { refersTo: placeOf(session, String(formula)) }),
    ),
    worksheetOrNullObject: read(4, (session, target) => {
      const { sheet } = nameOf(session, target);
      return object(worksheetType, sheet === null ? null : { id: sheet });
    }),
  },
  methods: {
    getRange: method(1, (session, target) => {
      const { refersTo, name } = nameOf(session, target);
      if (typeof refersTo === "string") throw new HostError("InvalidReference", name);
      return rangeAt(session, refersTo.sheet, refersTo.area);
    }),
    getRangeOrNullObject: method(4, (session, target) => {
      const { refersTo } = nameOf(session, target);
      return typeof refersTo === "string"
        ? rangeAt(session, "", null)
        : rangeAt(session, refersTo.sheet, refersTo.area);
    }),
    delete: method(4, ({ change }, { id }) => change({ kind: "name", id, value: null })),
  },
};

const nameObject = ({ id }: Name): HostObject => object(namedItemType, { id });

function namesOf({ book }: Session, { sheet }: NamesTarget): readonly Name[] {
  return book.names.filter((name) => name.sheet === sheet);
}

function findName(names: readonly Name[], key: unknown): Name | undefined {
  if (typeof key !== "string") return undefined;
  return names.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

const nameOf = ({ book }: Session, { id }: NameTarget): Name =>
  found(
    book.names.find((name) => name.id === id),
    `name ${id}`,
  );

function put(session: Session, target: NameTarget, value: Partial<Name>): void {
  session.change({ kind: "name", id: target.id, value: { ...nameOf(session, target), ...value } });
}

function checkName(session: Session, target: NamesTarget, name: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseArea(name) === null;
  if (!isName) throw badArgument(`the name ${name}`);
  const isTable = session.book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || findName(namesOf(session, target), name) !== undefined) throw new HostError("ItemAlreadyExists", name);
}

function placeOf(session: Session, reference: HostObject | string): Name["refersTo"] {
  if (typeof reference !== "string") {
    const range = rangeOf(reference);
    return { sheet: range.sheet, area: areaOf(range) };
  }
  const { sheet, rest } = splitReference(reference);
  const area = parseArea(rest);
  const id = sheet === null ? undefined : findSheet(session.book.sheets, sheet)?.id;
  return area === null || id === undefined ? reference : { sheet: id, area };
}

function formulaOf(book: Book, { refersTo }: Name): string {
  if (typeof refersTo === "string") return refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
  const absolute = areaText(refersTo.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheet(sheetById(book, refersTo.sheet).name)}!${absolute}`;
}
