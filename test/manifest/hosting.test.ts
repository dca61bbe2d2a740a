import { beforeAll, describe, expect, test } from "vitest";
import { JSDOM } from "jsdom";
import {
  deploymentOf,
  environmentProblem,
  ENVIRONMENTS,
  OFFICE_JS,
  type Deployment,
} from "../../tools/hosting/deployment.ts";
import {
  contentSecurityPolicy,
  EVERYWHERE,
  headerRules,
  headersOf,
  type Headers,
} from "../../tools/hosting/headers.ts";
import { webConfig } from "../../tools/hosting/iis.ts";
import { nginxConfig } from "../../tools/hosting/nginx.ts";
import { staticWebAppConfig } from "../../tools/hosting/static-web-apps.ts";
import { addinFiles } from "../../tools/addin-plugin.ts";

/* What `npm run build -- --url … --env …` understands, and what it tells the three kinds of servers. */

const deployment: Deployment = {
  url: "https://kam.example/addin",
  environment: ENVIRONMENTS.prod,
  officeJs: "worldwide",
};

describe("what is asked for", () => {
  test.each<[url: string, read: string]>([
    ["https://kam.example", "https://kam.example"],
    ["https://kam.example/", "https://kam.example"],
    ["https://kam.example/tools/kam/", "https://kam.example/tools/kam"],
    ["https://KAM.example:8443/kam", "https://kam.example:8443/kam"],
  ])("%s is %s", (url, read) => {
    expect(deploymentOf({ url, env: "prod" })).toMatchObject({ url: read, officeJs: "worldwide" });
  });

  test.each<[asked: Parameters<typeof deploymentOf>[0], told: RegExp, why: string]>([
    [{ env: "prod" }, /--url is missing.*https:/, "no address"],
    [{ url: "https://kam.example" }, /--env is missing.*dev, test, prod/, "no environment"],
    [{ url: "https://kam.example", env: "stage" }, /"stage" is unknown.*dev, test, prod/, "an unknown one"],
    [{ url: "https://kam.example", env: "toString" }, /is unknown/, "a name that every object has"],
    [{ url: "http://kam.example", env: "prod" }, /https:\/\/: Excel/, "Excel takes no http"],
    [{ url: "kam.example", env: "prod" }, /is no address/, "no protocol"],
    [{ url: "https://kam.example/a?b=c", env: "prod" }, /without \? and #/, "a question"],
    [{ url: "https://me:secret@kam.example", env: "prod" }, /name or password/, "a password"],
    [{ url: "https://kam.example/taskpane.html", env: "prod" }, /not a file/, "a page"],
    [{ url: "https://kam.example/a//b", env: "prod" }, /single \//, "two slashes"],
    [{ url: "https://kam.example/大客户", env: "prod" }, /only letters/, "letters that servers write differently"],
    [{ url: "https://kam.example", env: "prod", officeJs: "china" }, /worldwide or 21vianet/, "an unknown office.js"],
  ])("%j is refused: %s", (asked, told) => {
    expect(deploymentOf(asked)).toMatch(told);
  });
});

test.each<[change: object, told: RegExp | undefined, why: string]>([
  [{}, undefined, "as it stands"],
  [{ namespace: undefined }, /needs id, namespace/, "no prefix"],
  [{ button: { "zh-CN": "大客户" } }, /button in zh-CN and en/, "one language"],
  [{ id: ENVIRONMENTS["test"]?.id }, /id of another/, "copied and not changed"],
])("an environment with %j: %s", (change, told) => {
  const changed = { ...ENVIRONMENTS.prod, ...change };
  const problem = environmentProblem(changed, { ...ENVIRONMENTS, prod: changed });
  if (told === undefined) expect(problem).toBeUndefined();
  else expect(problem).toMatch(told);
});

test("environments differ in everything that Excel tells add-ins apart by", () => {
  const all = Object.values(ENVIRONMENTS);
  for (const key of ["id", "namespace"] as const) expect(new Set(all.map((one) => one[key])).size).toBe(all.length);
  for (const key of ["name", "button"] as const)
    for (const language of ["zh-CN", "en"] as const)
      expect(new Set(all.map((one) => one[key][language])).size).toBe(all.length);
});

test("the page takes office.js from where the deployment says, and the policy lets it", () => {
  const page = `<script src="${OFFICE_JS.worldwide}" defer></script>`;
  for (const officeJs of ["worldwide", "21vianet"] as const) {
    const { transformIndexHtml } = addinFiles({ ...deployment, officeJs });
    expect((transformIndexHtml as (html: string) => string)(page)).toBe(page.replace(/http[^"]*/, OFFICE_JS[officeJs]));
    expect(contentSecurityPolicy(officeJs)).toContain(`script-src 'self' ${new URL(OFFICE_JS[officeJs]).origin} `);
  }
});

test("the pane is told its namespace and where office.js comes from", async () => {
  const { config } = addinFiles({
    ...deployment,
    environment: ENVIRONMENTS["test"] ?? ENVIRONMENTS.prod,
    officeJs: "21vianet",
  });
  const { define } = await (config as () => Promise<{ define: Readonly<Record<string, string>> }>)();
  expect(define).toMatchObject({
    KAM_NAMESPACE: '"KAMTEST"',
    KAM_OFFICE_HOST: '"appsforoffice.cdn.partner.office365.cn"',
    KAM_FUNCTION_GUIDE: expect.stringContaining("=KAMTEST.TIER(") as string,
  });
  expect(define["KAM_FUNCTION_GUIDE"]).not.toContain("=KAM.");
});

test("the pane may talk to nobody but its own server, and runs no script of the page", () => {
  const policy = new Map(
    contentSecurityPolicy("worldwide")
      .split("; ")
      .map((rule) => [rule.split(" ")[0], rule]),
  );
  expect(policy.get("default-src")).toBe("default-src 'none'");
  expect(policy.get("connect-src")).toBe("connect-src 'self'");
  expect(policy.get("script-src")).not.toMatch(/unsafe|\*|data:/);
  expect(policy.get("frame-ancestors")).toMatch(/https:\/\/excel\.cloud\.microsoft .*officeapps\.live\.com/);
});

describe("what every server says of a file", () => {
  const rules = headerRules(deployment.officeJs);

  test.each<[path: string, headers: Headers, why: string]>([
    ["taskpane.html", { "Cache-Control": "no-cache" }, "an update is there at once"],
    [
      "functions.js",
      { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" },
      "Excel on the web fetches it",
    ],
    ["functions-names.js", { "Cache-Control": "no-cache" }, "its name stays too"],
    ["functions-zh-CN.json", { "Access-Control-Allow-Origin": "*" }, "in every language"],
    ["assets/icon-16.png", { "Cache-Control": "public, max-age=86400" }, "its name stays, its drawing may not"],
    ["assets/main-x1.js", { "Cache-Control": "public, max-age=31536000, immutable" }, "its name is its content"],
    ["help/tier.en.html", { "Cache-Control": "no-cache" }, "rewritten with each version"],
    ["training/a.xlsx", { "Cache-Control": "no-cache" }, "likewise"],
  ])("%s: %j, for %s", (path, headers) => {
    expect(headersOf(path, rules)).toMatchObject({ ...EVERYWHERE, ...headers });
  });

  test("only functions and their metadata are for everybody", () => {
    for (const path of ["taskpane.html", "assets/main-x1.js", "training/training.en.json"])
      expect(headersOf(path, rules)).not.toHaveProperty("Access-Control-Allow-Origin");
  });
});

describe("the three configurations say the same", () => {
  const rules = headerRules(deployment.officeJs);
  const paths = [
    "taskpane.html",
    "functions.json",
    "assets/icon-80.png",
    "assets/a.js",
    "help/x.html",
    "training/y.xlsx",
  ];
  let iis: Document;

  beforeAll(() => {
    const { window } = new JSDOM("");
    const Parser = window.DOMParser as new () => DOMParser;
    iis = new Parser().parseFromString(webConfig(deployment), "application/xml");
    expect(iis.querySelector("parsererror")).toBeNull();
  });

  test.each(paths)("nginx of %s", (path) => {
    const locations = [...nginxConfig(deployment).matchAll(/^location (=|\^~) (\S+) \{\n([^}]*)\}/gm)];
    const [, , , block = ""] =
      locations.find(([, kind, at]) => kind === "=" && at === `/addin/${path}`) ??
      locations.find(([, kind, at = "?"]) => kind === "^~" && `/addin/${path}`.startsWith(at)) ??
      [];
    const headers = [...block.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(headers)).toEqual(headersOf(path, rules));
  });

  test.each(paths)("IIS of %s", (path) => {
    const at = (place: string | null) => place === null || place === path || path.startsWith(`${place}/`);
    const headers = new Map<string, string>();
    // From the outside to the inside, each taking off before it adds.
    const places = [...iis.getElementsByTagName("customHeaders")]
      .map((element) => ({ element, place: element.closest("location")?.getAttribute("path") ?? null }))
      .filter(({ place }) => at(place))
      .sort((one, other) => (one.place ?? "").length - (other.place ?? "").length);
    for (const { element } of places)
      for (const line of element.children) {
        const name = line.getAttribute("name") ?? "";
        if (line.localName === "remove") headers.delete(name);
        else {
          expect(headers.has(name), `${name} twice`).toBe(false);
          headers.set(name, line.getAttribute("value") ?? "");
        }
      }
    expect(Object.fromEntries(headers)).toEqual(headersOf(path, rules));
  });

  test.each(paths)("Azure of %s", (path) => {
    const { globalHeaders, routes } = JSON.parse(staticWebAppConfig(deployment)) as {
      globalHeaders: Headers;
      routes: readonly { readonly route: string; readonly headers: Headers }[];
    };
    const first = routes.find(({ route }) =>
      route.endsWith("*") ? `/addin/${path}`.startsWith(route.slice(0, -1)) : route === `/addin/${path}`,
    );
    expect({ ...globalHeaders, ...first?.headers }).toEqual(headersOf(path, rules));
  });
});
