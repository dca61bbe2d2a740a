import { ok, type Outcome } from "#core/kernel/outcome.ts";
import type { Theme } from "#report/theme/theme.ts";
import type { Failure } from "./failure.ts";
import { openMaker, type Maker, type MakerOptions } from "./open-maker.ts";
import type { Terminal } from "./terminal.ts";

/** The maker of a run's documents: there from the first of them on, closed when all are made. */
export interface Press {
  readonly open: () => Promise<Outcome<Maker, Failure>>;
  readonly close: () => Promise<void>;
}

interface Setting {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

export function openPress(options: MakerOptions, theme: Pick<Theme, "fonts">, { terminal, signal }: Setting): Press {
  let maker: Maker | null = null;
  return {
    async open() {
      if (maker !== null) return ok(maker);
      const opened = await openMaker(options, theme, signal);
      if (!opened.ok) return opened;
      maker = opened.value;
      for (const notice of maker.notices) terminal.say(notice);
      return opened;
    },
    async close() {
      await maker?.close();
    },
  };
}
