import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { buildFiles } from "../../tools/addin-plugin.ts";
import { ICON_SIZES, iconPng } from "../../tools/icons.ts";
import { COMMANDS } from "../../src/taskpane/excel/commands.ts";
import { DEVELOPMENT_URL, manifestFor, servedFrom } from "../../tools/manifest.ts";

/*
 * What Microsoft's schemas say and what they cannot say, without their files and without the internet: every reference
 * resolves, every word is there in both languages, and every address is a file of the build.
 */
const manifest = parse(readFileSync("manifest.xml", "utf8"));
let files: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  files = await buildFiles("https://kam.example/addin");
}, 60_000);

function parse(xml: string): Document {
  const { window } = new JSDOM("");
  const Parser = window.DOMParser as new () => DOMParser;
  const document = new Parser().parseFromString(xml, "application/xml");
  expect(document.querySelector("parsererror")?.textContent ?? "").toBe("");
  return document;
}

const all = (name: string, document = manifest) =>
  [...document.getElementsByTagName("*")].filter((it) => it.localName === name);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const resources = ["Image", "Url", "String"]
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute("id"));

test("the id is a GUID of its own", () => {
  const id = all("Id")[0]?.textContent ?? "";
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("the version goes with package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

test("every resid resolves, and every resource is used", () => {
  const used = new Set(
    [...manifest.getElementsByTagName("*")].map((element) => attribute(element, "resid")).filter((id) => id !== ""),
  );
  const defined = resources.map((element) => attribute(element, "id"));
  expect([...used].sort()).toEqual([...new Set(defined)].sort());
  expect(defined).toHaveLength(new Set(defined).size);
});

test("every resid is short enough", () => {
  for (const element of resources) expect(attribute(element, "id").length).toBeLessThanOrEqual(32);
});

test("every word is there in Chinese, under the full locale", () => {
  const words = [...all("DisplayName"), ...all("Description"), ...all("String")].filter(
    (element) => element.hasAttribute("DefaultValue") && attribute(element, "id") !== "Functions.Namespace",
  );
  expect(words.length).toBeGreaterThan(5);
  for (const element of words) {
    const [override] = [...element.children];
    expect(override && attribute(override, "Locale"), attribute(element, "DefaultValue")).toBe("zh-CN");
    expect(override && attribute(override, "Value")).toMatch(/\p{sc=Han}/u);
  }
});

test("words keep the lengths that Excel allows", () => {
  const values = (name: string) =>
    all(name)
      .flatMap((element) => [element, ...element.children])
      .map((element) => attribute(element, "DefaultValue") || attribute(element, "Value"));
  const strings = all("String").filter((element) => element.parentElement?.localName === "ShortStrings");
  for (const element of strings.flatMap((string) => [string, ...string.children]))
    expect((attribute(element, "DefaultValue") || attribute(element, "Value")).length).toBeLessThanOrEqual(125);
  for (const value of values("Description")) expect(value.length).toBeLessThanOrEqual(250);
});

describe("every address", () => {
  const addresses = (document: Document) =>
    [...document.getElementsByTagName("*")]
      .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
      .filter((value) => value.startsWith("http"));

  test("is a file of the build, or the pane's page", () => {
    const built = [...files.keys(), "taskpane.html"];
    for (const address of addresses(manifest)) expect(built).toContain(address.replace(`${DEVELOPMENT_URL}/`, ""));
  });

  test("moves with the place where the add-in is served", () => {
    const moved = parse(manifestFor("https://kam.example/addin/"));
    for (const address of addresses(moved)) expect(address).toMatch(/^https:\/\/kam\.example\/addin\/[^/]/);
    expect(files.get("manifest.xml")).toBe(manifestFor("https://kam.example/addin"));
  });
});

test.each<[address: string | undefined, url: string]>([
  [undefined, DEVELOPMENT_URL],
  ["", DEVELOPMENT_URL],
  [" https://kam.example/addin/ ", "https://kam.example/addin"],
])("the add-in for %j is served from %s", (address, url) => {
  expect(servedFrom(address)).toBe(url);
});

test("Excel takes https only", () => {
  expect(() => servedFrom("http://kam.example")).toThrow(/https:/);
});

describe("the shared runtime", () => {
  const urlOf = (id: string) =>
    attribute(resources.find((element) => attribute(element, "id") === id) ?? manifest.documentElement, "DefaultValue");

  test("is one page for pane, commands and functions, and it lives long", () => {
    const [runtime] = all("Runtime");
    const page = runtime && attribute(runtime, "resid");
    expect(runtime && attribute(runtime, "lifetime")).toBe("long");
    const opening = all("Action").filter((action) => attribute(action, "xsi:type") === "ShowTaskpane");
    for (const element of [...all("Page"), ...opening]) {
      const [location] = [...element.getElementsByTagName("SourceLocation")];
      expect(location && attribute(location, "resid")).toBe(page);
    }
    expect(opening).toHaveLength(1);
    expect(attribute(all("FunctionFile")[0] ?? manifest.documentElement, "resid")).toBe(page);
    expect(urlOf(page ?? "")).toBe(
      attribute(all("DefaultSettings")[0]?.children[0] ?? manifest.documentElement, "DefaultValue"),
    );
  });

  test("asks for what the functions need and for no more", () => {
    const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
    ]);
  });

  test("has one button that can open the pane with the workbook", () => {
    const panes = all("TaskpaneId").map((element) => element.textContent);
    expect(panes).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
    expect(all("TaskpaneId")[0]?.parentElement?.getAttribute("xsi:type")).toBe("ShowTaskpane");
    expect(all("TaskpaneId")[0]?.parentElement?.parentElement?.getAttribute("xsi:type")).toBe("Button");
  });

  test("has the namespace KAM in every language", () => {
    const namespace = resources.find((element) => attribute(element, "id") === "Functions.Namespace");
    expect(namespace && attribute(namespace, "DefaultValue")).toBe("KAM");
    expect(namespace?.children).toHaveLength(0);
  });
});

test("every button that runs something runs a command that the pane knows", () => {
  expect(all("FunctionName").map((name) => name.textContent)).toEqual(Object.keys(COMMANDS));
});

describe("icons", () => {
  test.each(ICON_SIZES)("icon-%d.png is the drawing, in its size", (size) => {
    const png = readFileSync(`assets/icons/icon-${String(size)}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect(pixelsOf(png).equals(pixelsOf(iconPng(size)))).toBe(true);
  });

  test("the group and the button have one for every scale, and each is as large as it says", () => {
    for (const icon of all("Icon")) {
      const images = [...icon.children].map((image) => [attribute(image, "size"), attribute(image, "resid")]);
      expect(images.map(([size]) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const [size, resid] of images) expect(resid).toBe(`Icon.${size ?? ""}`);
    }
  });
});

// The one chunk of pixels after signature and header; how they are packed depends on the version of zlib.
function pixelsOf(png: Buffer): Buffer {
  return inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
}
