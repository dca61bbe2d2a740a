import { HostError, type ErrorCode } from "./host-error.ts";
import type { CallKind } from "./wire/processor.ts";

/**
 * Faults that a test plans. Syncs and calls are counted from the moment of planning, from 1; a call is a method, a
 * property set or a load. `member` narrows the counting, for example to "Range.values=" or "TableRowCollection.add".
 */
export interface Faults {
  /** The sync fails as a whole; nothing of it is done. */
  readonly failSync: (nth: number, code: ErrorCode) => void;
  /** The call fails; what its sync did before it stays done, the rest is left undone. */
  readonly failCall: (nth: number, code: ErrorCode, member?: string) => void;
  /** The sync is acknowledged, and none of its writes is done. */
  readonly swallowSync: (nth: number) => void;
  /** The write is acknowledged and not done. */
  readonly swallowWrite: (nth: number, member?: string) => void;
  /** The answer comes later. */
  readonly slowSync: (nth: number, milliseconds: number) => void;
  /** The sync is done or not, but nobody ever answers, this one nor any after it. */
  readonly die: (nth: number, isDone?: boolean) => void;
  readonly clear: () => void;
}

export interface FaultyHost {
  readonly faults: Faults;
  /** What is planned for the sync that comes now. */
  readonly nextSync: () => SyncFate;
  /** What is planned for the call that comes now; throws the error that it fails with. */
  readonly nextCall: (member: string, kind: CallKind) => "do" | "swallow";
}

export interface SyncFate {
  readonly fails: ErrorCode | null;
  readonly swallows: boolean;
  readonly delayMs: number;
  readonly answers: boolean;
  readonly isDone: boolean;
}

interface Plan {
  left: number;
  readonly of: "sync" | "call" | "write";
  readonly member?: string;
  readonly effect: Partial<SyncFate> & { readonly code?: ErrorCode };
}

export function createFaults(): FaultyHost {
  let plans: Plan[] = [];
  let isDead = false;
  const plan = (nth: number, of: Plan["of"], effect: Plan["effect"], member?: string) => {
    plans.push({ left: nth, of, effect, ...(member === undefined ? {} : { member }) });
  };
  const due = (isCounted: (plan: Plan) => boolean) => {
    const counted = plans.filter(isCounted);
    for (const item of counted) item.left -= 1;
    const now = counted.filter(({ left }) => left === 0);
    plans = plans.filter(({ left }) => left > 0);
    return now.map(({ effect }) => effect);
  };
  return {
    faults: {
      failSync: (nth, code) => plan(nth, "sync", { fails: code }),
      failCall: (nth, code, member) => plan(nth, "call", { code }, member),
      swallowSync: (nth) => plan(nth, "sync", { swallows: true }),
      swallowWrite: (nth, member) => plan(nth, "write", { swallows: true }, member),
      slowSync: (nth, delayMs) => plan(nth, "sync", { delayMs }),
      die: (nth, isDone = true) => plan(nth, "sync", { answers: false, isDone }),
      clear() {
        plans = [];
        isDead = false;
      },
    },
    nextSync() {
      const none: SyncFate = { fails: null, swallows: false, delayMs: 0, answers: true, isDone: true };
      const fate = Object.assign(none, ...due(({ of }) => of === "sync")) as SyncFate;
      const wasDead = isDead;
      isDead ||= !fate.answers;
      return wasDead ? { ...fate, answers: false, isDone: false } : fate;
    },
    nextCall(member, kind) {
      const isOf = (item: Plan) => item.member === undefined || item.member === member;
      const effects = due((item) => isOf(item) && (item.of === "call" || (item.of === "write" && kind !== "load")));
      for (const { code } of effects) if (code !== undefined) throw new HostError(code);
      return effects.some(({ swallows }) => swallows === true) ? "swallow" : "do";
    },
  };
}
