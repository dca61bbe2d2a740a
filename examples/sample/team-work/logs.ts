import type { SalesActivityKind } from "#core/codes/performance.ts";
import { both, numbered, same } from "../both.ts";
import { daysAfter, earlier, AS_OF } from "../days.ts";
import { seeded } from "../seeded.ts";
import type { Rows, SampleRows } from "../shapes.ts";
import { team } from "../team.ts";
import { visitRows } from "../visits/visit-rows.ts";

const FROM = "2026-05-18";
const NEAR = "2026-06-15";

type Visit = Rows<"visits">[number];

const recent = visitRows.filter(({ date = "" }) => date >= FROM);

/** What the talks were for, and whether anything moved; most talks keep things as they are. */
const salesActivities: Rows<"salesActivities"> = recent.map((visit) => {
  const random = seeded(`activity ${visit.visitId?.zh ?? ""}`);
  const draw = random();
  const stepMoved = visit.stepBefore !== visit.stepAfter;
  const needExplicit = visit.needs !== undefined;
  const effective = stepMoved || needExplicit || draw < 0.35;
  return {
    date: visit.date,
    colleague: visit.author,
    customer: visit.customer,
    opportunity: visit.opportunity,
    kind: kindOf(visit),
    goal: visit.goal,
    commitment: visit.commitments,
    relationMoved: draw < 0.12,
    stepMoved,
    needExplicit,
    evidence: visit.customerWords,
    effectOn: effective && visit.date !== undefined ? earlier(daysAfter(visit.date, 3), AS_OF) : undefined,
    effective,
    cost: visit.mode === "ON-SITE" ? 100 * Math.round(3 + 14 * random()) : undefined,
  };
});

function kindOf({ visitorLevel, needs, mode }: Visit): SalesActivityKind {
  if (visitorLevel === "EXECUTIVE") return "EXECUTIVE";
  if (needs !== undefined) return "NEED-TALK";
  return mode === "ON-SITE" ? "VISIT" : "RELATION";
}

/** The account managers' logs of the last two weeks; one writes late, one without evidence. */
const workLogs: Rows<"workLogs"> = recent
  .filter(({ date = "" }) => date >= NEAR)
  .map((visit, index): Rows<"workLogs">[number] => {
    const { author, date, enteredAt } = visit;
    const isLate = author === team.lu;
    const isBare = author === team.qi;
    return {
      logId: numbered("RZ", index + 1),
      author,
      date,
      time: same(`${visit.startTime?.zh ?? "09:00"}–${visit.endTime?.zh ?? "10:00"}`),
      minutes: minutesBetween(visit),
      place: visit.place,
      customer: visit.customer,
      opportunity: visit.opportunity,
      person: visit.customerPeople,
      goal: visit.goal,
      content: visit.mainPoints,
      words: isBare ? undefined : visit.customerWords,
      commitment: visit.commitments,
      nextStep: visit.nextStep,
      nextDate: visit.nextDate,
      evidence: isBare
        ? undefined
        : both(`拜访记录 ${visit.visitId?.zh ?? ""}`, `Visit record ${visit.visitId?.en ?? ""}`),
      entered: isLate && date !== undefined ? earlier(daysAfter(date, 5), AS_OF) : enteredAt,
      reviewer: team.cheng,
      review:
        index % 3 === 0 ? both("下一步写清谁做、哪天做。", "Say who does the next step and on which day.") : undefined,
    };
  });

function minutesBetween({ startTime, endTime }: Visit): number | undefined {
  const of = (clock: string | undefined) => {
    const [hours = NaN, minutes = NaN] = (clock ?? "").split(":").map(Number);
    return 60 * hours + minutes;
  };
  const minutes = of(endTime?.zh) - of(startTime?.zh);
  return Number.isNaN(minutes) ? undefined : minutes;
}

export const logRows: SampleRows = { salesActivities, workLogs };
