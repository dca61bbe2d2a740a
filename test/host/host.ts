import { createBridges } from "./bridges.ts";
import { createCommands } from "./commands.ts";
import { createEventFeed } from "./event-feed.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createFunctionCalls, type CellResult } from "./function-calls.ts";
import { handsOf, type Hands } from "./hands.ts";
import { CURRENT_SETS } from "./identity.ts";
import { createJournal, type Journal } from "./journal.ts";
import { defaultSwitches, type Switches } from "./model/desk.ts";
import { createRequests } from "./requests.ts";
import type { Room } from "./room.ts";
import type { HostSettings, Session } from "./session.ts";

/** One Excel, on one side of the bridge to office.js. */
export interface Host {
  /** What this Excel has of the workbook. */
  readonly session: Session;
  readonly switches: Switches;
  readonly faults: Faults;
  readonly journal: Journal;
  /** What this Excel's own user does to the workbook. */
  readonly user: Hands;
  /** Puts the host into a page; before office.js is loaded. */
  readonly attach: (page: object) => void;
  /** Does something right before the nth sync from now, counted from 1. */
  readonly beforeSync: (nth: number, work: () => void) => void;
  /** Forgets what was planned, written down and switched. */
  readonly reset: (switches?: Partial<Switches>) => void;
  /** The cell that is being typed in is left: what waited for it is done now. */
  readonly leaveCell: () => void;
  /** Calls a custom function as a cell does and waits for what the cell would show. */
  readonly call: (id: string, args: readonly unknown[]) => Promise<CellResult>;
  /** Presses a button of the ribbon whose action is a function; resolves when it has called event.completed(). */
  readonly command: (action: string) => Promise<void>;
  /** Tells the page that its pane was shown or closed; the runtime goes on. */
  readonly showPane: (isShown: boolean) => void;
  /** Milliseconds in which this Excel answered the page. */
  readonly spentMs: () => number;
}

export interface HostOptions extends Partial<HostSettings> {
  readonly client?: string;
  readonly switches?: Partial<Switches>;
}

/** Opens a room's workbook in one more Excel. */
export function openHost(room: Room, { client = "A", switches = {}, ...settings }: HostOptions = {}): Host {
  const session = room.join(client, settingsFrom(settings), { ...defaultSwitches(), ...switches });
  const journal = createJournal();
  const planned = createFaults();
  const { send, attach } = createBridges();
  const functions = createFunctionCalls(send);
  const commands = createCommands(send);
  const feed = createEventFeed(room, session, journal, send);
  const requests = createRequests({ room, session, journal, planned, feed, functions, send });
  return {
    session,
    switches: session.switches,
    faults: planned.faults,
    journal,
    user: handsOf({
      book: () => session.book,
      desk: (work) => {
        feed.asUser(() => {
          work(session);
        });
      },
    }),
    attach(page) {
      attach(page, { settings: session.settings, container: commands.container, receive: requests.receive });
    },
    beforeSync: requests.beforeSync,
    reset(changed = {}) {
      Object.assign(session.switches, defaultSwitches(), switches, changed);
      planned.faults.clear();
      journal.clear();
      requests.forgetPlans();
      session.eventsOn = true;
    },
    leaveCell() {
      session.switches.cellEditMode = false;
      requests.goOn();
    },
    call: functions.call,
    command: commands.run,
    showPane: commands.showPane,
    spentMs: requests.spentMs,
  };
}

function settingsFrom(settings: Partial<HostSettings>): HostSettings {
  return {
    language: settings.language ?? "zh-CN",
    theme: settings.theme === undefined ? "light" : settings.theme,
    requirementSets: settings.requirementSets ?? CURRENT_SETS,
    url: settings.url ?? "C:\\kam\\plan.xlsx",
  };
}
