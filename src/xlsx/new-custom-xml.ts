import { MAPPING_NAMESPACE } from "#workbook/mapping-namespace.ts";
import { RELATIONSHIPS } from "./check-parts.ts";
import { elementsNamed } from "./xml-elements.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
// By this id programs find the part again, whatever its name has become.
const ITEM_ID = "{6B1F7A52-3C0E-4D7B-9A54-2E8D1C90F7A6}";
// Workbooks saved as "Strict Open XML" name their relationships after another authority.
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument";

interface Lists {
  readonly contentTypes: string;
  readonly relationships: string;
}

/** The texts of the parts that are new or get a line more; null where one of the lists has no end. */
export function newCustomXml(
  xml: string,
  { contentTypes, relationships }: Lists,
  parts: readonly string[],
): ReadonlyMap<string, string> | null {
  const authority = relationships.includes(`${STRICT}/relationships/`) ? STRICT : TRANSITIONAL;
  const number = freeNumber(parts);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const type = (part: string, name: string) => `Override PartName="/${part}" ContentType="${name}"`;
  const types = [
    ...(hasPlainXml(contentTypes) ? [] : [type(item, "application/xml")]),
    type(properties, PROPERTIES_TYPE),
  ];
  const newTypes = withElements(contentTypes, "Types", types);
  const newRelationships = withElements(relationships, "Relationships", [
    relationship(freeId(relationships), `${authority}/relationships/customXml`, `../${item}`),
  ]);
  if (newTypes === null || newRelationships === null) return null;
  return new Map([
    [CONTENT_TYPES, newTypes],
    [RELATIONSHIPS, newRelationships],
    [item, xml],
    [properties, itemProperties(authority)],
    [
      `customXml/_rels/item${number}.xml.rels`,
      `${HEAD}<Relationships xmlns="${PACKAGE}"><${relationship("rId1", `${authority}/relationships/customXmlProps`, `itemProps${number}.xml`)}/></Relationships>`,
    ],
  ]);
}

function relationship(id: string, type: string, target: string): string {
  return `Relationship Id="${id}" Type="${type}" Target="${target}"`;
}

function itemProperties(authority: string): string {
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${authority}/customXml">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${MAPPING_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A list with elements put in before its end tag, every other character as it was. */
function withElements(xml: string, list: string, elements: readonly string[]): string | null {
  const [end = "", prefix = ""] = new RegExp(`</((?:[\\w.-]+:)?)${list}\\s*>\\s*$`).exec(xml) ?? [];
  if (end === "") return null;
  return xml.slice(0, -end.length) + elements.map((element) => `<${prefix}${element}/>`).join("") + end;
}

// Otherwise a part that ends in .xml would count as something else, a worksheet perhaps.
function hasPlainXml(contentTypes: string): boolean {
  return [...elementsNamed(contentTypes, "Default")].some(
    (type) =>
      type.get("Extension")?.toLowerCase() === "xml" &&
      /^(?:application|text)\/xml$/i.test(type.get("ContentType") ?? ""),
  );
}

function freeNumber(parts: readonly string[]): number {
  const used = parts.flatMap((part) => /^customxml\/(?:_rels\/)?item(?:props)?(\d+)\.xml/i.exec(part)?.[1] ?? []);
  return 1 + Math.max(0, ...used.map(Number));
}

function freeId(relationships: string): string {
  const used = [...elementsNamed(relationships, "Relationship")].flatMap(
    (relationship) => /^rId(\d+)$/i.exec(relationship.get("Id") ?? "")?.[1] ?? [],
  );
  return `rId${1 + Math.max(0, ...used.map(Number))}`;
}
