import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { StoreTrouble } from "../save/pane-store.ts";
import type { Records } from "../shared/pane.ts";
import { isRoute, type Route } from "../shared/route.ts";
import type { RawFields } from "#workbook/save/save-record.ts";
import { checkForm, type CheckedForm, type FormFacts, type Texts } from "./check-form.ts";
import type { FormField } from "./fields.ts";

export interface FormOptions {
  readonly fields: readonly FormField[];
  /** What the form begins with where no draft is gone on with. */
  readonly initial: Texts;
  readonly facts: FormFacts;
  readonly drafts: Records["drafts"];
  readonly id: string;
  /** Where the draft is gone on with. */
  readonly route: Route;
  /** The cells of the row when the form was opened; null for a new one. */
  readonly base: RawFields | null;
}

export interface FormState {
  readonly id: string;
  readonly texts: Texts;
  /** What the form began with, and the cells behind it; a draft that is gone on with keeps what its author saw. */
  readonly initial: Texts;
  readonly base: RawFields | null;
  readonly checked: CheckedForm;
  readonly set: (id: string, text: string) => void;
  /** The problem of a field as soon as the person has left it, or tried to save. */
  readonly left: (id: string) => void;
  readonly isTold: (id: string) => boolean;
  readonly tellAll: () => void;
  /** When the draft was last kept; null while nothing was typed. */
  readonly kept: { readonly at: number; readonly trouble: StoreTrouble | null } | null;
  readonly discardDraft: () => void;
}

/** What a draft holds. */
interface DraftContent {
  readonly route: Route;
  readonly texts: Texts;
  readonly initial: Texts;
  readonly base: RawFields | null;
}

export function isDraftContent(value: unknown): value is DraftContent {
  const { route, texts, initial, base } = (value ?? {}) as Partial<DraftContent>;
  return isRoute(route) && [texts, initial, base].every((part) => typeof part === "object");
}

/** So long after the last key the draft is kept. */
const PAUSE_MS = 400;

export function useForm({ fields, facts, drafts, id, route, ...opened }: FormOptions): FormState {
  // As it was when the form was opened: what others change meanwhile is merged when it is saved.
  const [begun] = useState(() => draftOf(drafts, id) ?? { ...opened, texts: opened.initial });
  const { initial, base } = begun;
  const [texts, setTexts] = useState<Texts>(begun.texts);
  const [told, setTold] = useState<ReadonlySet<string>>(NONE);
  const content = useMemo(
    () => ({ route: { ...route, draft: id }, texts, initial, base }),
    [route, id, texts, initial, base],
  );
  const { kept, discardDraft } = useDraft(drafts, id, content);
  const checked = useMemo(() => checkForm(fields, texts, facts), [fields, texts, facts]);
  const set = useCallback((field: string, text: string) => {
    setTexts((before) => ({ ...before, [field]: text }));
  }, []);
  const left = useCallback((field: string) => {
    setTold((before) => (before.has(field) ? before : new Set([...before, field])));
  }, []);
  const tellAll = () => {
    setTold(new Set(fields.map((field) => field.id)));
  };
  return {
    id,
    texts,
    initial,
    base,
    checked,
    set,
    left,
    isTold: (field) => told.has(field),
    tellAll,
    kept,
    discardDraft,
  };
}

const NONE: ReadonlySet<string> = new Set();

function draftOf(drafts: Records["drafts"], id: string): DraftContent | null {
  const { here, ofCopies } = drafts.list();
  const draft = [...here, ...ofCopies].find((one) => one.id === id);
  return draft !== undefined && isDraftContent(draft.content) ? draft.content : null;
}

function isSame(texts: Texts, initial: Texts): boolean {
  return Object.entries(texts).every(([field, text]) => text === (initial[field] ?? ""));
}

function useDraft(
  drafts: Records["drafts"],
  id: string,
  content: DraftContent,
): Pick<FormState, "kept" | "discardDraft"> {
  const [kept, setKept] = useState<FormState["kept"]>(null);
  const isDone = useRef(false);
  const keep = useRef<() => void>(() => undefined);
  useEffect(() => {
    keep.current = () => {
      if (isDone.current || isSame(content.texts, content.initial)) return;
      setKept({ at: Date.now(), trouble: drafts.keep(id, content.route.screen, content) });
    };
    const pause = setTimeout(() => {
      keep.current();
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [drafts, id, content]);
  useEffect(() => keepOnLeaving(keep), []);
  const discardDraft = useCallback(() => {
    isDone.current = true;
    drafts.discard(id);
  }, [drafts, id]);
  return { kept, discardDraft };
}

// A pane may be closed between two keys, without a word.
function keepOnLeaving(keep: { readonly current: () => void }): () => void {
  const leave = () => {
    keep.current();
  };
  globalThis.addEventListener("pagehide", leave);
  return () => {
    globalThis.removeEventListener("pagehide", leave);
    keep.current();
  };
}
