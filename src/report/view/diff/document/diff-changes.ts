import type { BandView, SectionView } from "../../document/document-view.ts";
import { cell, row, section, table, text, wide, words } from "../../document/make-part.ts";
import { markOf, moreNote } from "../../report-context.ts";
import type { ChangeView, Direction } from "../change-view.ts";
import type { AccountDiffView } from "../account-diff.ts";
import type { AccountChange, DiffDocumentContext } from "./diff-document-context.ts";

const STANDING = { better: "good", worse: "bad", neutral: null } as const;

/** What got worse, with who answers for the account. */
export function worseSection(context: DiffDocumentContext, most: number): SectionView {
  const { say, told, format } = context;
  const found = told.filter(({ change }) => change.direction === "worse");
  const accounts = new Set(found.map(({ account }) => account)).size;
  const title =
    found.length === 0 ? say.worse.none : say.worse.title(format.count(found.length), format.count(accounts));
  return listed(context, "worse", say.worse.subject, title, spreadOut(found), most, true);
}

export function betterSection(context: DiffDocumentContext, most: number): SectionView {
  const { say, told, format } = context;
  const found = told.filter(({ change }) => change.direction === "better");
  const accounts = new Set(found.map(({ account }) => account)).size;
  const title =
    found.length === 0 ? say.better.none : say.better.title(format.count(found.length), format.count(accounts));
  return listed(context, "better", say.better.subject, title, spreadOut(found), most, false);
}

/** The first of every account, then the second of every account: no account fills the page alone. */
function spreadOut(changes: readonly AccountChange[]): readonly AccountChange[] {
  const seen = new Map<string, number>();
  const turns = changes.map((one) => {
    const turn = seen.get(one.account) ?? 0;
    seen.set(one.account, turn + 1);
    return { one, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ one }) => one);
}

function listed(
  context: DiffDocumentContext,
  id: string,
  subject: string,
  title: string,
  found: readonly AccountChange[],
  most: number,
  callout: boolean,
): SectionView {
  const { say, view, words: common } = context;
  if (found.length === 0) return section(id, subject, title, [], { callout });
  const columns = [
    words(say.heads.account, 38),
    words(say.heads.topic, 16),
    words(say.heads.what),
    words(say.heads.owner, 18),
  ];
  const rows = found
    .slice(0, most)
    .map(({ account, owner, change }) =>
      row([account, view.topics[change.topic], whatCell(context, change), owner ?? common.none]),
    );
  const notes = moreNote(context, found.length, most);
  return section(id, subject, title, [table(columns, rows, { single: true }), ...notes], { callout });
}

function whatCell(context: DiffDocumentContext, { direction, text: what, why }: ChangeView) {
  const standing = STANDING[direction];
  const [reason = null] = why;
  return cell(what, { mark: standing === null ? null : markOf(context, standing), small: reason });
}

/** Everything that moved at one account. */
export function accountBand(context: DiffDocumentContext, { title, changes }: AccountDiffView): BandView {
  const { say, view, format } = context;
  const count = (direction: Direction) => changes.filter((one) => one.direction === direction).length;
  const counts = (["worse", "better", "neutral"] as const).map((one) => [one, count(one)] as const);
  const message = counts.flatMap(([one, found]) => (found === 0 ? [] : [say.account[one](format.count(found))]));
  const rows = changes.map((change, at) => {
    const topic = changes[at - 1]?.topic === change.topic ? "" : view.topics[change.topic];
    const { direction, text: what, why } = change;
    const standing = STANDING[direction];
    const mark = standing === null ? null : markOf(context, standing);
    return row([topic, cell(what, { mark, small: why.length === 0 ? null : why.join(say.pieces) })]);
  });
  const columns = [words(say.heads.topic, 20), words(say.heads.what)];
  return wide(section("account", title, message.join(say.clauses), [table(columns, rows)]), false);
}

/** A list with a row for each thing, or nothing where there is none. */
export function listBand(
  id: string,
  subject: string,
  title: string,
  rows: readonly (readonly [string, string])[],
  heads: readonly [string, string],
): readonly BandView[] {
  if (rows.length === 0) return [];
  const columns = [words(heads[0], 62), words(heads[1])];
  return [
    wide(
      section(id, subject, title, [
        table(
          columns,
          rows.map(([name, what]) => row([name, what])),
        ),
      ]),
      false,
    ),
  ];
}

export function notesBand({ view, say }: DiffDocumentContext): BandView {
  return wide(
    section(
      "notes",
      say.notes.subject,
      say.notes.title,
      view.notes.map((one) => text(one)),
    ),
    false,
  );
}
