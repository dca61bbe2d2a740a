import { paneStore, type PaneStore } from "./pane-store.ts";

/** What the browser keeps for the pane: apart for each partition that Excel on the web gives a site. */
export function browserStore(): PaneStore {
  const office = (globalThis as { readonly Office?: { readonly context?: { readonly partitionKey?: string } } }).Office;
  return paneStore(() => globalThis.localStorage, `${office?.context?.partitionKey ?? ""}kam/`);
}
