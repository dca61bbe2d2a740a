import { HostError } from "../host-error.ts";
import { isHostObject, type HostObject } from "../host-type.ts";
import { apiVersion, type Session } from "../session.ts";
import type { QueryInfo } from "./request.ts";

/*
 * What load() brings: https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 * Without names all plain properties come; "rows/items/values" goes through objects; names at a collection are those of
 * its items.
 */

/** A tree of names: what is asked of an object, and of the objects in it. An empty one asks for everything plain. */
interface Wanted {
  readonly [name: string]: Wanted;
}

export function loaded(
  session: Session,
  target: HostObject,
  { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo,
): unknown {
  const wanted = treeOf([...Select, ...Expand]);
  // Expanding alone asks for everything plain as well.
  const all = Select.length === 0 && Expand.length > 0 ? { ...wanted, $all: {} } : wanted;
  return pick(session, target, all, Skip, Top);
}

function treeOf(names: readonly string[]): Wanted {
  const tree: Record<string, Record<string, never>> = {};
  for (const name of names) {
    let branch: Record<string, Record<string, never>> = tree;
    for (const part of name.split("/").map((text) => text.trim())) {
      if (part === "") continue;
      branch = branch[part.slice(0, 1).toLowerCase() + part.slice(1)] ??= {};
    }
  }
  return tree;
}

function pick(session: Session, { type, target }: HostObject, wanted: Wanted, skip = 0, top?: number): unknown {
  if (target === null) return null;
  const values: Record<string, unknown> = { ...identityOf(session, { type, target }) };
  const { items, $all, $none, ...named } = wanted;
  const isEverything =
    $all !== undefined || (Object.keys(named).length === 0 && items === undefined && $none === undefined);
  const own = Object.entries(type.properties);
  if (isEverything)
    for (const [name, property] of own)
      if (property.since <= apiVersion(session)) put(values, name, plain(property.get(session, target)));
  const ofItems: Record<string, Wanted> = { ...items };
  for (const [name, inner] of Object.entries(named)) {
    const property = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
    if (property !== undefined && property.since <= apiVersion(session)) {
      const value = property.get(session, target);
      put(values, name, isHostObject(value) ? pick(session, value, inner) : value);
    } else if (type.items === undefined) {
      throw new HostError("ApiNotFound", `${type.name}.${name}`);
    } else ofItems[name] = inner;
  }
  if (type.items !== undefined) {
    const children = type.items(session, target).slice(skip, top === undefined ? undefined : skip + top);
    values._Items = children.map((child) => pick(session, child, ofItems));
  }
  return values;
}

// Objects come only when they are asked for.
const ABSENT = Symbol("absent");
const plain = (value: unknown): unknown => (isHostObject(value) ? ABSENT : value);

function put(values: Record<string, unknown>, name: string, value: unknown): void {
  if (value !== ABSENT) values[name.slice(0, 1).toUpperCase() + name.slice(1)] = value;
}

/** By what the page finds an object again; null is a null object. */
export function identityOf(session: Session, { type, target }: HostObject): Record<string, unknown> | null {
  if (target === null) return null;
  const reference = session.references.idOf(target);
  if (reference !== undefined) return { _ReferenceId: reference };
  return { ...type.identity?.(session, target) };
}
