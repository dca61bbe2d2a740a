import type { PaneStore, StoreTrouble } from "./pane-store.ts";

/** What every text in the store says of itself. */
export interface Kept {
  readonly version: 1;
  readonly id: string;
  /** The workbook that it belongs to; see `ownerOf`. */
  readonly owner: string;
  /** Name of the file in which it was made. */
  readonly file: string;
  /** Unix time in milliseconds of the last change. */
  readonly at: number;
}

export interface Listed<Entry> {
  readonly entries: readonly Entry[];
  /** Texts that cannot be read; they stay where they are. */
  readonly damaged: number;
  /** Made by a newer version of the pane; they wait for it. */
  readonly newer: number;
}

export const KEPT_VERSION = 1;

/** Entries of one kind, one text each: two panes that are open at once never overwrite each other's. */
export interface KeptEntries<Entry extends Kept> {
  readonly put: (entry: Entry) => StoreTrouble | null;
  readonly remove: (entry: Pick<Kept, "owner" | "id">) => void;
  readonly list: (owners: readonly string[]) => Listed<Entry>;
}

/** @param isEntry whether a text that has the common parts is whole */
export function keptEntries<Entry extends Kept>(
  store: PaneStore,
  kind: string,
  isEntry: (value: Kept) => value is Entry,
): KeptEntries<Entry> {
  const keyOf = ({ owner, id }: Pick<Kept, "owner" | "id">) => `${prefixOf(owner)}${id}`;
  const prefixOf = (owner: string) => `${kind}/${encodeURIComponent(owner)}/`;
  return {
    put: (entry) => store.set(keyOf(entry), JSON.stringify(entry)),
    remove: (entry) => {
      store.remove(keyOf(entry));
    },
    list(owners) {
      const texts = owners.flatMap((owner) =>
        store.keys(prefixOf(owner)).map((key) => ({ owner, text: store.get(key) })),
      );
      const read = texts.map(({ owner, text }) => parse(text, owner, isEntry));
      const entries = read.flatMap((one) => (typeof one === "string" ? [] : [one]));
      return {
        entries: entries.toSorted((one, other) => one.at - other.at),
        damaged: read.filter((one) => one === "damaged").length,
        newer: read.filter((one) => one === "newer").length,
      };
    },
  };
}

function parse<Entry extends Kept>(
  text: string | null,
  owner: string,
  isEntry: (value: Kept) => value is Entry,
): Entry | "damaged" | "newer" {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "");
  } catch {
    return "damaged";
  }
  if (typeof value !== "object" || value === null) return "damaged";
  const { version, id, at, file, owner: own } = value as Partial<Record<keyof Kept, unknown>>;
  if (typeof version === "number" && version > KEPT_VERSION) return "newer";
  const isKept = typeof id === "string" && typeof at === "number" && typeof file === "string" && own === owner;
  return version === KEPT_VERSION && isKept && isEntry(value as Kept) ? (value as Entry) : "damaged";
}
