import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { browserCandidates, thisMachine } from "#report/print/find-browser.ts";

/** The browser that the command would choose. */
export async function realBrowser(): Promise<{ readonly path: string; readonly libraries: string | undefined }> {
  for (const candidate of browserCandidates(thisMachine())) {
    if (candidate.kind === "file" && candidate.path !== undefined)
      return { path: candidate.path, libraries: undefined };
    const embedded = candidate.kind === "embedded" ? await embeddedBrowser() : undefined;
    if (embedded?.ok === true) return embedded.value;
  }
  throw new Error("There is no browser.");
}

/** A program that stands in for a browser; `exec_browser` in its script becomes the real one. */
export async function fakeBrowser(folder: string, name: string, script: string): Promise<string> {
  const path = join(folder, name);
  const { path: real, libraries } = await realBrowser();
  const found = libraries === undefined ? "" : `export LD_LIBRARY_PATH="${libraries}"\n`;
  writeFileSync(path, `#!/bin/sh\n${script.replace("exec_browser", `${found}exec "${real}" "$@"`)}\n`);
  chmodSync(path, 0o755);
  return path;
}
