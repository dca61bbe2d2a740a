import type { OurLevel, VisitMode } from "#core/codes/records.ts";
import type { Bilingual } from "#workbook/define-table.ts";
import { accounts } from "../accounts.ts";
import { both, listed, numbered, same } from "../both.ts";
import { AS_OF, daysAfter, earlier, workdayFrom, workdayUntil } from "../days.ts";
import { seeded } from "../seeded.ts";
import type { IsoDate, OpenOpportunity, Rows, SampleAccount, SamplePerson } from "../shapes.ts";
import { team } from "../team.ts";
import { writtenNote } from "./note.ts";
import { ADVICE, NEEDS, OBJECTIONS, RESULTS, RIVAL_FACTS, RIVAL_SOURCES } from "./remarks.ts";
import { noteDealer, situationOf, type Situation } from "./situation.ts";
import { storyVisits } from "./story.ts";

type Visit = Rows<"visits">[number];

interface Meeting {
  readonly account: SampleAccount;
  readonly people: readonly SamplePerson[];
  readonly date: IsoDate;
  /** Whether nobody of them was met again. */
  readonly isLast: boolean;
}

const FIRST_DAY = "2026-01-05";
// Accounts that are seen often enough for a second talk with those who decide.
const SEEN_OFTEN = 9;
/** Talks after which nobody called back. */
const FORGOTTEN = ["褚悦", "毕小雨", "游鸿"];
const FOLLOW_UP_DAYS = 7;

function generated(): Rows<"visits"> {
  const told = new Set(storyVisits.map(({ customer, date }) => `${customer?.zh} ${date}`));
  const note = noteDealer();
  return accounts
    .flatMap((account, position) => meetingsOf(account, position < SEEN_OFTEN))
    .filter(({ account, date }) => !told.has(`${account.customer.name.zh} ${date}`))
    .map((meeting) => visitOf(meeting, note));
}

function meetingsOf(account: SampleAccount, seenOften: boolean): readonly Meeting[] {
  const byDay = new Map<IsoDate, SamplePerson[]>();
  for (const person of account.persons) {
    const { lastContact } = person;
    if (lastContact === undefined || lastContact < FIRST_DAY) continue;
    byDay.set(lastContact, [...(byDay.get(lastContact) ?? []), person]);
  }
  const last = [...byDay].map(([date, people]) => ({ account, people, date, isLast: true }));
  if (!seenOften) return last;
  const before = account.persons.flatMap((person) => {
    const { lastContact, role, name } = person;
    if (lastContact === undefined || role === undefined || role === "KU") return [];
    const gap = 28 + Math.floor(seeded(`before ${name.zh}`)() * 40);
    const date = workdayUntil(daysAfter(lastContact, -gap));
    return date < FIRST_DAY || byDay.has(date) ? [] : [{ account, people: [person], date, isLast: false }];
  });
  return [...before, ...last];
}

