import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "#locales/language.ts";

/** Where the add-in is served, as whom Excel knows it, and where its page takes Microsoft's library from. */
export interface Deployment {
  /** https, without a slash at its end. */
  readonly url: string;
  readonly environment: Environment;
  readonly officeJs: OfficeJs;
}

/** What sets the add-ins of one company apart, so that somebody can have two of them at a time. */
export interface Environment {
  /** A GUID that never changes. */
  readonly id: string;
  /** What stands before the dot of every function. */
  readonly namespace: string;
  readonly name: Readonly<Record<Language, string>>;
  /** On the button of the Home tab. */
  readonly button: Readonly<Record<Language, string>>;
}

/** Microsoft's two homes of office.js: its own, and the one that 21Vianet operates in China for tenants there. */
export const OFFICE_JS = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
} as const;
export type OfficeJs = keyof typeof OFFICE_JS;

const FILE = join(import.meta.dirname, "../../environments.json");

export const ENVIRONMENTS = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, Environment>> & {
  readonly prod: Environment;
};

/** What `npm start` serves and manifest.xml in the repository describes: the product, on the developer's own machine. */
export const DEVELOPMENT: Deployment = {
  url: "https://localhost:3000",
  environment: ENVIRONMENTS.prod,
  officeJs: "worldwide",
};

/** The path of the add-in on its host: "" or "/kam". */
export function basePath({ url }: Deployment): string {
  return new URL(url).pathname.replace(/\/$/, "");
}

/** What a person asked for on the command line. */
export interface DeploymentOptions {
  readonly url?: string | undefined;
  readonly env?: string | undefined;
  readonly officeJs?: string | undefined;
}

/** The deployment, or a sentence that says what is wrong. */
export function deploymentOf({ url, env, officeJs = "worldwide" }: DeploymentOptions): Deployment | string {
  const known = Object.keys(ENVIRONMENTS).join(", ");
  if (url === undefined) return "--url is missing: where the add-in will be served, such as https://kam.example.com";
  if (env === undefined) return `--env is missing: one of ${known} (environments.json)`;
  const environment = Object.hasOwn(ENVIRONMENTS, env) ? ENVIRONMENTS[env] : undefined;
  if (environment === undefined) return `--env "${env}" is unknown: environments.json has ${known}`;
  if (!Object.hasOwn(OFFICE_JS, officeJs))
    return `--office-js "${officeJs}" is unknown: ${Object.keys(OFFICE_JS).join(" or ")}`;
  const wrong = environmentProblem(environment, ENVIRONMENTS);
  if (wrong !== undefined) return `environments.json: "${env}" ${wrong}`;
  const problem = urlProblem(url);
  if (problem !== undefined) return `--url "${url}" ${problem}`;
  return { url: new URL(url).href.replace(/\/+$/, ""), environment, officeJs: officeJs as OfficeJs };
}

/** What is wrong with an environment that somebody wrote, among the others of the file. */
export function environmentProblem(
  { id, namespace, name, button }: Partial<Environment>,
  others: Readonly<Record<string, Environment>>,
): string | undefined {
  const words = [name?.["zh-CN"], name?.en, button?.["zh-CN"], button?.en];
  if ([id, namespace, ...words].some((text) => (text ?? "") === ""))
    return "needs id, namespace, and name and button in zh-CN and en";
  const same = Object.values(others).filter((one) => one.id === id);
  return same.length > 1 ? "has the id of another environment: Excel would take them for one add-in" : undefined;
}

function urlProblem(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return "is no address; it should look like https://kam.example.com or https://example.com/kam";
  if (url.protocol !== "https:") return "must begin with https://: Excel loads an add-in over nothing else";
  if (url.username !== "" || url.password !== "")
    return "must not hold a name or password: everybody can read a manifest";
  if (url.search !== "" || url.hash !== "") return "must end with the folder, without ? and #";
  // Only these letters are read alike by every server's configuration.
  if (!/^[\w./-]*$/.test(url.pathname) || /\/\/|\/\.{1,2}(\/|$)/.test(url.pathname))
    return "may have only letters, digits, - _ . and single / in its path";
  if (/\.(html?|xml)$/i.test(url.pathname)) return "must be the folder, not a file in it";
  return undefined;
}
