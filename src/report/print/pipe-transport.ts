import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";

/** Chromium's debugging pipe: JSON messages, each ended by a zero byte. When we die the pipe closes, and so does the browser. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      toBrowser.write(`${message}\0`);
    },
    close: () => {
      toBrowser.destroy();
      fromBrowser.destroy();
    },
  };

  const parts: Buffer[] = [];
  const receive = (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...parts.splice(0), chunk.subarray(from, end)]).toString();
      from = end + 1;
      if (!message.startsWith("{")) {
        transport.close();
        return;
      }
      // One message per turn of the event loop, so that a promise settles before the next message is handled.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  };

  fromBrowser.on("data", receive);
  fromBrowser.once("close", () => transport.onclose?.());
  // A browser that dies breaks the pipe; that it closes is all we need to know.
  fromBrowser.on("error", () => toBrowser.destroy());
  toBrowser.on("error", () => fromBrowser.destroy());
  return transport;
}
