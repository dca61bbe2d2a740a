import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Connect, Plugin } from "vite";
import { LANGUAGES } from "#locales/language.ts";
import { bundleFunctions, bundleNames } from "./function-bundle.ts";
import { functionGuide } from "./function-guide.ts";
import { metadataFile } from "./function-metadata.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";
import { helpPath } from "./function-syntax.ts";
import { OFFICE_JS, type Deployment } from "./hosting/deployment.ts";
import { headersOf, headerRules, TYPES } from "./hosting/headers.ts";
import { webConfig } from "./hosting/iis.ts";
import { staticWebAppConfig } from "./hosting/static-web-apps.ts";
import { inNamespace, manifestFor } from "./manifest.ts";
import { metadataPath } from "./metadata-path.ts";
import { trainingFiles } from "./training-files.ts";
import { htmlPages, readReference } from "./reference/reference.ts";

const ROOT = resolve(import.meta.dirname, "..");

/**
 * Everything of the add-in that is not the pane: the functions' script and metadata, help pages, icons, manifest, and what
 * servers are told. All of it lies under names that the manifest gives and that must not change.
 */
export function addinFiles(deployment: Deployment): Plugin {
  const { environment, officeJs } = deployment;
  return {
    name: "kam-addin-files",
    // The pane lists the functions by the same comments that make Excel's metadata.
    config: async () => ({
      define: {
        KAM_FUNCTION_GUIDE: inNamespace(JSON.stringify(functionGuide(await functionsHere())), environment),
        KAM_NAMESPACE: JSON.stringify(environment.namespace),
        KAM_OFFICE_HOST: JSON.stringify(new URL(OFFICE_JS[officeJs]).host),
      },
    }),
    transformIndexHtml: (html) => html.replace(OFFICE_JS.worldwide, OFFICE_JS[officeJs]),
    async generateBundle() {
      for (const [fileName, source] of await buildFiles(deployment)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(serveFiles(deployment));
    },
  };
}

/** What the page loads ahead of functions.js. */
const NAMES = "functions-names.js";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files by name. */
async function buildFiles(deployment: Deployment): Promise<Files> {
  const functions = await functionsHere();
  const script = await bundleFunctions(functions);
  return new Map([
    ...workingFiles(functions, script, deployment),
    [NAMES, await bundleNames(functions)],
    ...trainingFiles(),
    ...(await helpFiles(functions, script, deployment)),
    ["web.config", webConfig(deployment)],
    ["staticwebapp.config.json", staticWebAppConfig(deployment)],
    ["THIRD-PARTY-NOTICES.txt", readFileSync(join(ROOT, "THIRD-PARTY-NOTICES.txt"))],
  ]);
}

/** What Excel itself loads, as against what people read, which takes much longer to make. */
export async function excelFiles(deployment: Deployment): Promise<Files> {
  const functions = await functionsHere();
  return workingFiles(functions, await bundleFunctions(functions), deployment);
}

function workingFiles(functions: readonly FunctionDefinition[], script: string, deployment: Deployment): Files {
  const files = new Map<string, string | Uint8Array>([
    ["functions.js", script],
    ...metadataFiles(functions, deployment),
    ["manifest.xml", manifestFor(deployment)],
  ]);
  const icons = join(ROOT, "assets/icons");
  for (const name of readdirSync(icons).filter((other) => other.endsWith(".png")))
    files.set(`assets/${name}`, readFileSync(join(icons, name)));
  return files;
}

function metadataFiles(functions: readonly FunctionDefinition[], { url, environment }: Deployment) {
  return new Map(
    LANGUAGES.map((language) => {
      const pageOf = (id: string) => `${url}/${helpPath(id, language)}`;
      return [metadataPath(language), inNamespace(metadataFile(functions, language, pageOf), environment)];
    }),
  );
}

async function helpFiles(
  functions: readonly FunctionDefinition[],
  script: string,
  { environment }: Deployment,
): Promise<Files> {
  const pages = htmlPages(await readReference(functions, join(ROOT, "docs/models"), script));
  return new Map([...pages].map(([name, page]) => [name, inNamespace(page, environment)]));
}

function functionsHere() {
  return readFunctions(join(ROOT, "src/functions"));
}

/** Built anew for each request, so that a reload in Excel shows what was just saved; help pages only when asked for. */
async function filesFor(name: string, deployment: Deployment): Promise<Files> {
  if (name.startsWith("training/")) return trainingFiles();
  const functions = await functionsHere();
  if (name === NAMES) return new Map([[NAMES, await bundleNames(functions)]]);
  const script = await bundleFunctions(functions);
  return name.startsWith("help/")
    ? helpFiles(functions, script, deployment)
    : workingFiles(functions, script, deployment);
}

function serveFiles(deployment: Deployment): Connect.NextHandleFunction {
  const rules = headerRules(deployment.officeJs);
  return (request, response, next) => {
    const name = new URL(request.url ?? "/", deployment.url).pathname.slice(1);
    if (!/^(functions|help\/|training\/|assets\/icon|manifest\.xml)/.test(name)) {
      next();
      return;
    }
    filesFor(name, deployment)
      .then((files) => {
        const file = files.get(name);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader("Content-Type", TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream");
        for (const [header, value] of Object.entries(headersOf(name, rules) ?? {})) response.setHeader(header, value);
        response.setHeader("Cache-Control", "no-store");
        response.end(file);
      })
      .catch(next);
  };
}
