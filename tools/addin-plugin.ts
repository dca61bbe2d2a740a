import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Connect, Plugin } from "vite";
import { LANGUAGES, type Language } from "#locales/language.ts";
import { bundleFunctions } from "./function-bundle.ts";
import { functionGuide } from "./function-guide.ts";
import { metadataFile } from "./function-metadata.ts";
import { readFunctions } from "./functions.ts";
import { helpPage, helpPath } from "./help-page.ts";
import { manifestFor } from "./manifest.ts";

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

/** The files by name. */
export async function buildFiles(baseUrl: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const functions = await functionsHere();
  const files = new Map<string, string | Uint8Array>();
  files.set("functions.js", await bundleFunctions(functions));
  for (const language of LANGUAGES) {
    const pageOf = (id: string) => `${baseUrl}/${helpPath(id, language)}`;
    files.set(metadataPath(language), metadataFile(functions, language, pageOf));
    for (const definition of functions) files.set(helpPath(definition.id, language), helpPage(definition, language));
  }
  files.set("manifest.xml", manifestFor(baseUrl));
  const icons = join(ROOT, "assets/icons");
  for (const name of readdirSync(icons).filter((other) => other.endsWith(".png")))
    files.set(`assets/${name}`, readFileSync(join(icons, name)));
  return files;
}

function functionsHere() {
  return readFunctions(join(ROOT, "src/functions"));
}

// Built anew for each request, so that a reload in Excel shows what was just saved.
function serveFiles(baseUrl: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = new URL(request.url ?? "/", baseUrl).pathname.slice(1);
    if (!/^(functions|help\/|assets\/icon|manifest\.xml)/.test(name)) {
      next();
      return;
    }
    buildFiles(baseUrl)
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
  return name.endsWith(".png") ? "image/png" : "application/xml; charset=utf-8";
}
