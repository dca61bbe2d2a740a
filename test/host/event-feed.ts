import { eventsOf, type Trigger } from "./events.ts";
import type { WritableJournal } from "./journal.ts";
import type { Change } from "./model/change.ts";
import type { Room } from "./room.ts";
import type { Session } from "./session.ts";

/** What happens to the workbook, as this Excel's page is told of it. */
export interface EventFeed {
  /** A new list of what this Excel itself changes; it grows until the next one is asked for. */
  readonly changesFromNow: () => Change[];
  /** Tells the page of everything since it was last told; a page is told between its requests, never amid one. */
  readonly tell: () => void;
  /** Does something as this Excel's user, not as its page. */
  readonly asUser: (work: () => void) => void;
}

const EVENT = 65_536;

export function createEventFeed(
  room: Room,
  session: Session,
  journal: WritableJournal,
  send: (message: object) => void,
): EventFeed {
  let changes: Change[] = [];
  let told: (() => void)[] = [];
  let trigger: Trigger = "page";

  const tell = () => {
    const events = told;
    told = [];
    for (const event of events) event();
  };
  room.onChange(session.client, (change, from) => {
    if (from === "own") changes.push(change);
    if (!session.eventsOn) return;
    for (const event of eventsOf(session, change, from === "remote" ? "remote" : trigger)) {
      if (!session.listening.has(event.number)) continue;
      const source = from === "remote" ? "Remote" : "Local";
      journal.events.push({ type: event.name, source, address: event.address ?? "" });
      const entries = event.targets.map((target) => [EVENT, event.number, target, JSON.stringify(event.args), 0]);
      told.push(() => send({ type: 3, message: { entries } }));
    }
    if (from === "remote") queueMicrotask(tell);
  });

  return {
    changesFromNow() {
      changes = [];
      return changes;
    },
    tell,
    asUser(work) {
      trigger = "user";
      work();
      trigger = "page";
      queueMicrotask(tell);
    },
  };
}
