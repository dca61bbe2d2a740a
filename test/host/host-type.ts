import type { Session } from "./session.ts";

/** An object of the API: its type and what it stands for; null is a null object. */
export interface HostObject {
  readonly type: AnyType;
  readonly target: unknown;
}

/**
 * A type of the API: its members with the version of ExcelApi (the 13 of 1.13) since which they exist. What is not
 * here, Excel does not know either: it answers ApiNotFound.
 */
export interface HostType<T> {
  readonly name: string;
  /** The page of Microsoft's documentation that it follows. */
  readonly page: string;
  /** By the names that scripts use. */
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** What office.js learns when the object is made: by it the object is found again. */
  identity?(session: Session, target: T): Readonly<Record<string, unknown>>;
  /** A collection's items. */
  items?(session: Session, target: T): readonly HostObject[];
  /** A collection's item by its key. */
  item?(session: Session, target: T, key: unknown): HostObject;
}

export interface Property<T> {
  readonly since: number;
  get(session: Session, target: T): unknown;
  set?(session: Session, target: T, value: unknown): void;
}

export interface Method<T> {
  readonly since: number;
  call(session: Session, target: T, ...args: readonly never[]): unknown;
}

export type AnyType = HostType<unknown>;

export function read<T>(since: number, get: (session: Session, target: T) => unknown): Property<T> {
  return { since, get };
}

export function readWrite<T>(
  since: number,
  get: (session: Session, target: T) => unknown,
  set: (session: Session, target: T, value: unknown) => void,
): Property<T> {
  return { since, get, set };
}

export function method<T, A extends readonly unknown[]>(
  since: number,
  call: (session: Session, target: T, ...args: A) => unknown,
): Method<T> {
  return { since, call: call as unknown as Method<T>["call"] };
}

export function object<T>(type: HostType<T>, target: T | null): HostObject {
  return { type: type, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
