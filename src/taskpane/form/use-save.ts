import { startTransition, useEffect, useState } from "react";
import type { Language } from "#locales/language.ts";
import type { TableId } from "#workbook/contract.ts";
import { recordWords } from "#locales/record-words.ts";
import { describeSaveFault, type Told } from "#workbook/save/describe-save-fault.ts";
import { asNewRecord } from "#workbook/save/make-record.ts";
import type { Conflict } from "#workbook/save/merge-fields.ts";
import type { SaveOutcome } from "#workbook/save/save-outcome.ts";
import type { Choice } from "#workbook/save/save-record.ts";
import { describeUnsaved } from "../excel/describe-excel-fault.ts";
import { tableParts } from "../excel/save-gateway.ts";
import { savingParts, type SaveRequest } from "../save/saver.ts";
import { usePane, type Records, type SavedNotice } from "../shared/pane.ts";
import { useLanguage } from "../shared/texts.ts";

/** Where the saving of a form stands. */
export type SaveState =
  | { readonly kind: "open" }
  | { readonly kind: "saving" }
  | {
      readonly kind: "stopped";
      readonly told: Told;
      readonly details: readonly string[];
      readonly asNew: (() => void) | null;
    }
  | {
      readonly kind: "conflict";
      /** Of the record that is in conflict, which need not be the form's first. */
      readonly table: TableId;
      readonly place: { readonly sheet: string; readonly row: number };
      readonly conflicts: readonly Conflict[];
      readonly choose: (choices: Readonly<Record<string, Choice>>) => void;
      readonly leave: () => void;
    };

type Saved = Extract<SaveOutcome, { readonly status: "saved" }>;

interface SaveOptions {
  /** One short fact of what is saved, for the notice. */
  readonly about: string;
  /** What happens once everything is written and found again. */
  readonly onSaved: () => void;
}

export interface FormSaver {
  readonly state: SaveState;
  readonly save: (requests: readonly SaveRequest[], options: SaveOptions) => void;
}

const OPEN: SaveState = { kind: "open" };

/** Saves the records of a form in one turn, and says what became of them. Nothing is saved twice, however often it is asked. */
export function useSave(): FormSaver {
  const { records } = usePane();
  const language = useLanguage();
  const [state, setState] = useState<SaveState>(OPEN);
  // Ready before it is needed; what does not come now is asked for again by the save, which tells.
  useEffect(() => void Promise.allSettled([savingParts(), tableParts()]), []);

  async function run(requests: readonly SaveRequest[], options: SaveOptions): Promise<void> {
    setState({ kind: "saving" });
    const { result } = await records.save(requests);
    if (!result.ok) {
      const { details, ...told } = describeUnsaved(result.fault, language);
      setState({ kind: "stopped", told, details, asNew: null });
      return;
    }
    const open = requests.findIndex((_, at) => result.value[at]?.status !== "saved");
    const [request, outcome] = [requests[open], result.value[open]];
    const saveOther = (record: SaveRequest["record"]) => {
      void run(requests.with(open, { ...requests[open], record } as SaveRequest), options);
    };
    if (request !== undefined && outcome !== undefined) {
      setState(stateOf(request, outcome, { language, records, saveOther, leave: () => setState(OPEN) }));
      return;
    }
    setState(OPEN);
    // Notice and next screen come together: a notice is gone once one goes on from where it was told.
    startTransition(() => {
      records.tell(noticeOf(requests, result.value as readonly Saved[], options.about));
      options.onSaved();
    });
  }
  return { state, save: (requests, options) => void run(requests, options) };
}

interface Next {
  readonly language: Language;
  readonly records: Records;
  readonly saveOther: (record: SaveRequest["record"]) => void;
  readonly leave: () => void;
}

function stateOf(request: SaveRequest, outcome: SaveOutcome, { language, records, saveOther, leave }: Next): SaveState {
  const { record, target } = request;
  if (outcome.status === "conflict") {
    const { sheet, row, conflicts } = outcome;
    const choose = (choices: Readonly<Record<string, Choice>>) => {
      saveOther({ ...record, choices: { ...record.choices, ...choices } });
    };
    return { kind: "conflict", table: target.table, place: { sheet, row }, conflicts, choose, leave };
  }
  if (outcome.status === "saved") return OPEN;
  const isGone = outcome.fault.code === "record-gone";
  const asNew = () => {
    saveOther(asNewRecord(record, target, records.newRecordId(target.table)));
  };
  const { details } = recordWords(language).save;
  const lines = [`${details.code}: ${outcome.fault.code}`];
  return {
    kind: "stopped",
    told: describeSaveFault(outcome.fault, language),
    details: lines,
    asNew: isGone ? asNew : null,
  };
}

/** What is told of saved records: the place of the first, and what was left to others. */
function noticeOf(requests: readonly SaveRequest[], outcomes: readonly Saved[], about: string): SavedNotice {
  const [first] = outcomes;
  const headers = (at: number, ids: readonly string[]) =>
    ids.map((id) => requests[at]?.target.columns.find((column) => column.id === id)?.cell ?? id);
  return {
    sheet: first?.place.sheet ?? "",
    row: first?.place.row ?? 1,
    isHidden: first?.place.isHidden ?? false,
    more: outcomes.length - 1,
    about,
    kept: outcomes.flatMap(({ left }, at) => headers(at, left.kept)),
    calculated: outcomes.flatMap(({ left }, at) => headers(at, left.calculated)),
  };
}
