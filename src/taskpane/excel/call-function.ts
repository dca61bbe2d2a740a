/** What the functions' own scripts put into the page: what a cell calculates, the pane calculates. */
interface FunctionsPage {
  readonly kamCall?: CallFunction;
  readonly kamLoad?: () => Promise<void>;
}

/** Null for a function that is not known, and as long as none is there. */
export type CallFunction = (id: string, args: readonly unknown[]) => readonly (readonly unknown[])[] | null;

const page = globalThis as FunctionsPage;

export const callFunction: CallFunction = (id, args) => page.kamCall?.(id, args) ?? null;

/** Resolves when the functions are there, or cannot be had now: then nothing is calculated, which whoever calls them tells. */
export async function loadFunctions(): Promise<void> {
  if (page.kamCall === undefined) await page.kamLoad?.().catch(() => undefined);
}
