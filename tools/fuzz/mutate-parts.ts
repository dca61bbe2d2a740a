import type { Random } from "./random.ts";

export type Parts = Map<string, Uint8Array>;

/** What was done to a package's parts. */
export interface Damage {
  readonly what: string;
  /** The cells' values that were taken out of the file whole, so that nobody can miss them; null: nobody can say how many. */
  readonly removed: number | null;
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");
const bytesOf = (changed: string) => new Uint8Array(Buffer.from(changed));

const TAG = /<\/?[A-Za-z][^<>]*>/g;
const VALUE = /<(?:v|f|is|t)[ >]/g;

const NUMBERS = [
  "1e999",
  "-1e999",
  "NaN",
  "",
  "-1",
  "0",
  "1048577",
  "99999999999999999999",
  "1e-400",
  "0x10",
  "1,5",
  "Infinity",
];
const REFERENCES = ["A1", "XFD1048576", "XFE1", "A0", "A1048577", "$A$1", "a1", "A1:B", "ZZZZ1", "1", "", "甲1"];
const WORDS = ["__proto__", "s", "inlineStr", "e", "b", "d", "z", "客户", "../../x", "rId1", "rId2", "true"];

/** One change to one part, or null where the part has no place for it. */
type Change = (xml: string, random: Random) => { readonly xml: string; readonly removed?: number | null } | null;

function tagIn(xml: string, random: Random, fits: (tag: string) => boolean = () => true) {
  const tags = [...xml.matchAll(TAG)].filter(([tag]) => fits(tag));
  if (tags.length === 0) return null;
  const tag = random.pick(tags);
  return { tag: tag[0], from: tag.index, to: tag.index + tag[0].length };
}

/** From an opening tag to the end of its element. */
function elementIn(xml: string, random: Random) {
  const start = tagIn(xml, random, (tag) => !tag.startsWith("</"));
  if (start === null || start.from < 5) return null;
  if (start.tag.endsWith("/>")) return start;
  const name = /^<([^\s/>]+)/.exec(start.tag)?.[1] ?? "";
  const same = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*>`, "g");
  same.lastIndex = start.from;
  let depth = 0;
  for (let found = same.exec(xml); found !== null; found = same.exec(xml)) {
    if (!found[0].endsWith("/>")) depth += found[1] === "/" ? -1 : 1;
    if (depth === 0) return { ...start, to: same.lastIndex };
  }
  return null;
}

function attributeIn(xml: string, random: Random) {
  const attributes = [...xml.matchAll(/ ([\w:.]+)="([^"<>]*)"/g)];
  if (attributes.length === 0) return null;
  const found = random.pick(attributes);
  return {
    whole: found[0],
    name: found[1] ?? "",
    value: found[2] ?? "",
    from: found.index,
    to: found.index + found[0].length,
  };
}

function textIn(xml: string, random: Random) {
  const texts = [...xml.matchAll(/>([^<>]+)</g)];
  if (texts.length === 0) return null;
  const found = random.pick(texts);
  return { from: found.index + 1, to: found.index + found[0].length - 1, value: found[1] ?? "" };
}

const replaced = (xml: string, { from, to }: { from: number; to: number }, by: string) =>
  xml.slice(0, from) + by + xml.slice(to);
const valuesIn = (xml: string) => xml.match(VALUE)?.length ?? 0;

/** What a program that writes workbooks badly may do, or somebody who means harm. */
const xmlChanges: Readonly<Record<string, Change>> = {
  "drop a tag": (xml, random) => {
    const tag = tagIn(xml, random);
    return tag === null ? null : { xml: replaced(xml, tag, "") };
  },
  "drop an element": (xml, random) => {
    const element = elementIn(xml, random);
    if (element === null) return null;
    return { xml: replaced(xml, element, ""), removed: valuesIn(xml.slice(element.from, element.to)) };
  },
  "write an element twice": (xml, random) => {
    const element = elementIn(xml, random);
    if (element === null) return null;
    return { xml: replaced(xml, element, xml.slice(element.from, element.to).repeat(2)) };
  },
  "rename a tag": (xml, random) => {
    const element = elementIn(xml, random);
    if (element === null) return null;
    const name = /^<([^\s/>]+)/.exec(element.tag)?.[1] ?? "";
    const whole = xml.slice(element.from, element.to);
    const renamed = whole.replace(`<${name}`, `<${name}x`).replace(new RegExp(`</${name}>$`), `</${name}x>`);
    return { xml: replaced(xml, element, random.below(4) === 0 ? whole.replace(`<${name}`, `<${name}x`) : renamed) };
  },
  "rename an attribute": (xml, random) => {
    const attribute = attributeIn(xml, random);
    return attribute === null ? null : { xml: replaced(xml, attribute, ` ${attribute.name}x="${attribute.value}"`) };
  },
  "drop an attribute": (xml, random) => {
    const attribute = attributeIn(xml, random);
    return attribute === null ? null : { xml: replaced(xml, attribute, "") };
  },
  "change an attribute": (xml, random) => {
    const attribute = attributeIn(xml, random);
    if (attribute === null) return null;
    const value = random.pick([...NUMBERS, ...REFERENCES, ...WORDS, String(random.below(40))]);
    return { xml: replaced(xml, attribute, ` ${attribute.name}="${value}"`) };
  },
  "change a text": (xml, random) => {
    const found = textIn(xml, random);
    if (found === null) return null;
    const value = random.pick([
      ...NUMBERS,
      ...WORDS,
      String(random.below(2000)),
      found.value.repeat(500),
      "&x;",
      "&#0;",
      "_x0000_",
    ]);
    return { xml: replaced(xml, found, value), removed: value.trim() === "" ? 1 : 0 };
  },
  nest: (xml, random) => {
    const element = elementIn(xml, random);
    if (element === null) return null;
    const name = /^<([^\s/>]+)/.exec(element.tag)?.[1] ?? "";
    const depth = random.pick([1, 50, 20_000]);
    const whole = xml.slice(element.from, element.to);
    return { xml: replaced(xml, element, `<${name}>`.repeat(depth) + whole + `</${name}>`.repeat(depth)) };
  },
  "cut the part": (xml, random) => ({ xml: xml.slice(0, random.below(xml.length)) }),
  "put something between": (xml, random) => {
    const tag = tagIn(xml, random);
    const between = random.pick([
      "<!DOCTYPE x>",
      "<!-- x -->",
      "<![CDATA[5]]>",
      "<?x?>",
      "<x/>",
      "x",
      "&amp;",
      "<",
      "]]>",
      "\u0000",
    ]);
    return tag === null ? null : { xml: replaced(xml, { from: tag.to, to: tag.to }, between) };
  },
};

type PackageChange = (parts: Parts, random: Random) => Damage;

const packageChanges: Readonly<Record<string, PackageChange>> = {
  "remove a part": (parts, random) => {
    const name = random.pick([...parts.keys()]);
    parts.delete(name);
    return { what: name, removed: 0 };
  },
  "swap two parts": (parts, random) => {
    const [one, other] = [random.pick([...parts.keys()]), random.pick([...parts.keys()])];
    const content = parts.get(one) ?? new Uint8Array();
    parts.set(one, parts.get(other) ?? new Uint8Array());
    parts.set(other, content);
    return { what: `${one} and ${other}`, removed: null };
  },
  "rename a part": (parts, random) => {
    const name = random.pick([...parts.keys()]);
    parts.set(random.pick([`${name}x`, name.toUpperCase(), "xl/x.xml"]), parts.get(name) ?? new Uint8Array());
    parts.delete(name);
    return { what: name, removed: 0 };
  },
  "bad UTF-8": (parts, random) => {
    const name = random.pick([...parts.keys()]);
    const content = Buffer.from(parts.get(name) ?? []);
    const at = random.below(content.length + 1);
    const bad = Buffer.from(random.pick([[0xff], [0xc0, 0x80], [0xe5, 0xae], [0xed, 0xa0, 0x80], [0x80]]));
    parts.set(name, new Uint8Array(Buffer.concat([content.subarray(0, at), bad, content.subarray(at)])));
    return { what: name, removed: 0 };
  },
};

/** Changes the parts in place, in one way. */
export function damageParts(parts: Parts, random: Random): Damage {
  if (random.below(8) === 0) {
    const kind = random.pick(Object.keys(packageChanges));
    const damage = packageChanges[kind]?.(parts, random);
    if (damage !== undefined) return { ...damage, what: `${kind}: ${damage.what}` };
  }
  for (;;) {
    const kind = random.pick(Object.keys(xmlChanges));
    const name = random.pick([...parts.keys()]);
    const changed = xmlChanges[kind]?.(text(parts.get(name)), random);
    if (changed === null || changed === undefined) continue;
    parts.set(name, bytesOf(changed.xml));
    return { what: `${kind}: ${name}`, removed: allowance(name, changed.removed) };
  }
}

// Texts are shared by any number of cells, and a sheet that the workbook does not name is no sheet of it.
function allowance(part: string, removed: number | null | undefined): number | null {
  if (removed === undefined || removed === 0) return 0;
  return part.startsWith("xl/worksheets/sheet") ? removed : null;
}
