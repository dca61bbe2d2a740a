import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isoDate, parseIsoDate } from "#core/calendar/iso-date.ts";
import type { SerialDate } from "#core/calendar/serial-date.ts";
import { isWorkday } from "#core/calendar/workday.ts";
import { followUpDue } from "#core/records/follow-up.ts";
import { latest } from "../../book/due-items.ts";
import { accountAt, accountNamed } from "../../book/rows-of.ts";
import { selectedPlace } from "../../excel/select-cell.ts";
import { useFormStyles } from "../../form/form.styles.ts";
import type { FormState } from "../../form/use-form.ts";
import { longDay, shortDay } from "../../shared/due-chip.ts";
import { usePaneBook } from "../../shared/pane.ts";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { useTexts } from "../../shared/texts.ts";

const QUICK_DAYS = { tomorrow: 1, week: 7, fortnight: 14 } as const;

/** Below the five fields: dates to press, what was carried over, and until when the visit is to be followed up. */
export function VisitHelp({ form, isNew }: { readonly form: FormState; readonly isNew: boolean }) {
  const { book } = usePaneBook();
  const pane = useTexts();
  const screen = useScreenStyles();
  const carried = usePrefill(form, isNew);
  const visited = parseIsoDate(form.texts["date"] ?? "");
  const due = followUpDue(visited.ok ? visited.value : null, book.book.parameters);
  const works = due.ok ? isWorkday(due.value) : null;
  return (
    <div>
      <QuickDates form={form} />
      {carried.map((note) => (
        <p key={note} className={screen.note}>
          {note}
        </p>
      ))}
      {due.ok && isNew && (
        <p className={screen.note}>
          {pane.visits.due(longDay(due.value, pane), String(book.book.parameters["visit.followUpDays"]))}
          {works?.ok === true && !works.value && pane.visits.dueRestDay(shortDay(due.value, pane))}
        </p>
      )}
    </div>
  );
}

function QuickDates({ form }: { readonly form: FormState }) {
  const { book } = usePaneBook();
  const pane = useTexts();
  const styles = useFormStyles();
  return (
    <div className={styles.quick}>
      {(["tomorrow", "week", "fortnight"] as const).map((quick) => {
        const day = (book.today + QUICK_DAYS[quick]) as SerialDate;
        return (
          <Button
            key={quick}
            size="small"
            onClick={() => {
              form.set("nextDate", isoDate(day));
            }}
          >
            {pane.form.quickDates[quick]} {shortDay(day, pane)}
          </Button>
        );
      })}
    </div>
  );
}

/** The account of the selected row, and what was promised the last time; each only where nothing was typed. */
function usePrefill({ texts, set }: FormState, isNew: boolean): readonly string[] {
  const { book, run } = usePaneBook();
  const pane = useTexts();
  const filled = useRef<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const customer = texts["customer"] ?? "";
  const isAsked = isNew && customer === "";
  useEffect(() => {
    if (!isAsked) return;
    void selectedPlace(run).then((place) => {
      const account = place === null ? null : accountAt(book, place);
      if (account === null) return;
      set("customer", account);
      setSelected(account);
    });
    // Only when the form opens: a person who empties the field means it.
  }, []);
  const before = isNew ? latest(accountNamed(book.book, customer)?.visits ?? []) : null;
  const promised = before?.commitments ?? null;
  useEffect(() => {
    if (promised === null || filled.current === customer || (texts["lastCommitments"] ?? "") !== "") return;
    filled.current = customer;
    set("lastCommitments", promised);
  }, [promised, customer, texts, set]);
  return [
    ...(selected !== null && selected === customer ? [pane.visits.fromSelection] : []),
    ...(before === null || promised === null ? [] : [pane.visits.lastCommitments(shortDay(before.date, pane))]),
  ];
}
