import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { excelFiles } from "../../tools/addin-plugin.ts";
import { DEVELOPMENT, ENVIRONMENTS, type Deployment } from "../../tools/hosting/deployment.ts";
import { headerRules, headersOf } from "../../tools/hosting/headers.ts";
import { ICON_SIZES, iconPng } from "../../tools/icons.ts";
import { COMMANDS } from "../../src/taskpane/excel/commands.ts";
import { filesIn } from "../../tools/check-manifest.ts";
import { manifestProblems } from "../../tools/manifest-check.ts";
import { inNamespace, manifestFor } from "../../tools/manifest.ts";

/*
 * What Microsoft's schemas say and what they cannot say, without their files and without the internet; first what is
 * checked of every manifest that is built, then what must be true of ours.
 */
const manifest = parse(readFileSync("manifest.xml", "utf8"));
const deployed: Deployment = {
  url: "https://kam.example/addin",
  environment: ENVIRONMENTS["test"] ?? ENVIRONMENTS.prod,
  officeJs: "worldwide",
};
let files: ReadonlyMap<string, string | Uint8Array>;

beforeAll(async () => {
  files = await excelFiles(deployed);
});

const inBuild = filesIn("dist/addin");

/** What this deployment has of its own, or what every build has: the page and what people read. */
function fileOf(path: string): Uint8Array | null {
  const found = files.get(path);
  if (found !== undefined) return Buffer.from(found);
  return inBuild(path);
}

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

describe("the check of a manifest", () => {
  test("finds nothing in any of ours", () => {
    for (const environment of Object.values(ENVIRONMENTS)) {
      const deployment = { ...deployed, environment };
      expect(manifestProblems(manifestFor(deployment), deployment, fileOf)).toEqual([]);
    }
  });

  test.each<[from: string | RegExp, to: string, told: RegExp]>([
    ["<AppDomains>", "<AppDomains", /is no XML/],
    [/<Requirements>[^]*?<\/Requirements>/, "", /^$/],
    [/(<ProviderName>.*\n)(.*<DefaultLocale>.*\n)/, "$2$1", /<OfficeApp> holds .*it should be Id/],
    [/<Label resid="Kam\.Visit\.Label" \/>/, "", /<Control> holds Supertip/],
    [/<Id>[^<]*/, "<Id>11111111-2222-3333-4444-555555555555", /is not the environment's/],
    [/<Id>./, "<Id>x", /is no GUID/],
    [/<Version>[^<]*/, "<Version>0.1", /four numbers/],
    [/<AppDomain>[^<]*/, "<AppDomain>https://kam.example/addin", /no AppDomain is https:\/\/kam\.example$/],
    ['"KAMTEST"', '"kam test"', /is not capital letters/],
    [
      '<Namespace resid="Functions.Namespace"',
      '<Namespace resid="Functions.Name"',
      /Functions\.Name is defined nowhere/,
    ],
    ['<Namespace resid="Functions.Namespace"', '<Namespace resid="Functions.Name"', /Namespace is used nowhere/],
    [' id="Icon.20"', ' id="Icon.16"', /Icon\.16 is defined twice/],
    ['Value="今日"', 'Value="Today"', /Kam\.Today\.Label has no Chinese words/],
    ['Value="今日"', `Value="${"今".repeat(126)}"`, /longer than 125/],
    ["addin/functions.js", "addin/functions.min.js", /functions\.min\.js is no file/],
    ["https://kam.example/addin/functions.js", "https://localhost:3000/functions.js", /is not below https:\/\/kam/],
    ["addin/assets/icon-80.png", "addin/assets/icon-64.png", /icon-64\.png is not 80 by 80/],
    [/<bt:Image size="80" resid="Icon\.80" \/>/, "", /not all of 16, 32 and 80/],
  ])("tells of %s → %s", (from, to, told) => {
    const broken = manifestFor(deployed).replace(from, to);
    expect(broken).not.toBe(manifestFor(deployed));
    expect(manifestProblems(broken, deployed, fileOf).join("\n")).toMatch(told);
  });
});

test("the version goes with package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

describe("a deployment's files", () => {
  test("have its manifest; the repository's is that of development", () => {
    expect(files.get("manifest.xml")).toBe(manifestFor(deployed));
    expect(manifestFor(DEVELOPMENT)).toBe(readFileSync("manifest.xml", "utf8"));
  });

  test("point to its help pages, which are there", () => {
    for (const name of ["functions.json", "functions-zh-CN.json"]) {
      const { functions } = JSON.parse(String(files.get(name))) as { functions: readonly { helpUrl: string }[] };
      for (const { helpUrl } of functions)
        expect(fileOf(helpUrl.replace(`${deployed.url}/`, "")), helpUrl).not.toBeNull();
    }
  });

  test("call the functions by its namespace", () => {
    const told = [...files].filter(([name, text]) => name.endsWith(".json") && /(?<!\w)KAM\.[A-Z]/.test(String(text)));
    expect(told).toEqual([]);
    expect(files.get("manifest.xml")).toContain("=KAMTEST.");
  });

  test("have each a rule for the server, but for what only servers read", () => {
    const rules = headerRules("worldwide");
    const built = readdirSync("dist/addin", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/").replace("dist/addin/", ""));
    expect(built.filter((name) => headersOf(name, rules) === null).sort()).toEqual([
      "staticwebapp.config.json",
      "web.config",
    ]);
  });
});

test.each<[text: string, renamed: string]>([
  ["=KAM.TIER(1)", "=KAMDEV.TIER(1)"],
  ["=KAM.", "=KAMDEV."],
  ["KAM.TIERWHY, KAM.RSI", "KAMDEV.TIERWHY, KAMDEV.RSI"],
  ["KAM for Excel", "KAM for Excel"],
  ["https://KAM.Example/", "https://KAM.Example/"],
])("in another namespace %s is %s", (text, renamed) => {
  expect(inNamespace(text, { ...ENVIRONMENTS.prod, namespace: "KAMDEV" })).toBe(renamed);
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
});

// The one chunk of pixels after signature and header; how they are packed depends on the version of zlib.
function pixelsOf(png: Buffer): Buffer {
  return inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
}
