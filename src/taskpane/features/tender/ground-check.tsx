import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { BID_GROUNDS, type BidGround } from "#core/codes/results/tender.ts";
import { RowList, Section } from "../../shared/screen.tsx";
import { useScreenStyles } from "../../shared/screen.styles.ts";
import { groundRows, groundsOf } from "./status-section.ts";
import type { TenderContext } from "./tender-context.ts";

/** What becomes of the tender or of one bid on grounds that somebody ticks (TEND-5); kept nowhere. */
export function GroundCheck({ context }: { readonly context: TenderContext }) {
  const styles = useScreenStyles();
  const { status, results } = context.say;
  const [ticked, setTicked] = useState<readonly BidGround[]>(() => groundsOf(context));
  const rows = groundRows(ticked, context);
  return (
    <>
      <Section title={status.pick}>
        <div className={`${styles.card} ${styles.padded}`}>
          {BID_GROUNDS.map((ground) => (
            <div key={ground}>
              <Checkbox
                label={results.bidGround[ground]}
                checked={ticked.includes(ground)}
                onChange={(_, { checked }) => {
                  setTicked((before) =>
                    checked === true ? [...before, ground] : before.filter((one) => one !== ground),
                  );
                }}
              />
            </div>
          ))}
        </div>
        <p className={styles.note}>{status.pickNote}</p>
      </Section>
      <Section title={status.verdict}>
        <div role="status">
          {rows.length === 0 ? <p className={styles.note}>{status.nothing}</p> : <RowList rows={rows} />}
        </div>
      </Section>
    </>
  );
}
