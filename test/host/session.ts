import type { Area } from "./model/area.ts";
import type { Book } from "./model/book.ts";
import { applyChange, type Change } from "./model/change.ts";
import type { Desk, Switches } from "./model/desk.ts";
import { shiftArea } from "./model/shift.ts";
import { HostError, notFound } from "./host-error.ts";
import type { HostObject } from "./host-type.ts";

/** One open Excel: what it has of the workbook, what its page has in its hands, and how it is set. */
export interface Session extends Desk {
  /** Who it is among those who work on the workbook. */
  readonly client: string;
  readonly settings: HostSettings;
  readonly switches: Switches;
  readonly references: References;
  /** Events that the page has asked for, by their number. */
  readonly listening: Set<number>;
  eventsOn: boolean;
  /** While true, what the page changes is acknowledged and not done. */
  muted: boolean;
  book: Book;
  /** Makes a range that follows its cells when others are put in or taken out. */
  readonly range: (sheet: string, area: Area) => Range;
  /** Forgets the ranges of a request that nobody keeps. */
  readonly endRequest: () => void;
  /** Takes another copy of the workbook, or what somebody else did to it. */
  readonly replaceBook: (book: Book) => void;
  readonly follow: (change: Change) => void;
}

/** Objects that the page keeps across requests, each under one id. */
export interface References {
  readonly keep: (object: HostObject) => void;
  readonly get: (id: string) => HostObject | undefined;
  readonly idOf: (target: unknown) => string | undefined;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
  readonly targets: () => Iterable<unknown>;
}

function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<unknown, string>();
  let given = 0;
  return {
    keep(object) {
      if (ids.has(object.target)) return;
      given += 1;
      const id = `reference-${given}`;
      ids.set(object.target, id);
      objects.set(id, object);
    },
    get: (id) => objects.get(id),
    idOf: (target) => ids.get(target),
    remove(id) {
      ids.delete(objects.get(id)?.target);
      objects.delete(id);
    },
    clear() {
      objects.clear();
      ids.clear();
    },
    targets: () => ids.keys(),
  };
}

export interface HostSettings {
  /** Of Excel's own texts. */
  readonly language: string;
  /** null: an Excel that knows no themes, where the browser's own holds. */
  readonly theme: "light" | "dark" | null;
  /** Versions of the requirement sets; a set that is missing is not supported. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly url: string;
}

export interface Range {
  readonly sheet: string;
  /** null when its cells were taken out. */
  area: Area | null;
}

/** Where a range lies now. */
export function areaOf({ area }: Range): Area {
  if (area === null) throw new HostError("InvalidReference", "its cells are gone");
  return area;
}

/** @param told what to do with each change that the page makes */
export function createSession(
  client: string,
  book: Book,
  settings: HostSettings,
  switches: Switches,
  told: (change: Change) => void,
): Session {
  const ranges = new Set<Range>();
  const follow = ({ kind, ...rest }: Change) => {
    if (kind !== "shift" || !("shift" in rest)) return;
    for (const range of ranges)
      if (range.sheet === rest.sheet && range.area !== null) range.area = shiftArea(range.area, rest.shift);
  };
  const session: Session = {
    client,
    book,
    settings,
    switches,
    references: createReferences(),
    listening: new Set(),
    eventsOn: true,
    muted: false,
    change(change) {
      if (session.muted) return;
      told(change);
      applyChange(session.book, change);
      follow(change);
    },
    range(sheet, area) {
      const range = { sheet, area };
      ranges.add(range);
      return range;
    },
    endRequest() {
      ranges.clear();
      for (const target of session.references.targets()) if (isRange(target)) ranges.add(target);
    },
    replaceBook(other) {
      session.book = other;
    },
    follow,
  };
  return session;
}

function isRange(target: unknown): target is Range {
  return typeof target === "object" && target !== null && "area" in target && "sheet" in target && !("id" in target);
}

/** The version of ExcelApi's 1.x that this Excel knows; the x. */
export function apiVersion({ settings }: Session): number {
  const [major, minor] = (settings.requirementSets.ExcelApi ?? "1.1").split(".");
  return Number(major) > 1 ? Number.MAX_SAFE_INTEGER : Number(minor);
}

/** The object behind a key of the page's, or ItemNotFound. */
export function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw notFound(what);
  return item;
}
