import type { Book } from "./model/book.ts";
import { applyChange, type Change } from "./model/change.ts";
import { defaultSwitches, type Desk, type Switches } from "./model/desk.ts";
import { afterOthers, isInConflict } from "./model/merge.ts";
import { createSession, type HostSettings, type Session } from "./session.ts";

/**
 * What becomes of changes that were made without knowing of somebody else's:
 * - "cell": they are done cell by cell where their cells now lie, and the later writer wins;
 * - "reject": all of them are thrown away, although Excel had acknowledged them;
 * - "shift": they are done at the addresses where their cells once lay.
 * https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins says of the first that it is usual
 * and of the second that it happens with TableRowCollection.add; the third is what a program does to itself that
 * remembers addresses.
 */
export type MergePolicy = "cell" | "reject" | "shift";

export interface RoomOptions {
  readonly policy?: MergePolicy;
  /** After so many syncs of its page an Excel exchanges its changes; 0 is at once, null only when `merge` is called. */
  readonly mergeAfterSyncs?: number | null;
}

/** A workbook and those who have it open. */
export interface Room {
  /** The workbook as it is saved: what everybody's merged changes have made of it. */
  readonly book: Book;
  /** Acknowledged changes that a merge threw away. */
  readonly lost: readonly LostChanges[];
  /** Opens the workbook in one more Excel. */
  readonly join: (client: string, settings: HostSettings, switches: Switches) => Session;
  /** Does something as somebody else would: everybody sees it as a remote change. */
  readonly edit: (work: (desk: Desk) => void) => void;
  /** Exchanges the changes of one Excel, or of all. */
  readonly merge: (client?: string) => void;
  /** Tells of a sync of a client's page, before it is done. */
  readonly beforeSync: (session: Session) => void;
  /** Begins anew with another workbook and, where given, another policy; those who are in stay in. */
  readonly reset: (book: Book, options?: RoomOptions) => void;
  /** Hears of every change that a client sees: its own as "own", of somebody else as "remote". */
  readonly onChange: (client: string, hear: (change: Change, from: "own" | "remote") => void) => void;
}

export interface LostChanges {
  readonly client: string;
  readonly changes: readonly Change[];
}

interface Member {
  readonly session: Session;
  pending: Change[];
  /** How much of the log it has seen. */
  seen: number;
  syncs: number;
  readonly hears: ((change: Change, from: "own" | "remote") => void)[];
}

export function createRoom(first: Book, options: RoomOptions = {}): Room {
  const book = first;
  const log: Change[] = [];
  const lost: LostChanges[] = [];
  const members = new Map<string, Member>();
  let { policy = "cell", mergeAfterSyncs = 0 } = options;

  const tellOthers = (change: Change, by: string | null) => {
    for (const [client, { session, hears }] of members) {
      if (client === by) continue;
      session.follow(change);
      for (const hear of hears) hear(change, "remote");
    }
  };
  const put = (change: Change) => {
    applyChange(book, change);
    log.push(change);
  };
  const merge = (member: Member) => {
    const others = log.slice(member.seen);
    const { client } = member.session;
    if (policy === "reject" && isInConflict(member.pending, others)) lost.push({ client, changes: member.pending });
    else
      for (const change of member.pending.flatMap((own) => (policy === "cell" ? afterOthers(own, others) : [own])))
        put(change);
    member.session.replaceBook(structuredClone(book));
    for (const change of others) {
      member.session.follow(change);
      for (const hear of member.hears) hear(change, "remote");
    }
    Object.assign(member, { pending: [], seen: log.length, syncs: 0 });
  };
  const mergeAll = (client?: string) => {
    if (mergeAfterSyncs === 0) return;
    for (const [name, member] of members) if (client === undefined || client === name) merge(member);
  };

  return {
    book,
    lost,
    join(client, settings, switches) {
      const told = (change: Change) => {
        const member = members.get(client);
        for (const hear of member?.hears ?? []) hear(change, "own");
        if (mergeAfterSyncs === 0) tellOthers(change, client);
        else member?.pending.push(change);
      };
      const session = createSession(
        client,
        mergeAfterSyncs === 0 ? book : structuredClone(book),
        settings,
        switches,
        told,
      );
      members.set(client, { session, pending: [], seen: log.length, syncs: 0, hears: [] });
      return session;
    },
    edit(work) {
      const change = (made: Change) => {
        put(made);
        if (mergeAfterSyncs === 0) tellOthers(made, null);
      };
      work({ book, switches: defaultSwitches(), change });
    },
    merge: mergeAll,
    beforeSync({ client }) {
      const member = members.get(client);
      if (mergeAfterSyncs === 0 || member === undefined || mergeAfterSyncs === null) return;
      if (member.syncs >= mergeAfterSyncs) merge(member);
      member.syncs += 1;
    },
    reset(other, changed = {}) {
      ({ policy = policy, mergeAfterSyncs = mergeAfterSyncs } = changed);
      Object.assign(book, other);
      log.length = 0;
      lost.length = 0;
      for (const member of members.values()) {
        member.session.references.clear();
        member.session.replaceBook(mergeAfterSyncs === 0 ? book : structuredClone(book));
        Object.assign(member, { pending: [], seen: 0, syncs: 0 });
      }
    },
    onChange(client, hear) {
      members.get(client)?.hears.push(hear);
    },
  };
}
