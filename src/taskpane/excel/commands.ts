/** What the buttons of the ribbon ask for, beside opening the pane; the manifest has them under these names. */
export const COMMANDS = { kamNewVisit: "newVisit", kamToday: "today", kamHelp: "functions" } as const;

export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** What commands take from Excel's page. */
export interface CommandPage {
  readonly Office?: {
    readonly actions?: { readonly associate: (name: string, run: (event: CommandEvent) => void) => void };
    readonly addin?: { readonly showAsTaskpane: () => Promise<void> };
  };
}

interface CommandEvent {
  readonly completed: () => void;
}

let hear: ((command: Command) => void) | null = null;
let waiting: Command | null = null;

/** Makes the ribbon's buttons work. Called once, when Excel is there; the pane need not be open. */
export function associateCommands({ Office }: CommandPage): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office?.actions?.associate(name, (event) => {
      if (hear === null) waiting = command;
      else hear(command);
      // The button is free again whether or not the pane could be shown.
      const done = () => {
        event.completed();
      };
      void Promise.resolve(Office.addin?.showAsTaskpane()).then(done, done);
    });
  }
}

/** @returns stops listening */
export function listenToCommands(listener: (command: Command) => void): () => void {
  hear = listener;
  if (waiting !== null) listener(waiting);
  waiting = null;
  return () => {
    hear = null;
  };
}
