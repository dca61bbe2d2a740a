import { badArgument, HostError } from "../host-error.ts";
import { method, object, read, type HostObject, type HostType } from "../host-type.ts";
import { newId, type XmlPart } from "../model/book.ts";
import { namespaceOf } from "../model/xml-namespace.ts";
import { found, type Session } from "../session.ts";

/** All parts, or those of one namespace. */
interface PartsTarget {
  readonly namespace: string | null;
}

interface PartTarget {
  readonly id: string;
}

const shared = {
  getCount: method(5, (session: Session, target: PartsTarget) => partsOf(session, target).length),
  getItemOrNullObject: method(5, (session: Session, target: PartsTarget, id: string) => {
    const part = partsOf(session, target).find((other) => other.id === id);
    return part === undefined ? object(customXmlPartType, null) : partObject(part);
  }),
};

function itemOf(session: Session, target: PartsTarget, key: unknown): HostObject {
  return partObject(
    found(
      partsOf(session, target).find(({ id }) => id === key),
      `part ${String(key)}`,
    ),
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartCollectionType: HostType<PartsTarget> = {
  name: "CustomXmlPartCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection",
  items: (session, target) => partsOf(session, target).map(partObject),
  item: itemOf,
  properties: {},
  methods: {
    ...shared,
    add: method(5, (session, _, xml: string) => {
      const part = { id: newId(session.book), xml: checked(xml) };
      session.change({ kind: "part", id: part.id, value: part });
      return partObject(part);
    }),
    getByNamespace: method(5, (_, __, namespace: string) => object(customXmlPartScopedCollectionType, { namespace })),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const customXmlPartScopedCollectionType: HostType<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection",
  items: (session, target) => partsOf(session, target).map(partObject),
  item: itemOf,
  properties: {},
  methods: {
    ...shared,
    getOnlyItem: method(5, (session, target) => {
      const parts = partsOf(session, target);
      if (parts.length !== 1) throw new HostError("GeneralException", `${parts.length} parts of this namespace`);
      return partObject(found(parts[0], "a part"));
    }),
    // A null object also when there are several.
    getOnlyItemOrNullObject: method(5, (session, target) => {
      const [part, ...others] = partsOf(session, target);
      return part === undefined || others.length > 0 ? object(customXmlPartType, null) : partObject(part);
    }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPartType: HostType<PartTarget> = {
  name: "CustomXmlPart",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart",
  identity: (_, { id }) => ({ Id: id }),
  properties: {
    id: read(5, (_, { id }) => id),
    namespaceUri: read(5, (session, target) => namespaceOf(partOf(session, target).xml)),
  },
  methods: {
    getXml: method(5, (session, target) => partOf(session, target).xml),
    setXml: method(5, (session, { id }, xml: string) =>
      session.change({ kind: "part", id, value: { id, xml: checked(xml) } }),
    ),
    delete: method(5, (session, { id }) => session.change({ kind: "part", id, value: null })),
  },
};

const partObject = ({ id }: XmlPart): HostObject => object(customXmlPartType, { id });

function partsOf({ book }: Session, { namespace }: PartsTarget): readonly XmlPart[] {
  return book.parts.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);
}

const partOf = ({ book }: Session, { id }: PartTarget): XmlPart =>
  found(
    book.parts.find((part) => part.id === id),
    `part ${id}`,
  );

// Only whether it can be XML at all; a parser is not the host's business.
function checked(xml: unknown): string {
  if (typeof xml !== "string" || !/^\s*(<\?xml[^>]*\?>\s*)?<[\p{L}_]/u.test(xml) || !/>\s*$/.test(xml))
    throw badArgument("not well-formed XML");
  return xml;
}
