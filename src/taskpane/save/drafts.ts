import type { PaneStore, StoreTrouble } from "./pane-store.ts";
import { KEPT_VERSION, keptEntries, type Kept } from "./kept-entries.ts";
import { ownerOf, ownersOf } from "./workbook-owner.ts";
import type { WorkbookIdentity } from "../excel/workbook-identity.ts";

/** A form as it stands, not yet saved. */
export interface Draft extends Kept {
  /** Which form, such as "visit". */
  readonly form: string;
  /** What the form holds; the form alone understands it. */
  readonly content: unknown;
}

export interface Drafts {
  /** Null when the browser keeps it; else it lives as long as the pane is open. */
  readonly keep: (id: string, form: string, content: unknown) => StoreTrouble | null;
  readonly discard: (id: string) => void;
  readonly list: () => DraftList;
  /** Whether there is anything to list, damaged and expired ones included. */
  readonly isEmpty: () => boolean;
  /** Deletes every draft of this workbook. */
  readonly discardAll: () => void;
}

export interface DraftList {
  /** Of this workbook, the oldest first. */
  readonly here: readonly Draft[];
  /** Of this workbook's number and another file: the workbook or the draft is a copy's, so a person is asked. */
  readonly ofCopies: readonly Draft[];
  readonly damaged: number;
  /** Deleted because nobody saved them for a week. */
  readonly expired: number;
}

/** Drafts may hold words about people: they do not stay longer than this. */
export const DRAFT_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

export function draftsOf(store: PaneStore, workbook: WorkbookIdentity, now: () => number): Drafts {
  const kept = keptEntries(store, "draft", isDraft);
  const list = () => kept.list(ownersOf(workbook));
  const discard = (wanted: (draft: Draft) => boolean) => {
    const found = list().entries.filter(wanted);
    for (const draft of found) kept.remove(draft);
    return found.length;
  };
  return {
    keep: (id, form, content) =>
      kept.put({ version: KEPT_VERSION, id, owner: ownerOf(workbook), file: workbook.file, at: now(), form, content }),
    discard: (id) => {
      discard((draft) => draft.id === id);
    },
    list: () => {
      const expired = discard(({ at }) => now() - at > DRAFT_LIFE_MS);
      const { entries, damaged } = list();
      const here = entries.filter(({ file }) => file === workbook.file);
      return { here, ofCopies: entries.filter((draft) => !here.includes(draft)), damaged, expired };
    },
    isEmpty: () => {
      const { entries, damaged } = list();
      return entries.length + damaged === 0;
    },
    discardAll: () => {
      discard(() => true);
    },
  };
}

function isDraft(value: Kept): value is Draft {
  return typeof (value as Partial<Draft>).form === "string";
}
