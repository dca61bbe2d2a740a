/** The part of jsdom that the tests use; the package brings no types. */
declare module "jsdom" {
  export class ResourceLoader {
    fetch(url: string, options: object): Promise<Uint8Array> | null;
  }
  export class VirtualConsole {
    on(event: "jsdomError" | "error", report: (error: unknown) => void): this;
  }
  export interface DOMWindow extends Window {
    [name: string]: unknown;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: {
        readonly url?: string;
        readonly runScripts?: "dangerously" | "outside-only";
        readonly resources?: ResourceLoader;
        readonly pretendToBeVisual?: boolean;
        readonly virtualConsole?: VirtualConsole;
        readonly beforeParse?: (window: DOMWindow) => void;
      },
    );
    readonly window: DOMWindow;
  }
}
