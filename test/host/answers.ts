import type { EventFeed } from "./event-feed.ts";
import type { FaultyHost, SyncFate } from "./faults.ts";
import { HostError, type ErrorCode } from "./host-error.ts";
import type { WritableJournal } from "./journal.ts";
import type { Session } from "./session.ts";
import { runBatch, type Watch } from "./wire/processor.ts";
import { ActionType, PathType, type Batch, type BatchAnswer, type BridgeMessage } from "./wire/request.ts";

/** What a request is done with. */
export interface Answering {
  readonly session: Session;
  readonly journal: WritableJournal;
  readonly planned: FaultyHost;
  readonly feed: EventFeed;
}

export interface SyncRequest {
  readonly batch: Batch;
  readonly bytes: number;
  readonly delaysForCellEdit: boolean;
}

const DELAY_FOR_CELL_EDIT = 64;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export function delaysForCellEdit({ flags = 0 }: BridgeMessage): boolean {
  return (flags & DELAY_FOR_CELL_EDIT) !== 0;
}

// A request for the workbook that is more than tidying up after Excel.run.
export function isSync({ Actions, ObjectPaths }: Batch): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.fresh)) return false;
  const done = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return done.length === 0 || done.some(({ Name }) => Name !== "_RemoveReference");
}

/** Does a sync as far as its fate lets it, writes it down, and gives back the body of the answer. */
export function answerSync(
  { session, journal, planned, feed }: Answering,
  { batch, bytes, delaysForCellEdit: delayForCellEdit }: SyncRequest,
  fate: SyncFate,
): string {
  const calls: string[] = [];
  const changes = feed.changesFromNow();
  const refused = refusal(session, bytes, fate);
  const watch = watchOf(session, planned, calls, fate.swallows);
  const answer = refused === null ? runBatch(session, batch, watch) : failed(refused);
  session.endRequest();
  const body = JSON.stringify(answer);
  const answerBytes = bytesOf(body);
  const isTooLong = answerBytes > session.switches.payloadLimit;
  const error = isTooLong ? "ResponsePayloadSizeLimitExceeded" : (answer.Error?.Code ?? null);
  journal.syncs.push({ calls, bytes, answerBytes, delayForCellEdit, changes, error });
  return isTooLong ? JSON.stringify(failed("ResponsePayloadSizeLimitExceeded")) : body;
}

/** Does what office.js asks for besides syncs. */
export function answerService({ session, journal }: Answering, batch: Batch): string {
  const calls: string[] = [];
  const answer = runBatch(session, batch, (member, _, call) => (calls.push(member), call()));
  journal.services.push(...calls);
  return JSON.stringify(answer);
}

function watchOf(session: Session, planned: FaultyHost, calls: string[], swallows: boolean): Watch {
  return (member, kind, call) => {
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
