import { method, type Method } from "../host-type.ts";

/**
 * The members by which office.js asks for events and asks no more; a number for each kind of event. Where the page adds
 * handlers at a single sheet or table, office.js itself picks what is for it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function listening<T>(events: Readonly<Record<string, number>>): Readonly<Record<string, Method<T>>> {
  const members = Object.entries(events).flatMap(([name, number]) => [
    [`_Register${name}Event`, method<T, []>(7, ({ listening: asked }) => void asked.add(number))],
    // Others may still listen; an event that nobody handles does nothing in office.js.
    [`_Unregister${name}Event`, method<T, []>(7, () => null)],
  ]);
  return Object.fromEntries(members) as Readonly<Record<string, Method<T>>>;
}
