import { plain } from "#charts/svg.ts";
import { NOTE, shorten } from "#charts/text-width.ts";
import { isoDate } from "#core/calendar/iso-date.ts";
import type { BridgeLine } from "#core/value/value-bridge.ts";
import type { Theme } from "../../../theme/theme.ts";
import type { BandView, DocumentView, SheetView } from "../../document/document-view.ts";
import { fitted } from "../../document/fit/fitted.ts";
import { numbers, row, section, table, wide, words } from "../../document/make-part.ts";
import type { FrameView } from "../../frame-view.ts";
import { unitText } from "../../report-context.ts";
import type { Comparison, DiffView } from "../diff-view.ts";
import { bridgeLines, causeSums, diffBridge, type CauseSum } from "./diff-bridge.ts";
import { accountBand, betterSection, listBand, notesBand, worseSection } from "./diff-changes.ts";
import { diffDocumentContext, type DiffDocumentContext, type Ends } from "./diff-document-context.ts";
import { diffHeadline } from "./diff-headline.ts";
import { diffNumbers, forecastEnds, overdueEnds, signedEnds } from "./diff-numbers.ts";

export interface DiffFigures {
  readonly counts: DiffView["counts"];
  /** Yuan. */
  readonly forecast: Ends;
  readonly signed: Ends;
  readonly overdue: Ends;
  readonly bridge: readonly BridgeLine[];
  readonly causes: readonly CauseSum[];
  /** Everything that moved, with its figures. */
  readonly accounts: DiffView["accounts"];
  readonly portfolio: DiffView["portfolio"];
}

/** Rows of page one. */
const MOST = { worse: 5, better: 3 };

/** A comparison to be printed: page one says what moved, for whom and why; then account by account. */
export function diffDocument(comparison: Comparison, theme: Theme): DocumentView<DiffFigures> {
  const context = diffDocumentContext(comparison, theme);
  const { view, say, asOf, language } = context;
  const { accounts, portfolio, counts } = view;
  return fitted({
    schema: "kam-diff/1",
    language,
    asOf: isoDate(asOf),
    documentTitle: say.documentTitle(view.old.asOf, view.new.asOf),
    frame: frameOf(context),
    headline: diffHeadline(context),
    sheets: [firstSheet(context), { onePage: false, bands: following(context) }],
    figures: {
      counts,
      forecast: forecastEnds(context),
      signed: signedEnds(context),
      overdue: overdueEnds(context),
      bridge: bridgeLines(context),
      causes: causeSums(context),
      accounts,
      portfolio,
    },
  });
}

function firstSheet(context: DiffDocumentContext): SheetView {
  const bands = [
    wide(diffNumbers(context)),
    diffBridge(context),
    wide(worseSection(context, MOST.worse)),
    wide(betterSection(context, MOST.better)),
  ];
  return { onePage: true, bands };
}

function following(context: DiffDocumentContext): readonly BandView[] {
  const { view, say } = context;
  const { headings } = view;
  const pairs = (rows: DiffView["added"]) => rows.map(({ title, text }) => [title, text] as const);
  const count = (rows: readonly unknown[]) => context.format.count(rows.length);
  return [
    ...tierBands(context),
    ...listBand(
      "parameters",
      headings.parameters,
      say.parameters(count(view.parameters)),
      view.parameters.map(({ id, text }) => [id, text] as const),
      [say.heads.id, say.heads.what],
    ),
    ...view.accounts.map((account) => accountBand(context, account)),
    ...listBand("added", headings.added, say.added(count(view.added)), pairs(view.added), [
      say.heads.account,
      say.heads.state,
    ]),
    ...listBand("gone", headings.gone, say.gone(count(view.gone)), pairs(view.gone), [
      say.heads.account,
      say.heads.state,
    ]),
    notesBand(context),
  ];
}

function tierBands({ view, say }: DiffDocumentContext): readonly BandView[] {
  const tiers = view.portfolio?.tiers ?? null;
  if (tiers === null) return [];
  const columns = [words(tiers.corner), ...tiers.columns.map((name) => numbers(name, 24))];
  const rows = tiers.rows.map(({ name, counts }) =>
    row([name, ...counts.map((count) => (count === 0 ? "–" : String(count)))]),
  );
  return [wide(section("tiers", view.topics.tier, say.tiers, [table(columns, rows)]))];
}

const FOOT_ROOM = 140;

function frameOf(context: DiffDocumentContext): FrameView {
  const { view, say, words: common, personal, members } = context;
  const holdsPersons = personal && members.some(({ old, new: later }) => (later ?? old)?.account.persons.length !== 0);
  const marks = holdsPersons ? [common.confidential, common.personalData] : [common.confidential];
  return {
    account: say.document,
    document: say.days(view.old.asOf, view.new.asOf),
    mark: marks.join(common.separator),
    foot: shorten(
      plain(common.foot(unitText(context), say.files(view.old.file, view.new.file))),
      { size: NOTE },
      FOOT_ROOM,
    ),
    page: common.page,
  };
}
