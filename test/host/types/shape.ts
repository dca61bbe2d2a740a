import { badArgument } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type Property, type HostType } from "../host-type.ts";
import { newId, type Shape } from "../model/book.ts";
import { sheetById } from "../model/desk.ts";
import { found, type Session } from "../session.ts";
import type { SheetTarget } from "./worksheet.ts";

interface ShapeTarget {
  readonly sheet: string;
  readonly shape: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection */
export const shapeCollectionType: HostType<SheetTarget> = {
  name: "ShapeCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.shapecollection",
  items: (session, target) => shapesOf(session, target.id).map(({ id }) => shapeObject(target.id, id)),
  item: itemOf,
  properties: {},
  methods: {
    // PNG or JPEG as base64: https://learn.microsoft.com/javascript/api/excel/excel.shapecollection#excel-excel-shapecollection-addimage-member(1)
    addImage: method(9, (session, { id }, image: string) => {
      if (!/^(iVBORw0KGgo|\/9j\/)[A-Za-z0-9+/=\s]+$/.test(image)) throw badArgument("neither PNG nor JPEG as base64");
      return add(session, id, image);
    }),
    getCount: method(9, (session, { id }) => shapesOf(session, id).length),
    getItem: method(9, itemOf),
    getItemAt: method(9, (session, { id }, index: number) =>
      shapeObject(id, found(shapesOf(session, id)[index], `shape ${index}`).id),
    ),
    getItemOrNullObject: method(14, (session, { id }, key: string) => {
      const shape = findShape(session, id, key);
      return shape === undefined ? object(shapeType, null) : shapeObject(id, shape.id);
    }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.shape */
export const shapeType: HostType<ShapeTarget> = {
  name: "Shape",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.shape",
  identity: (_, { shape }) => ({ Id: shape }),
  properties: {
    id: read(9, (_, { shape }) => shape),
    type: read(9, (session, target) => shapeOf(session, target).type),
    name: own("name", "string"),
    left: own("left", "number"),
    top: own("top", "number"),
    width: own("width", "number"),
    height: own("height", "number"),
    altTextTitle: own("altTextTitle", "string"),
    altTextDescription: own("altTextDescription", "string"),
    lockAspectRatio: own("lockAspectRatio", "boolean"),
    visible: own("visible", "boolean"),
  },
  methods: {
    delete: method(9, (session, { sheet, shape }) =>
      put(session, sheet, (shapes) => shapes.filter(({ id }) => id !== shape)),
    ),
  },
};

function own(name: keyof Shape, kind: "string" | "number" | "boolean"): Property<ShapeTarget> {
  return readWrite(
    9,
    (session, target) => shapeOf(session, target)[name],
    (session, { sheet, shape }, value) => {
      if (typeof value !== kind) throw badArgument(name);
      put(session, sheet, (shapes) =>
        shapes.map((other) => (other.id === shape ? { ...other, [name]: value } : other)),
      );
    },
  );
}

function add(session: Session, sheet: string, content: string): HostObject {
  const id = newId(session.book);
  const number = shapesOf(session, sheet).length + 1;
  const name = `Picture ${number}`;
  const size = { left: 0, top: 0, width: 300, height: 200 };
  const texts = { altTextTitle: "", altTextDescription: "" };
  const shape: Shape = { id, name, type: "Image", ...size, ...texts, lockAspectRatio: true, visible: true, content };
  put(session, sheet, (shapes) => [...shapes, shape]);
  return shapeObject(sheet, id);
}

const shapeObject = (sheet: string, shape: string): HostObject => object(shapeType, { sheet, shape });
const shapesOf = ({ book }: Session, sheet: string): readonly Shape[] => sheetById(book, sheet).shapes;

function findShape(session: Session, sheet: string, key: unknown): Shape | undefined {
  return shapesOf(session, sheet).find(({ id, name }) => id === key || name === key);
}

function itemOf(session: Session, { id }: SheetTarget, key: unknown): HostObject {
  return shapeObject(id, found(findShape(session, id, key), `shape ${String(key)}`).id);
}

function shapeOf(session: Session, { sheet, shape }: ShapeTarget): Shape {
  return found(findShape(session, sheet, shape), `shape ${shape}`);
}

function put(session: Session, sheet: string, of: (shapes: readonly Shape[]) => Shape[]): void {
  session.change({ kind: "sheet", id: sheet, value: { shapes: of(shapesOf(session, sheet)) } });
}
