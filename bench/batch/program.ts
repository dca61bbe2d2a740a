import { embeddedBrowser } from "#report/print/embedded-browser.ts";
import { browserCandidates, thisMachine } from "#report/print/find-browser.ts";

/** The browser that the command would choose. */
export async function program(): Promise<{ readonly path: string; readonly libraries: string | undefined }> {
  for (const candidate of browserCandidates(thisMachine())) {
    if (candidate.kind === "file" && candidate.path !== undefined)
      return { path: candidate.path, libraries: undefined };
    const embedded = candidate.kind === "embedded" ? await embeddedBrowser() : undefined;
    if (embedded?.ok === true) return embedded.value;
  }
  throw new Error("There is no browser.");
}
