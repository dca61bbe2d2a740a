import { PSYCHOLOGICAL_NEEDS, SPIN_KINDS, type NeedLevel } from "#core/codes/deals.ts";
import { needLevel, opportunityNeed, ripeness } from "#core/needs/need-level.ts";
import { resolvedRate } from "#core/needs/resolved-rate.ts";
import { spinBalance } from "#core/needs/spin-balance.ts";
import { formats } from "#locales/format.ts";
import type { Row } from "#workbook/contract.ts";
import { recordRoute } from "../../shared/linked-records.ts";
import type { LinkedRow } from "../../shared/linked-rows.tsx";
import type { OverviewSection } from "../../shared/overview.ts";
import type { ChipData, RowData } from "../../shared/screen.tsx";
import { joined, type NeedsContext } from "./needs-context.ts";

type Need = Row<"needs">;

const ownerOf = ({ account }: NeedsContext) => ({ account: account.name, rows: account });

/** What the customer said it needs, the ripest first (NEED-1, NEED-2). */
export function needsSection(context: NeedsContext): OverviewSection {
  const { account, say, parameters, words } = context;
  const rows = account.needs.toSorted((one, other) => ripeOf(other, context) - ripeOf(one, context));
  const rated = rows.flatMap((need) => {
    const level = levelOf(need, context);
    return level === null ? [] : [{ level, role: need.role }];
  });
  const heard = opportunityNeed(rated, parameters);
  const isUsers = rated.some(({ level }) => ripeness(level, parameters) > ripeness(heard, parameters));
  const move = say.needs.moves[ripeness(heard, parameters)] ?? "";
  const lead = say.needs.lead(`${heard} ${words.codes.needLevel[heard]}`, move);
  return {
    key: "needs",
    title: say.needs.title,
    lead: rows.length === 0 ? say.needs.empty : lead,
    records: rows.map((need, at) => needRow(need, at, context)),
    add: { table: "needs", account: account.name },
    notes: [...(isUsers ? [say.needs.users] : []), say.needs.note],
  };
}

/** The level as it was entered, or as the facts of the row say; null where neither is there. */
export function levelOf(need: Need, context: NeedsContext): NeedLevel | null {
  return need.level ?? levelByFacts(need, context);
}

function levelByFacts(need: Need, { parameters }: NeedsContext) {
  const { problemNamed, wantsChange, budgetKnown, dateKnown } = need;
  if ([problemNamed, wantsChange, budgetKnown, dateKnown].every((fact) => fact === null)) return null;
  return needLevel({ problem: problemNamed, wantsChange, budgetKnown, dateKnown }, parameters);
}

export function ripeOf(need: Need, context: NeedsContext): number {
  const level = levelOf(need, context);
  return level === null ? -1 : ripeness(level, context.parameters);
}

function needRow(need: Need, at: number, context: NeedsContext): LinkedRow {
  const { say, words } = context;
  const { statement, speaker, role, kind, level } = need;
  const facts = levelByFacts(need, context);
  const differs = level !== null && facts !== null && facts !== level;
  const said = [
    speaker ?? say.needs.noSpeaker,
    role,
    kind === null ? null : words.codes.needKind[kind],
    differs ? say.needs.byFacts(facts) : null,
  ];
  return {
    key: String(at),
    name: statement,
    reason: joined(said, context),
    chip: levelChip(level ?? facts, differs, context),
    route: recordRoute(ownerOf(context), "needs", need),
  };
}

function levelChip(level: NeedLevel | null, differs: boolean, context: NeedsContext): ChipData {
  const { words, say } = context;
  if (level === null) return { standing: "warn", text: say.needs.unrated };
  return { standing: differs ? "warn" : "plain", text: `${level} ${words.codes.needLevel[level]}` };
}

