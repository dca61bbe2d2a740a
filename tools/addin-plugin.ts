import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Connect, Plugin } from "vite";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { bundleFunctions } from "./function-bundle.ts";
import { functionGuide } from "./function-guide.ts";
import { metadataFile } from "./function-metadata.ts";
import { readFunctions, type FunctionDefinition } from "./functions.ts";
import { helpPath } from "./function-syntax.ts";
import { manifestFor } from "./manifest.ts";
import { trainingFiles } from "./training-files.ts";
import { htmlPages, readReference } from "./reference/reference.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** The name of the metadata file that the manifest gives for a language. */
export function metadataPath(language: Language): string {
  return language === "en" ? "functions.json" : `functions-${language}.json`;
}

/**
 * Everything of the add-in that is not the pane: the functions' script and metadata, help pages, icons and manifest.
 * All of it lies under names that the manifest gives and that must not change.
 * @param baseUrl where the add-in will be served
 */
export function addinFiles(baseUrl: string): Plugin {
  return {
    name: "kam-addin-files",
    // The pane lists the functions by the same comments that make Excel's metadata.
    config: async () => ({ define: { KAM_FUNCTION_GUIDE: JSON.stringify(functionGuide(await functionsHere())) } }),
    async generateBundle() {
      for (const [fileName, source] of await buildFiles(baseUrl)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use(serveFiles(baseUrl));
    },
  };
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files by name. */
export async function buildFiles(baseUrl: string): Promise<Files> {
  const functions = await functionsHere();
  const script = await bundleFunctions(functions);
  return new Map([
    ...workingFiles(functions, script, baseUrl),
    ...trainingFiles(),
    ...(await helpFiles(functions, script)),
  ]);
}

/** What Excel loads, as against what people read. */
function workingFiles(functions: readonly FunctionDefinition[], script: string, baseUrl: string): Files {
  const files = new Map<string, string | Uint8Array>([
    ["functions.js", script],
    ...metadataFiles(functions, baseUrl),
    ["manifest.xml", manifestFor(baseUrl)],
  ]);
  const icons = join(ROOT, "assets/icons");
  for (const name of readdirSync(icons).filter((other) => other.endsWith(".png")))
    files.set(`assets/${name}`, readFileSync(join(icons, name)));
  return files;
}

function metadataFiles(functions: readonly FunctionDefinition[], baseUrl: string): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.map((language) => {
      const pageOf = (id: string) => `${baseUrl}/${helpPath(id, language)}`;
      return [metadataPath(language), metadataFile(functions, language, pageOf)];
    }),
  );
}

async function helpFiles(functions: readonly FunctionDefinition[], script: string): Promise<Files> {
  return htmlPages(await readReference(functions, join(ROOT, "docs/models"), script));
}

function functionsHere() {
  return readFunctions(join(ROOT, "src/functions"));
}

/** Built anew for each request, so that a reload in Excel shows what was just saved; help pages only when asked for. */
async function filesFor(name: string, baseUrl: string): Promise<Files> {
  if (name.startsWith("training/")) return trainingFiles();
  const functions = await functionsHere();
  const script = await bundleFunctions(functions);
  return name.startsWith("help/") ? helpFiles(functions, script) : workingFiles(functions, script, baseUrl);
}

function serveFiles(baseUrl: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = new URL(request.url ?? "/", baseUrl).pathname.slice(1);
    if (!/^(functions|help\/|training\/|assets\/icon|manifest\.xml)/.test(name)) {
      next();
      return;
    }
    filesFor(name, baseUrl)
      .then((files) => {
        const file = files.get(name);
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader("Content-Type", contentType(name));
        // Excel on the web fetches script and metadata from its own origin.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.end(file);
      })
      .catch(next);
  };
}

function contentType(name: string): string {
  if (name.endsWith(".js")) return "text/javascript; charset=utf-8";
  if (name.endsWith(".json")) return "application/json; charset=utf-8";
  if (name.endsWith(".html")) return "text/html; charset=utf-8";
  if (name.endsWith(".xlsx")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return name.endsWith(".png") ? "image/png" : "application/xml; charset=utf-8";
}
