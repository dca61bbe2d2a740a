import { HostError } from "../host-error.ts";
import { isHostObject, type AnyType, type HostObject, type Method, type Property } from "../host-type.ts";
import { apiVersion, type Session } from "../session.ts";
import { freshTypes } from "../types/fresh-types.ts";
import { workbookType } from "../types/workbook.ts";
import { object } from "../host-type.ts";
import { identityOf, loaded } from "./load.ts";
import { ActionType, PathType, type Action, type Batch, type BatchAnswer, type ObjectPath } from "./request.ts";

/*
 * Does a request action by action, as Excel does: the first that fails ends it, and what was done before stays done.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */

export type CallKind = "method" | "set" | "load";

/** Stands around every call of a member; it throws a HostError to let the call fail. */
export type Watch = <T>(member: string, kind: CallKind, call: () => T) => T;

export function runBatch(session: Session, batch: Batch, watch: Watch): BatchAnswer {
  const objects = new Map<number, HostObject>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: doAction({ session, batch, objects, watch }, action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const location = locationOf(batch, action, objects);
      const { code, message } = error;
      const Error = { Code: code, Message: message, Location: location, HttpStatusCode: 400, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };
}

interface Running {
  readonly session: Session;
  readonly batch: Batch;
  readonly objects: Map<number, HostObject>;
  readonly watch: Watch;
}

function doAction(running: Running, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = resolve(running, action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(running.session, target);
    case ActionType.query: {
      if (target.target === null) return null;
      const shown = (action.QueryInfo?.Select ?? []).join(",");
      const load = () => loaded(running.session, target, action.QueryInfo ?? {});
      return running.watch(`${target.type.name}.load(${shown})`, "load", load);
    }
    case ActionType.method:
      return callMethod(running, target, action);
    case ActionType.setProperty:
      setProperty(running, target, action);
      return null;
    default:
      throw new HostError("NotImplemented", `action type ${action.ActionType}`);
  }
}

function callMethod(running: Running, target: HostObject, action: Action): unknown {
  const { session } = running;
  if (action.Name === "_KeepReference") return keep(session, target);
  if (target.target === null) return null;
  const known = methodNamed(session, target.type, action.Name);
  const values = argumentsOf(running, action);
  const value = running.watch(memberName(target.type, action.Name), "method", () =>
    known.call(session, target.target, ...values),
  );
  return isHostObject(value) ? null : (value ?? null);
}

function setProperty(running: Running, target: HostObject, action: Action): void {
  const { session } = running;
  const property = propertyNamed(session, target.type, action.Name);
  if (target.target === null) throw new HostError("InvalidOperation", "a null object has no properties");
  if (property.set === undefined)
    throw new HostError("AccessDenied", `${target.type.name}.${action.Name} is read-only`);
  running.watch(`${memberName(target.type, action.Name)}=`, "set", () =>
    property.set?.(session, target.target, action.ArgumentInfo?.Arguments?.[0]),
  );
}

function keep(session: Session, target: HostObject): null {
  if (target.target !== null) session.references.keep(target);
  return null;
}

function resolve(running: Running, id: number): HostObject {
  const known = running.objects.get(id);
  if (known !== undefined) return known;
  const path = running.batch.ObjectPaths[id];
  if (path === undefined) throw new HostError("InvalidRequest", `no object path ${id}`);
  const made = make(running, path);
  running.objects.set(id, made);
  return made;
}

function make(running: Running, path: ObjectPath): HostObject {
  const { session } = running;
  switch (path.ObjectPathType) {
    case PathType.global:
      return object(workbookType, {});
    case PathType.fresh: {
      const type = freshTypes[path.Name];
      if (type === undefined) throw new HostError("ApiNotFound", path.Name);
      return { type, target: {} };
    }
    case PathType.reference: {
      const kept = session.references.get(path.Name);
      if (kept === undefined) throw new HostError("InvalidReference", path.Name);
      return kept;
    }
    case PathType.nothing:
      return { type: object(workbookType, null).type, target: null };
    default:
      return makeFromParent(running, path, resolve(running, path.ParentObjectPathId ?? 0));
  }
}

function makeFromParent(running: Running, path: ObjectPath, parent: HostObject): HostObject {
  const { session, watch } = running;
  if (parent.target === null) return { type: parent.type, target: null };
  const { name } = parent.type;
  const value = () => {
    if (path.ObjectPathType === PathType.property)
      return propertyNamed(session, parent.type, path.Name).get(session, parent.target);
    if (path.ObjectPathType === PathType.indexer) return itemOf(session, parent, argumentsOf(running, path)[0]);
    const known = methodNamed(session, parent.type, path.Name);
    const values = argumentsOf(running, path);
    return watch(memberName(parent.type, path.Name), "method", () => known.call(session, parent.target, ...values));
  };
  const made = value();
  if (!isHostObject(made)) throw new HostError("ApiNotFound", `${name}.${path.Name} is no object`);
  return made;
}

function itemOf(session: Session, { type, target }: HostObject, key: unknown): HostObject {
  if (type.item === undefined) throw new HostError("ApiNotFound", `${type.name} has no items`);
  return type.item(session, target, key);
}

function argumentsOf(running: Running, { ArgumentInfo }: Action | ObjectPath): never[] {
  const ids = ArgumentInfo?.ReferencedObjectPathIds;
  const values = (ArgumentInfo?.Arguments ?? []).map((value, index) => {
    const id = ids?.[index];
    return typeof id === "number" && id > 0 ? resolve(running, id) : value;
  });
  return values as never[];
}

export function propertyNamed(session: Session, type: AnyType, name: string): Property<unknown> {
  return known(session, type, type.properties, name);
}

function methodNamed(session: Session, type: AnyType, name: string): Method<unknown> {
  return known(session, type, type.methods, name);
}

// Members that came after this Excel it does not know.
function known<M extends { readonly since: number }>(
  session: Session,
  type: AnyType,
  members: Readonly<Record<string, M>>,
  name: string,
): M {
  const key = scriptName(name);
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  if (member === undefined || member.since > apiVersion(session))
    throw new HostError("ApiNotFound", `${type.name}.${key}`);
  return member;
}

const memberName = (type: AnyType, name: string): string => `${type.name}.${scriptName(name)}`;
const scriptName = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

function locationOf({ ObjectPaths }: Batch, action: Action, objects: ReadonlyMap<number, HostObject>): string {
  const path = ObjectPaths[action.ObjectPathId];
  const type =
    objects.get(action.ObjectPathId)?.type.name ?? objects.get(path?.ParentObjectPathId ?? 0)?.type.name ?? "";
  const name = action.Name === "" ? (path?.Name ?? "") : action.Name;
  return [type, scriptName(name)].filter((part) => part !== "").join(".");
}
