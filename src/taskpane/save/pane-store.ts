/** Where the browser keeps texts; `localStorage`, or what a test puts in its place. Every call may throw. */
export type BrowserStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Why a text is kept in the open pane only. */
export type StoreTrouble = "full" | "blocked";

/** Texts by key, kept by the browser where it can and by the pane where it cannot. */
export interface PaneStore {
  readonly get: (key: string) => string | null;
  /** Null when the browser keeps it; else it lives as long as the pane is open. */
  readonly set: (key: string, text: string) => StoreTrouble | null;
  readonly remove: (key: string) => void;
  readonly keys: (prefix: string) => readonly string[];
}

/**
 * @param storage may throw on access where a browser blocks it, so it is asked for
 * @param prefix parts what belongs to us from other pages of the origin, and one Excel window's partition from another
 */
export function paneStore(storage: () => BrowserStorage, prefix: string): PaneStore {
  const kept = new Map<string, string>();
  const browser = attempt(storage);
  return {
    get: (key) => kept.get(key) ?? attempt(() => browser?.getItem(prefix + key) ?? null),
    set(key, text) {
      try {
        if (browser === null) throw new Error("blocked");
        browser.setItem(prefix + key, text);
        kept.delete(key);
        return null;
      } catch (error) {
        kept.set(key, text);
        return browser !== null && isFull(error) ? "full" : "blocked";
      }
    },
    remove(key) {
      kept.delete(key);
      attempt(() => {
        browser?.removeItem(prefix + key);
        return null;
      });
    },
    keys(start) {
      const own = attempt(() => keysOf(browser)) ?? [];
      const ours = own.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      return [...new Set([...ours, ...kept.keys()])].filter((key) => key.startsWith(start)).toSorted();
    },
  };
}

function keysOf(browser: BrowserStorage | null): readonly string[] {
  return Array.from({ length: browser?.length ?? 0 }, (_, at) => browser?.key(at) ?? "");
}

// A browser that blocks its storage throws whatever is asked of it: then the pane's own memory is all there is.
function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

const FULL: ReadonlySet<unknown> = new Set(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"]);
const isFull = (error: unknown) => FULL.has((error as { readonly name?: unknown } | null)?.name);