/** What people look for at work (NEED-3); null where nothing was seen. */
export function psychologicalSection({ account, say, words }: NeedsContext): OverviewSection | null {
  const { results, psychological } = say;
  const facts = PSYCHOLOGICAL_NEEDS.flatMap((need): readonly RowData[] => {
    const count = account.needs.filter((row) => row.psychological === need).length;
    const row = { key: need, name: words.codes.psychologicalNeed[need], reason: results.needMessage[need] };
    return count === 0 ? [] : [{ ...row, number: psychological.said(String(count)) }];
  });
  return facts.length === 0
    ? null
    : { key: "psychological", title: psychological.title, facts, notes: [psychological.note] };
}

/** The questions, those still to be asked first, and how those asked were balanced (NEED-4). */
export function spinSection(context: NeedsContext): OverviewSection {
  const { account, say, parameters, language, words } = context;
  const { ratio } = formats(language, 0);
  const { questions } = account;
  const asked = questions.filter((row) => row.asked === true);
  const balance = spinBalance(
    asked.flatMap(({ kind }) => kind ?? []),
    parameters,
  );
  const facts = !balance.ok
    ? []
    : SPIN_KINDS.map((kind) => ({
        key: kind,
        name: `${kind} ${words.codes.spinKind[kind]}`,
        number: ratio(balance.value.shares[kind]),
        reason: say.spin.count(String(asked.filter((row) => row.kind === kind).length)),
      }));
  const lead = balance.ok
    ? say.spin.lead(
        say.results.spinVerdict[balance.value.verdict],
        ratio(balance.value.deepShare),
        ratio(parameters["spin.deepShare"]),
      )
    : questions.length === 0
      ? say.spin.empty
      : say.spin.unasked;
  const rows = questions.toSorted((one, other) => Number(one.asked === true) - Number(other.asked === true));
  return {
    key: "spin",
    title: say.spin.title,
    lead,
    facts,
    records: rows.map((row, at) => questionRow(row, at, context)),
    add: { table: "questions", account: account.name },
  };
}

function questionRow(row: Row<"questions">, at: number, context: NeedsContext): LinkedRow {
  const { say, words } = context;
  const { question, kind, asked, answer } = row;
  const isAsked = asked === true;
  const told = isAsked ? (answer ?? say.spin.noAnswer) : null;
  return {
    key: String(at),
    name: question,
    reason: joined([kind === null ? say.spin.noKind : words.codes.spinKind[kind], told], context),
    chip: isAsked
      ? { standing: answer === null ? "warn" : "plain", text: say.spin.asked }
      : { standing: "plain", text: say.spin.open },
    route: recordRoute(ownerOf(context), "questions", row),
  };
}

/** What speaks against us, the open first, each with the step that comes next (NEED-5). */
export function objectionsSection(context: NeedsContext): OverviewSection {
  const { account, say, language } = context;
  const rate = resolvedRate(account.objections.map(({ solved }) => solved === true));
  const rows = account.objections.toSorted((one, other) => Number(one.solved === true) - Number(other.solved === true));
  return {
    key: "objections",
    title: say.objections.title,
    note: rate.ok ? say.objections.rate(formats(language, 0).ratio(rate.value)) : undefined,
    lead: rows.length === 0 ? say.objections.empty : undefined,
    records: rows.map((row, at) => objectionRow(row, at, context)),
    add: { table: "objections", account: account.name },
  };
}

const STEPS = ["listened", "clarified", "acknowledged", "answer", "confirmed"] as const;

function objectionRow(row: Row<"objections">, at: number, context: NeedsContext): LinkedRow {
  const { say, words } = context;
  const { objection, kind, solved, information } = row;
  const isSolved = solved === true;
  const step = STEPS.find((one) => row[one] === null || row[one] === false);
  const next = step === undefined ? say.objections.done : say.objections.next(say.objections.steps[step]);
  const told = [kind === null ? null : words.codes.objectionKind[kind], isSolved ? information : next];
  return {
    key: String(at),
    name: objection,
    reason: joined(told, context),
    chip: isSolved
      ? { standing: "good", text: say.objections.solved }
      : { standing: "warn", text: say.objections.open },
    route: recordRoute(ownerOf(context), "objections", row),
  };
}
