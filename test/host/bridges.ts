import { hostContext } from "./identity.ts";
import type { HostSettings } from "./session.ts";

/** The way between this Excel and the pages that it is attached to. */
export interface Bridges {
  /** Says something to every page. */
  readonly send: (message: object) => void;
  /** Puts the host into a page; before office.js is loaded. */
  readonly attach: (page: object, parts: Attached) => void;
}

interface Attached {
  readonly settings: HostSettings;
  /** What office.js calls at window.external beside the context. */
  readonly container: object;
  /** Hears what the page says, a turn later. */
  readonly receive: (text: string) => void;
}

interface Bridge {
  onMessageFromHost?: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

export function createBridges(): Bridges {
  const bridges: Bridge[] = [];
  return {
    send(message) {
      const text = JSON.stringify(message);
      for (const bridge of bridges) bridge.onMessageFromHost?.(text);
    },
    attach(page, { settings, container, receive }) {
      const bridge: Bridge = { sendMessageToHost: (text) => queueMicrotask(() => receive(text)) };
      bridges.push(bridge);
      // Browsers bring a window.external of their own, which cannot be replaced everywhere.
      const { external = {} } = page as { external?: object };
      Object.assign(external, { GetContext: () => hostContext(settings), ...container });
      Object.assign(page, { _richApiNativeBridge: bridge }, "external" in page ? {} : { external });
    },
  };
}
