import { KEY_ACTION_ROLES } from "#core/guide/key-actions.ts";
import { stepOfProgress } from "#core/pipeline/step-of-progress.ts";
import { contactSummary } from "#core/records/contact-summary.ts";
import { guide } from "#locales/guide.ts";
import type { Language } from "#locales/language.ts";
import { logWords } from "#locales/log-words.ts";
import { workingWords } from "#locales/working-words.ts";
import type { Account } from "#workbook/account-book.ts";
import { shortDay } from "../../shared/due-chip.ts";
import type { FigureData, RowData, Standing } from "../../shared/screen.tsx";

export interface LogView {
  readonly subject: string;
  readonly message: string;
  readonly figures: readonly FigureData[];
  readonly rows: readonly RowData[];
  /** What is to be done at the step that was reached; null while nobody wrote how far it is. */
  readonly guide: StageGuide | null;
}

export interface StageGuide {
  readonly title: string;
  readonly rows: readonly RowData[];
  /** What must be there before the step is left. */
  readonly leave: string;
}

const STANDINGS: Readonly<Record<string, Standing>> = { WARM: "good", NEUTRAL: "plain", COLD: "bad" };

/** What the development of a customer took so far, and where its attitude goes (REC-2). */
export function logView({ name, developmentLog }: Account, language: Language): LogView {
  const log = logWords(language);
  const summary = contactSummary(developmentLog);
  const figures = summary.ok ? summary.value : null;
  const untimed = figures === null || figures.untimed === 0 ? log.minutes : log.untimed(String(figures.untimed));
  const trend = figures?.trend ?? null;
  return {
    subject: log.subject(name),
    message:
      trend === null
        ? log.message.unknown(String(developmentLog.length))
        : log.message[trend](String(figures?.days ?? 0)),
    figures: [
      { label: log.figures.contacts, value: String(developmentLog.length), note: log.times },
      { label: log.figures.minutes, value: String(figures?.minutes ?? 0), note: untimed },
      { label: log.figures.days, value: String(figures?.days ?? 0), note: log.days },
    ],
    rows: developmentLog
      .toSorted((one, other) => other.date - one.date)
      .map((row, at) => contactRow(row, at, language)),
    guide: guideOf(developmentLog, language),
  };
}

/** The key actions of the step to which the last progress belongs (FUN-2). */
function guideOf(rows: Account["developmentLog"], language: Language): StageGuide | null {
  const latest = rows.toSorted((one, other) => other.date - one.date).find(({ progress }) => progress !== null);
  if (latest === undefined || latest.progress === null) return null;
  const log = logWords(language);
  const { codes } = workingWords(language);
  const step = stepOfProgress(latest.progress, latest.result === "SUCCESS");
  const texts = guide(language).keyActions;
  return {
    title: log.guide.title(`${step} ${codes.step[step]}`),
    rows: KEY_ACTION_ROLES.map((role) => ({
      key: role,
      name: codes.ourLevel[role],
      rest: texts.rows[step][role].action,
      reason: log.guide.deliverable(texts.rows[step][role].deliverable),
    })),
    leave: log.guide.leave(texts.evidence[step]),
  };
}

function contactRow(row: Account["developmentLog"][number], at: number, language: Language): RowData {
  const words = workingWords(language);
  const log = logWords(language);
  const { shell } = words.pane;
  const { date, person, minutes, way, progress, attitude } = row;
  const facts = [
    way === null ? null : words.codes.developmentWay[way],
    progress === null ? null : words.codes.developmentProgress[progress],
    minutes === null ? null : log.minutesOf(String(minutes)),
  ];
  return {
    key: String(at),
    name: person ?? log.nobody,
    number: shortDay(date, words.pane),
    reason: facts.filter((fact) => fact !== null).join(shell.dot),
    chip:
      attitude === null
        ? undefined
        : { standing: STANDINGS[attitude] ?? "plain", text: words.codes.attitude[attitude] },
  };
}
