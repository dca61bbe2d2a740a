import { answerService, answerSync, bytesOf, delaysForCellEdit, isSync, type Answering } from "./answers.ts";
import type { FunctionCalls } from "./function-calls.ts";
import type { Room } from "./room.ts";
import type { Batch, BridgeMessage } from "./wire/request.ts";

/** The requests of this Excel's page, one after the other. */
export interface Requests {
  readonly receive: (text: string) => void;
  /** Does something right before the nth sync from now, counted from 1. */
  readonly beforeSync: (nth: number, work: () => void) => void;
  readonly forgetPlans: () => void;
  /** Does what waited for the end of a cell's edit. */
  readonly goOn: () => void;
  /** Milliseconds in which this Excel read and answered requests: work that is another program's beside a real page. */
  readonly spentMs: () => number;
}

interface RequestParts extends Answering {
  readonly room: Room;
  readonly functions: FunctionCalls;
  readonly send: (message: object) => void;
}

export function createRequests(parts: RequestParts): Requests {
  const { room, session, planned, feed, functions, send } = parts;
  const before: { left: number; readonly work: () => void }[] = [];
  let waiting: (() => void)[] = [];
  let spent = 0;
  const timed = <Answer>(work: () => Answer): Answer => {
    const began = performance.now();
    try {
      return work();
    } finally {
      spent += performance.now() - began;
    }
  };

  const answer = ({ id }: BridgeMessage, body: string) => {
    send({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    feed.tell();
  };
  const runSync = (message: BridgeMessage, batch: Batch, bytes: number) => {
    for (const item of before) item.left -= 1;
    for (const item of before.filter(({ left }) => left === 0)) item.work();
    room.beforeSync(session);
    const fate = planned.nextSync();
    const request = { batch, bytes, delaysForCellEdit: delaysForCellEdit(message) };
    const reply = fate.isDone ? timed(() => answerSync(parts, request, fate)) : "";
    if (!fate.answers) return;
    if (fate.delayMs === 0) answer(message, reply);
    else setTimeout(() => answer(message, reply), fate.delayMs);
  };

  return {
    receive(text) {
      const { message, batch } = timed(() => understood(text));
      if (functions.take(batch) || !isSync(batch)) {
        const reply = timed(() => answerService(parts, batch));
        answer(message, reply);
        return;
      }
      const run = () => {
        runSync(message, batch, bytesOf(text));
      };
      if (session.switches.cellEditMode && delaysForCellEdit(message)) waiting.push(run);
      else run();
    },
    beforeSync(nth, work) {
      before.push({ left: nth, work });
    },
    forgetPlans() {
      before.length = 0;
    },
    goOn() {
      const runs = waiting;
      waiting = [];
      for (const run of runs) run();
    },
    spentMs: () => spent,
  };
}

function understood(text: string): { readonly message: BridgeMessage; readonly batch: Batch } {
  const message = JSON.parse(text) as BridgeMessage;
  const { body } = message.message;
  return { message, batch: (typeof body === "string" ? JSON.parse(body) : body) as Batch };
}
