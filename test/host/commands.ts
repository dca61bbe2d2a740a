/*
 * Buttons of the ribbon in a shared runtime, and the pane's coming and going:
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands and
 * https://learn.microsoft.com/javascript/api/office/office.addin#office-office-addin-onvisibilitymodechanged-member(1)
 * Buttons go past the bridge: office.js asks its container for their event and tells it when the action is completed.
 */

const BUTTON_PRESSED = 39;
const ACTION_COMPLETED = 94;
const VISIBILITY_CHANGED = 65_539;
const EVENT = 65_536;

type Heard = (id: number, payload: readonly unknown[]) => void;

export interface Commands {
  readonly run: (action: string) => Promise<void>;
  readonly showPane: (isShown: boolean) => void;
  /** What office.js calls at window.external. */
  readonly container: object;
}

export function createCommands(send: (message: object) => void): Commands {
  const listeners = new Map<number, Heard>();
  const running = new Map<string, () => void>();
  let pressed = 0;
  return {
    run(action) {
      pressed += 1;
      const id = `command-${pressed}`;
      const event = JSON.stringify({ source: { id: action } });
      const done = new Promise<void>((resolve) => running.set(id, resolve));
      const listener = listeners.get(BUTTON_PRESSED);
      if (listener === undefined) return Promise.reject(new Error("the page does not listen to the ribbon's buttons"));
      listener(BUTTON_PRESSED, [id, action, event]);
      return done;
    },
    showPane(isShown) {
      const message = JSON.stringify({ visibility: isShown ? "Visible" : "Hidden" });
      send({ type: 3, message: { entries: [[EVENT, VISIBILITY_CHANGED, "", message, 0]] } });
    },
    container: {
      RegisterEvent(id: number, _target: string, heard: Heard, answer: (status: number) => void) {
        listeners.set(id, heard);
        answer(0);
      },
      UnregisterEvent(id: number, _target: string, answer: (status: number) => void) {
        listeners.delete(id);
        answer(0);
      },
      Execute(id: number, parameters: readonly unknown[], answer: (result: object) => void) {
        const [command] = parameters;
        if (id === ACTION_COMPLETED && typeof command === "string") running.get(command)?.();
        // A SafeArray of Windows: the status comes first.
        answer({ toArray: () => [0, null] });
      },
    },
  };
}
