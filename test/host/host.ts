import { createCommands } from "./commands.ts";
import { createFaults, type Faults, type SyncFate } from "./faults.ts";
import { eventsOf, type Trigger } from "./events.ts";
import { createFunctionCalls, type CellResult } from "./function-calls.ts";
import { handsOf, type Hands } from "./hands.ts";
import { HostError, type ErrorCode } from "./host-error.ts";
import { CURRENT_SETS, hostContext } from "./identity.ts";
import { createJournal, type Journal } from "./journal.ts";
import type { Change } from "./model/change.ts";
import { defaultSwitches, type Switches } from "./model/desk.ts";
import type { Room } from "./room.ts";
import type { HostSettings, Session } from "./session.ts";
import { runBatch, type Watch } from "./wire/processor.ts";
import { ActionType, PathType, type Batch, type BatchAnswer, type BridgeMessage } from "./wire/request.ts";

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
}

export interface HostOptions extends Partial<HostSettings> {
  readonly client?: string;
  readonly switches?: Partial<Switches>;
}

interface Bridge {
  onMessageFromHost?: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

const DELAY_FOR_CELL_EDIT = 64;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Opens a room's workbook in one more Excel. */
export function openHost(room: Room, { client = "A", switches = {}, ...settings }: HostOptions = {}): Host {
  const session = room.join(
    client,
    {
      language: settings.language ?? "zh-CN",
      theme: settings.theme === undefined ? "light" : settings.theme,
      requirementSets: settings.requirementSets ?? CURRENT_SETS,
      url: settings.url ?? "C:\\kam\\plan.xlsx",
    },
    { ...defaultSwitches(), ...switches },
  );
  const journal = createJournal();
  const planned = createFaults();
  const bridges: Bridge[] = [];
  const before: { left: number; readonly work: () => void }[] = [];
  let waiting: (() => void)[] = [];
  let changes: Change[] = [];
  let told: (() => void)[] = [];
  let trigger: Trigger = "page";

  const send = (message: object) => {
    const text = JSON.stringify(message);
    for (const bridge of bridges) bridge.onMessageFromHost?.(text);
  };
  const functions = createFunctionCalls(send);
  const commands = createCommands(send);

  room.onChange(client, (change, from) => {
    if (from === "own") changes.push(change);
    if (!session.eventsOn) return;
    for (const event of eventsOf(session, change, from === "remote" ? "remote" : trigger)) {
      if (!session.listening.has(event.number)) continue;
      const source = from === "remote" ? "Remote" : "Local";
      journal.events.push({ type: event.name, source, address: event.address ?? "" });
      const entries = event.targets.map((target) => [65_536, event.number, target, JSON.stringify(event.args), 0]);
      told.push(() => send({ type: 3, message: { entries } }));
    }
    if (from === "remote") queueMicrotask(tell);
  });
  const tell = () => {
    const events = told;
    told = [];
    for (const event of events) event();
  };

  const watchOf =
    (calls: string[], swallows: boolean): Watch =>
    (member, kind, call) => {
      calls.push(member);
      const isSwallowed = planned.nextCall(member, kind) === "swallow" || (swallows && kind !== "load");
      const wasMuted = session.muted;
      session.muted = isSwallowed;
      try {
        return call();
      } finally {
        session.muted = wasMuted;
      }
    };

  const sync = (message: BridgeMessage, batch: Batch, bytes: number, fate: SyncFate): string => {
    const calls: string[] = [];
    changes = [];
    const refused = refusal(session, bytes, fate);
    const answer = refused === null ? runBatch(session, batch, watchOf(calls, fate.swallows)) : failed(refused);
    session.endRequest();
    let body = JSON.stringify(answer);
    const answerBytes = bytesOf(body);
    if (answerBytes > session.switches.payloadLimit) body = JSON.stringify(failed("ResponsePayloadSizeLimitExceeded"));
    const error = answerBytes > session.switches.payloadLimit ? "ResponsePayloadSizeLimitExceeded" : answer.Error?.Code;
    const delayForCellEdit = ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    journal.syncs.push({ calls, bytes, answerBytes, delayForCellEdit, changes, error: error ?? null });
    return body;
  };

  const service = (batch: Batch): string => {
    const calls: string[] = [];
    const answer = runBatch(session, batch, (member, _, call) => (calls.push(member), call()));
    journal.services.push(...calls);
    return JSON.stringify(answer);
  };

  const answer = (message: BridgeMessage, body: string) => {
    send({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    tell();
  };

  const receive = (text: string) => {
    const message = JSON.parse(text) as BridgeMessage;
    const { body } = message.message;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
    if (functions.take(batch) || !isSync(batch)) {
      answer(message, service(batch));
      return;
    }
    const waits = session.switches.cellEditMode && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    const run = () => {
      for (const item of before) item.left -= 1;
      for (const item of before.filter(({ left }) => left === 0)) item.work();
      room.beforeSync(session);
      const fate = planned.nextSync();
      const reply = fate.isDone ? sync(message, batch, bytesOf(text), fate) : "";
      if (!fate.answers) return;
      if (fate.delayMs === 0) answer(message, reply);
      else setTimeout(() => answer(message, reply), fate.delayMs);
    };
    if (waits) waiting.push(run);
    else run();
  };

  return {
    session,
    switches: session.switches,
    faults: planned.faults,
    journal,
    user: handsOf({
      book: () => session.book,
      desk: (work) => {
        trigger = "user";
        work(session);
        trigger = "page";
        queueMicrotask(tell);
      },
    }),
    attach(page) {
      const bridge: Bridge = { sendMessageToHost: (text) => queueMicrotask(() => receive(text)) };
      bridges.push(bridge);
      // Browsers bring a window.external of their own, which cannot be replaced everywhere.
      const { external = {} } = page as { external?: object };
      Object.assign(external, { GetContext: () => hostContext(session.settings), ...commands.container });
      Object.assign(page, { _richApiNativeBridge: bridge }, "external" in page ? {} : { external });
    },
    beforeSync(nth, work) {
      before.push({ left: nth, work });
    },
    reset(changed = {}) {
      Object.assign(session.switches, defaultSwitches(), switches, changed);
      planned.faults.clear();
      journal.clear();
      before.length = 0;
      session.eventsOn = true;
    },
    leaveCell() {
      session.switches.cellEditMode = false;
      const runs = waiting;
      waiting = [];
      for (const run of runs) run();
    },
    call: functions.call,
    command: commands.run,
    showPane: commands.showPane,
  };
}

// A request for the workbook that is more than tidying up after Excel.run.
function isSync({ Actions, ObjectPaths }: Batch): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.fresh)) return false;
  const done = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return done.length === 0 || done.some(({ Name }) => Name !== "_RemoveReference");
}

function refusal({ switches }: Session, bytes: number, fate: SyncFate): ErrorCode | null {
  if (fate.fails !== null) return fate.fails;
  if (switches.cellEditMode) return "InvalidOperationInCellEditMode";
  return bytes > switches.payloadLimit ? "RequestPayloadSizeLimitExceeded" : null;
}

function failed(code: ErrorCode): BatchAnswer {
  const { message } = new HostError(code);
  return { Results: [], Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400, ActionIndex: 0 } };
}
