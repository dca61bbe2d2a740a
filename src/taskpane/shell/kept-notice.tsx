import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import { tableName } from "#workbook/table-name.ts";
import type { Draft } from "../save/drafts.ts";
import type { OutboxEntry } from "../save/outbox.ts";
import type { Saver } from "../save/saver.ts";
import type { Pane } from "../shared/pane.ts";
import { isRoute, type Route } from "../shared/route.ts";
import { useLanguage, useTexts } from "../shared/texts.ts";
import { routeTitle } from "./route-title.ts";
import { useShellStyles } from "./shell.styles.ts";

/** Drafts of this workbook that nobody has saved: each is gone on with or thrown away, by hand. */
export function DraftsNotice({ pane }: { readonly pane: Pane }) {
  const { shell } = useTexts();
  const styles = useShellStyles();
  const [list, setList] = useState(() => pane.records.drafts.list());
  const drafts = [...list.here, ...list.ofCopies].filter((draft) => routeOf(draft) !== null);
  const discard = (ids: readonly string[]) => {
    for (const id of ids) pane.records.drafts.discard(id);
    setList(pane.records.drafts.list());
  };
  if (drafts.length === 0) return <Losses damaged={list.damaged} expired={list.expired} />;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{shell.drafts.title(String(drafts.length))}</MessageBarTitle>
        {drafts.map((draft) => (
          <div key={draft.id} className={styles.kept}>
            <span>
              <DraftName draft={draft} />
              {list.ofCopies.includes(draft) && <div>{shell.drafts.ofCopy(draft.file)}</div>}
            </span>
            <Button
              size="small"
              onClick={() => {
                const route = routeOf(draft);
                if (route !== null) pane.navigation.go(route);
              }}
            >
              {shell.drafts.goOn}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => discard([draft.id])}>
              {shell.drafts.discard}
            </Button>
          </div>
        ))}
        <Losses damaged={list.damaged} expired={list.expired} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Losses({ damaged, expired }: { readonly damaged: number; readonly expired: number }) {
  const { drafts } = useTexts().shell;
  return (
    <>
      {damaged > 0 && <div>{drafts.damaged(String(damaged))}</div>}
      {expired > 0 && <div>{drafts.expired(String(expired))}</div>}
    </>
  );
}

function DraftName({ draft }: { readonly draft: Draft }) {
  const words = useTexts();
  const language = useLanguage();
  const route = routeOf(draft);
  const time = new Date(draft.at).toLocaleString(language, {
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return words.shell.drafts.one(route === null ? draft.form : routeTitle(route, words, language), time);
}

function routeOf({ content, id }: Draft): Route | null {
  const { route } = (content ?? {}) as { readonly route?: unknown };
  return isRoute(route) && "draft" in route ? { ...route, draft: id } : null;
}

interface WaitingNoticeProps {
  readonly pane: Pane;
  readonly saver: Saver;
  readonly entries: readonly OutboxEntry[];
  readonly onDone: () => void;
}

/** Records that were sent and of which nobody knows that they arrived, or that merging has lost. */
export function WaitingNotice({ pane, saver, entries, onDone }: WaitingNoticeProps) {
  const { shell } = useTexts();
  const language = useLanguage();
  const styles = useShellStyles();
  if (entries.length === 0) return null;
  async function again(entry: OutboxEntry): Promise<void> {
    const target = pane.book?.targets.find(({ table, name }) => table === entry.table && name === entry.place.name);
    if (target !== undefined) await pane.records.save([{ id: entry.id, target, record: entry.record }]);
    onDone();
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{shell.waiting.title(String(entries.length))}</MessageBarTitle>
        {entries.map((entry) => (
          <div key={entry.id} className={styles.kept}>
            <span>
              {(entry.state === "lost" ? shell.waiting.lost : shell.waiting.pending)(tableName(entry.table, language))}
            </span>
            <Button size="small" onClick={() => void again(entry)}>
              {shell.waiting.again}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                saver.dismiss(entry.id);
                onDone();
              }}
            >
              {shell.waiting.drop}
            </Button>
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