function visitOf({ account, people, date, isLast }: Meeting, note: ReturnType<typeof noteDealer>): Visit {
  const [person] = people;
  if (person === undefined) throw new Error("A talk needs somebody to talk to.");
  const random = seeded(`visit ${account.customer.name.zh} ${date}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const deal = dealOf(account, person, date, random);
  const situation = situationOf(person, deal);
  const said = writtenNote(note(situation, deal !== undefined), deal?.name, random);
  const author = person.owner ?? account.customer.owner;
  const usesNext = isLast && person.nextAction !== undefined && (person.nextDate ?? "") > date;
  const mode = modeOf(person, random());
  return {
    customer: account.customer.name,
    opportunity: isAboutDeal(situation) ? deal?.name : undefined,
    date,
    ...hours(random),
    place: mode === "ON-SITE" ? placeOf(account, person) : PLACES[mode],
    mode,
    ourPeople: author === account.customer.owner ? author : listed(author, account.customer.owner),
    visitorLevel: LEVELS.get(author.zh) ?? "REP",
    customerPeople: listed(...people.map(({ name }) => name)),
    ...said,
    ...(isAboutDeal(situation) && deal !== undefined && deal.stepSince <= date
      ? { stepBefore: deal.step, stepAfter: deal.step }
      : {}),
    needs: situation === "need" ? pick(NEEDS) : undefined,
    objections:
      (situation === "proposal" || situation === "executive") && random() < 0.5 ? pick(OBJECTIONS) : undefined,
    ...rivalWords(deal, isAboutDeal(situation) && random() < 0.4, pick),
    advice: pick<Bilingual>(ADVICE[situation]),
    nextStep: (usesNext ? person.nextAction : undefined) ?? said.nextStep,
    nextDate: (usesNext ? person.nextDate : undefined) ?? workdayUntil(daysAfter(date, 10 + Math.floor(random() * 18))),
    ...followUp(person, date, random, pick),
    author,
    enteredAt: earlier(daysAfter(date, random() < 0.85 ? Math.floor(random() * 3) : 4), AS_OF),
  };
}

function dealOf(
  { open }: SampleAccount,
  { owner }: SamplePerson,
  date: IsoDate,
  random: () => number,
): OpenOpportunity | undefined {
  const running = open.filter(({ created, suspended }) => created <= date && suspended !== true);
  const own = running.filter((deal) => deal.owner === owner);
  const choice = own.length > 0 && random() < 0.7 ? own : running;
  return choice[Math.floor(random() * choice.length)];
}

function isAboutDeal(situation: Situation): boolean {
  return situation !== "service" && situation !== "quiet" && situation !== "finance";
}

const STARTS = ["09:00", "09:30", "10:00", "13:30", "14:00", "15:30"] as const;

function hours(random: () => number): Pick<Visit, "startTime" | "endTime"> {
  const start = STARTS[Math.floor(random() * STARTS.length)] ?? "09:00";
  const [hour = 9, minute = 0] = start.split(":").map(Number);
  const end = 60 * hour + minute + 45 + 15 * Math.floor(random() * 6);
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  return { startTime: same(start), endTime: same(clock(end)) };
}

function modeOf({ role }: SamplePerson, draw: number): VisitMode {
  if (draw < 0.72 || role === "KDM") return "ON-SITE";
  if (draw < 0.86) return "VIDEO";
  if (draw < 0.95) return "PHONE";
  return "EVENT";
}

const PLACES = {
  VIDEO: both("视频会议", "Video meeting"),
  PHONE: both("电话", "Phone"),
  EVENT: both("公开技术交流会", "Open technical workshop"),
  HQ: both("我方展厅", "Our showroom"),
  "REF-SITE": both("样板车间", "Reference workshop"),
} as const;

function placeOf({ customer }: SampleAccount, { department }: SamplePerson): Bilingual {
  const short = both(customer.name.zh.slice(0, 2), customer.name.en.split(" ")[0] ?? "");
  return department === undefined ? short : both(`${short.zh}${department.zh}`, `${short.en}, ${department.en}`);
}

const LEVELS: ReadonlyMap<string, OurLevel> = new Map([
  ...[team.qin, team.yu, team.he].map(({ zh }) => [zh, "EXECUTIVE"] as const),
  [team.luo.zh, "PRESALES"],
  [team.shu.zh, "SERVICE"],
]);

function rivalWords(deal: OpenOpportunity | undefined, told: boolean, pick: <T>(list: readonly T[]) => T) {
  const rival = deal?.rival;
  if (rival === undefined || !told || rival.zh.startsWith("客户")) return {};
  const fact: Bilingual = pick(RIVAL_FACTS);
  const rivalInfo = both(fact.zh.replace("{rival}", rival.zh), fact.en.replace("{rival}", rival.en));
  return { rivalInfo, rivalSource: pick<Bilingual>(RIVAL_SOURCES) };
}

function followUp(
  { name }: SamplePerson,
  date: IsoDate,
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
): Pick<Visit, "followUpDue" | "followUpDone" | "followUpMode" | "followUpResult"> {
  const followUpDue = daysAfter(date, FOLLOW_UP_DAYS);
  const before = workdayUntil(daysAfter(date, 4 + Math.floor(random() * 4)));
  const followUpDone = before > date ? before : workdayFrom(daysAfter(date, 1));
  const isOpen = FORGOTTEN.includes(name.zh) || followUpDue >= AS_OF;
  if (isOpen) return { followUpDue };
  return { followUpDue, followUpDone, followUpMode: "PHONE", followUpResult: pick<Bilingual>(RESULTS) };
}

/** The talks of the half-year: those that the story tells, and one for every last contact and some before it. */
export const visitRows: Rows<"visits"> = [...storyVisits, ...generated()]
  .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
  .map((visit, index) => ({ ...visit, visitId: numbered("V", index + 1) }));
