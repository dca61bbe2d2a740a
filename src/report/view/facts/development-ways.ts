import type { SerialDate } from "#core/calendar/serial-date.ts";
import { DEVELOPMENT_WAYS, type DevelopmentWay } from "#core/codes/records.ts";
import type { Parameters } from "#core/parameters/parameters.ts";
import { meetingView, wayVote, type Way, type WayScore } from "#core/records/way-vote.ts";
import type { Account } from "#workbook/account-book.ts";
import type { Row } from "#workbook/contract.ts";

type View = Row<"developmentWays">;

/** One way to develop the customer, as a meeting saw it. */
export interface JudgedWay {
  readonly way: DevelopmentWay;
  /** Means of what its members entered. */
  readonly means: Way;
  /** REC-7; null while chance, cost or time is not known: it is compared with nothing. */
  readonly score: WayScore | null;
  readonly isChosen: boolean;
  readonly views: readonly View[];
}

/** The newest meeting on how to develop a customer. */
export interface WayMeeting {
  /** null where nobody wrote one down. */
  readonly date: SerialDate | null;
  /** The best first; ways without a score at the end. */
  readonly ways: readonly JudgedWay[];
  /** Views of meetings before, the newest first. */
  readonly earlier: readonly View[];
}

/** null where no view is on record, as known on a day. */
export function wayMeetingOf(
  { developmentWays }: Pick<Account, "developmentWays">,
  asOf: SerialDate,
  parameters: Parameters,
): WayMeeting | null {
  const known = developmentWays
    .filter(({ date }) => date === null || date <= asOf)
    .toSorted((one, other) => (other.date ?? 0) - (one.date ?? 0));
  const [first] = known;
  if (first === undefined) return null;
  const views = known.filter(({ date }) => date === first.date);
  return { date: first.date, ways: judged(views, parameters), earlier: known.slice(views.length) };
}

function judged(views: readonly View[], parameters: Parameters): readonly JudgedWay[] {
  const ways = DEVELOPMENT_WAYS.flatMap((way) => {
    const own = views.filter((view) => view.way === way);
    const means = meetingView(own.map(({ chance, cost, days }) => ({ chance, cost, time: days })));
    const isChosen = own.some(({ chosen }) => chosen === true);
    return own.length === 0 ? [] : [{ way, means, isChosen, views: own }];
  });
  const whole = ways.filter(({ means: { chance, cost, time } }) => chance !== null && cost !== null && time !== null);
  const found = wayVote(
    whole.map(({ means }) => means),
    parameters,
  );
  const scores = new Map(found.ok ? found.value.map((score, at) => [whole[at]?.way, score] as const) : []);
  return ways
    .map((one) => ({ ...one, score: scores.get(one.way) ?? null }))
    .toSorted((one, other) => (other.score?.score ?? -1) - (one.score?.score ?? -1));
}
