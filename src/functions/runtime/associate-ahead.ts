import { functionsAbsent } from "#locales/functions-absent.ts";
import { languageOfTag } from "#locales/language.ts";
import type { Page } from "./associate.ts";

/** A page that can load one more script. */
export interface LoadingPage extends Page {
  readonly document: {
    readonly createElement: (tag: "script") => ScriptElement;
    readonly head: { readonly append: (script: ScriptElement) => void };
  };
}

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
}

/**
 * Makes the functions known to Excel by their names, so that no cell shows #NAME?, and leaves what calculates to a script
 * that comes with the first call: five times as many bytes as the rest of the page's start would wait for it. From then on a
 * call is answered at once.
 */
export function associateAhead(page: LoadingPage, ids: readonly string[], script: string): void {
  let loading: Promise<void> | null = null;
  const load = () =>
    (loading ??= loaded(page, script).catch((error: unknown) => {
      // The next call tries again.
      loading = null;
      throw error;
    }));
  const associate = page.CustomFunctions?.associate;
  for (const id of associate === undefined ? [] : ids) {
    const answer = (args: readonly unknown[]) => page.kamCall?.(id, args) ?? fail(absence(page));
    associate?.(id, (...args) => (page.kamCall === undefined ? load().then(() => answer(args)) : answer(args)));
  }
  page.kamLoad = load;
  page.kamFunctions = associate === undefined ? "no-excel" : "associated";
}

function loaded(page: LoadingPage, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.document.createElement("script");
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(absence(page));
    };
    script.src = src;
    page.document.head.append(script);
  });
}

function fail(error: Error): never {
  throw error;
}

/** As the cell shows it; beside #N/A Excel shows a message. */
function absence({ CustomFunctions: excel, Office, navigator }: Page): Error {
  const language = languageOfTag(Office?.context?.displayLanguage ?? navigator?.language ?? "zh-CN");
  const message = functionsAbsent[language];
  if (excel === undefined) return new Error(message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message) as unknown as Error;
}
