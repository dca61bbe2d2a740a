import { join } from "node:path";
import { build } from "vite";
import { bookToJson } from "./book-json.ts";
import type { Preview } from "./browser.ts";
import type { Book } from "./model/book.ts";

/** The host as one classic script, for a page of a real browser. */
export async function bundleHost(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: join(import.meta.dirname, "browser.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("the bundler gave no script for the host");
  return result.output[0].code;
}

/** The script that begins a page: the workbook and the settings, then the host. */
export function hostScript(bundle: string, book: Book, options: NonNullable<Preview["options"]> = {}): string {
  const preview: Preview = { book: bookToJson(book), options };
  return `globalThis.kamPreview = ${JSON.stringify(preview)};\n${bundle}`;
}
