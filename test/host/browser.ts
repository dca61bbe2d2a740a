import { bookFromJson, bookToJson } from "./book-json.ts";
import { openHost, type Host, type HostOptions } from "./host.ts";
import { emptyBook } from "./model/book.ts";
import { createRoom, type Room, type RoomOptions } from "./room.ts";

/*
 * The host as a script of a real browser's page, before office.js. It opens the workbook that `kamPreview` names and
 * stays under `kamHost`, for whoever looks from outside: kamHost.user.type("Sheet1", "A1", [[1]]), kamHost.json().
 */

export interface Preview {
  readonly book?: string;
  readonly options?: HostOptions & RoomOptions;
}

export interface BrowserHost extends Host {
  readonly room: Room;
  /** The workbook as it is saved. */
  readonly json: () => string;
}

declare global {
  var kamPreview: Preview | undefined;
  var kamHost: BrowserHost;
}

const { book, options = {} } = globalThis.kamPreview ?? {};
const room = createRoom(book === undefined ? emptyBook() : bookFromJson(book), options);
const host = openHost(room, options);
host.attach(globalThis);
globalThis.kamHost = { ...host, room, json: () => bookToJson(room.book) };
