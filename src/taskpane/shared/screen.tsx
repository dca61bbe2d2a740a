import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useScreenStyles } from "./screen.styles.ts";

/** How something stands. The shape says it without the colour. */
export type Standing = "good" | "warn" | "bad" | "plain";

const SHAPES: Readonly<Record<Standing, string>> = { good: "●", warn: "▲", bad: "■", plain: "" };

export interface ChipData {
  readonly standing: Standing;
  readonly text: string;
}

export function Chip({ standing, text }: ChipData) {
  const styles = useScreenStyles();
  return (
    <span className={mergeClasses(styles.chip, standing !== "plain" && styles[standing])}>
      {standing !== "plain" && (
        <span aria-hidden="true" style={{ fontSize: "10px" }}>
          {SHAPES[standing]}
        </span>
      )}
      {text}
    </span>
  );
}

/** What a screen is about, and above it the plain subject. */
export function ScreenHead({ subject, message }: { readonly subject: string; readonly message: string }) {
  const styles = useScreenStyles();
  return (
    <div className={styles.head}>
      <p className={styles.subject}>{subject}</p>
      <h1 className={styles.message}>{message}</h1>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly number?: string | undefined;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, number, note, children }: SectionProps) {
  const styles = useScreenStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading}>
        <span id={id}>{title}</span>
        {number !== undefined && <span className={styles.headingNumber}>{number}</span>}
        {note !== undefined && <span className={styles.headingNote}>{note}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A line of a list: a name with one number, and a reason with one chip. The whole of it leads on. */
export interface RowData {
  readonly key: string;
  readonly name: string;
  readonly rest?: string | undefined;
  readonly number?: string | undefined;
  /** Empty: the line has no second half, and its chip stands in the first, unless a number does. */
  readonly reason: string;
  readonly chip?: ChipData | undefined;
}

interface RowListProps {
  readonly rows: readonly RowData[];
  /** Absent: the rows only tell. */
  readonly onOpen?: (key: string) => void;
  readonly children?: ReactNode;
}

export function RowList({ rows, onOpen, children }: RowListProps) {
  const styles = useScreenStyles();
  return (
    <ul className={styles.card}>
      {rows.map((row) => (
        <li key={row.key} className={styles.rowItem}>
          {onOpen === undefined ? (
            <div className={styles.row}>
              <RowParts row={row} />
            </div>
          ) : (
            <button
              type="button"
              className={mergeClasses(styles.row, styles.rowButton)}
              onClick={() => {
                onOpen(row.key);
              }}
            >
              <RowParts row={row} />
            </button>
          )}
        </li>
      ))}
      {children}
    </ul>
  );
}

function RowParts({ row: { name, rest, number, reason, chip } }: { readonly row: RowData }) {
  const styles = useScreenStyles();
  // A chip and a number in one line would leave the name too little room.
  const isOneLine = reason === "" && (chip === undefined || number === undefined);
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>
          <span className={styles.strong}>{name}</span> {rest}
        </span>
        {isOneLine && chip !== undefined && <Chip {...chip} />}
        <span className={styles.number}>{number}</span>
      </span>
      {!isOneLine && (
        <span className={styles.line}>
          <span className={styles.reason}>
            <WholeDates text={reason} />
          </span>
          {chip !== undefined && <Chip {...chip} />}
        </span>
      )}
    </>
  );
}

/** A text whose dates do not break at their hyphens. */
function WholeDates({ text }: { readonly text: string }) {
  const styles = useScreenStyles();
  return text.split(/(\d{4}-\d\d-\d\d)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} className={styles.whole}>
        {part}
      </span>
    ),
  );
}

/** The one action of a screen, always in reach. */
export function Dock({ children }: { readonly children: ReactNode }) {
  const styles = useScreenStyles();
  return (
    <>
      <div className={styles.aboveDock} />
      <div className={styles.dock}>{children}</div>
    </>
  );
}

export function DockAction({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <Dock>
      <Button appearance="primary" size="large" className={useScreenStyles().primary} onClick={onClick}>
        {text}
      </Button>
    </Dock>
  );
}

/** A screen that has nothing yet: one sentence, one button. */
export function EmptyState({
  text,
  action,
  onClick,
}: {
  readonly text: string;
  readonly action: string;
  readonly onClick: () => void;
}) {
  const styles = useScreenStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.emptyText}>{text}</p>
      <Button appearance="primary" size="large" onClick={onClick}>
        {action}
      </Button>
    </div>
  );
}

export interface FigureData {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
}

export function Figures({ figures }: { readonly figures: readonly FigureData[] }) {
  const styles = useScreenStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.figureLabel}>{label}</dt>
          <dd className={styles.figureValue}>
            <span className={styles.whole}>{value}</span>{" "}
            {note !== undefined && <span className={styles.figureNote}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
