import { saysSomething } from "#core/codes/yes-no.ts";
import type { LogCheck } from "#core/codes/results/team.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { logFlags } from "#core/team/log-flags.ts";
import { logQuality } from "#core/team/log-quality.ts";
import type { Row } from "#workbook/contract.ts";

type Log = Row<"workLogs">;

export interface LogRecord {
  readonly logs: number;
  /** Mean of REP-3, 0–100. */
  readonly score: number;
  /** Logs that a manager should ask about. */
  readonly flagged: number;
  /** The check that most logs fail; of equal ones the first. */
  readonly weakest: LogCheck | null;
}

/** @param logs of one person; null without any */
export function logRecord(logs: readonly Log[], parameters: Parameters): LogRecord | null {
  const checked = logs.map((log) => checksOf(log, parameters));
  const scores = checked.flatMap((checks) => {
    const quality = logQuality(checks, parameters);
    return quality.ok ? [quality.value.score] : [];
  });
  if (scores.length === 0) return null;
  const flags = logFlags(logs.map(timesOf), parameters);
  return {
    logs: logs.length,
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    flagged: flags.filter((flag) => flag.ok && flag.value.flags.length > 0).length,
    weakest: weakestOf(checked),
  };
}

type Checks = Readonly<Record<LogCheck, boolean>>;

function checksOf(log: Log, parameters: Parameters): Checks {
  const { date, entered } = log;
  return {
    person: saysSomething(log.person),
    time: saysSomething(log.time) || (log.minutes ?? 0) > 0,
    place: saysSomething(log.place),
    goal: saysSomething(log.goal),
    words: saysSomething(log.words),
    commitment: saysSomething(log.commitment),
    nextStep: saysSomething(log.nextStep) && log.nextDate !== null,
    opportunity: saysSomething(log.opportunity),
    entered: entered !== null && entered - date <= parameters["visit.entryDays"],
    evidence: saysSomething(log.evidence),
  };
}

function weakestOf(checked: readonly Checks[]): LogCheck | null {
  const [first] = checked;
  if (first === undefined) return null;
  const failed = (Object.keys(first) as LogCheck[]).map((check) => ({
    check,
    count: checked.filter((checks) => !checks[check]).length,
  }));
  const most = failed.reduce((worst, one) => (one.count > worst.count ? one : worst));
  return most.count === 0 ? null : most.check;
}

const MINUTES_PER_DAY = 1440;

/** Start and end from a text such as 09:30–11:00; a text without them is not compared. */
function timesOf({ author, date, time, content, entered }: Log) {
  const [start = null, end = null] = [...(time ?? "").matchAll(/(\d{1,2})[:：](\d{2})/g)].map(
    ([, hours, minutes]) => (date as number) + (Number(hours) * 60 + Number(minutes)) / MINUTES_PER_DAY,
  );
  return { rep: author, text: content, start: start ?? date, end, entered };
}
