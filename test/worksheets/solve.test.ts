import { describe, expect, test } from "vitest";
import { parameterList } from "#core/parameters/parameters.ts";
import { VALUE_AXES } from "#core/codes/codes.ts";
import { COURSE_SESSIONS } from "#core/guide/course-sessions.ts";
import { contract } from "#workbook/contract.ts";
import { worksheets } from "#templates/worksheets/catalogue.ts";
import { text, type Table, type Value, type Worksheet } from "#templates/worksheets/worksheet.ts";
import { sheetNamed } from "#test/support/built-worksheets.ts";
import {
  addressed,
  isForAllRows,
  parametersOf,
  referencesOf,
  storedCall,
  type Standpoint,
} from "#worksheets/formula.ts";
import { MARKING_COLUMNS } from "#worksheets/marking-sheet.ts";
import { editionOf } from "#worksheets/editions.ts";
import { solveWorksheet, tablesOf } from "#worksheets/solve.ts";
import { saysNone, speechOf } from "#worksheets/speech.ts";

const named = (id: string): Worksheet => {
  const found = worksheets.find((worksheet) => worksheet.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe("answers follow through: what was typed wrong is used rightly later", () => {
  test.each([
    [
      "customer-evaluation",
      "axes.risk",
      0,
      25,
      "axes.total",
      70.95,
      "the total from a risk that was not turned around",
    ],
    ["customer-evaluation", "cuts.current", 0, 50, "matrix.field", "SECONDARY", "the field from another cut"],
    ["abc-key-accounts", "abc.before", 1, 0.9, "abc.abc", "B", "the class from another share"],
    ["abc-key-accounts", "test.volume", 2, false, "test.class", "REGULAR", "the class from another feature"],
    ["tiering-touchpoints", "tiers.watch", 0, true, "tiers.tier", "CORE", "the tier from another risk"],
    ["tiering-touchpoints", "depth.depth", 0, 50, "tiers.before", "CORE", "the tier from another depth"],
    ["visit-follow-up", "due.due", 1, 46_300, "due.state", "OPEN", "the state from another due day"],
    [
      "negotiation-preparation",
      "order.walkAwayRoom",
      0,
      -5,
      "order.state",
      "WALK-AWAY",
      "the result from another room",
    ],
    ["negotiation-preparation", "zone.width", 0, -1, "zone.state", "GAP", "the zone from another width"],
    [
      "negotiation-preparation",
      "points.fallback",
      1,
      1,
      "compared.gain",
      -0.033_333_333_333,
      "the gain from another alternative",
    ],
    ["opportunity-plan", "stock.counts", 0, false, "covered.effective", 23_200_000, "the stock from another judgement"],
    ["opportunity-plan", "wins.count", 0, 6, "back.whole", 67, "the chain from another number of wins"],
    ["sales-funnel", "proved.done", 1, 4, "proved.step", "ST5", "the step from other proofs"],
    ["sales-funnel", "weighted.probability", 0, 1, "forecast.proved", 4_410_000, "the forecast from another chance"],
    ["stakeholder-map", "covered.inTime", 0, true, "chain.coverage", 0.725, "the coverage from another contact"],
    ["stakeholder-map", "covered.score", 0, -1, "placed.field", "NEUTRALISE", "the field from another score"],
    ["competitor-benchmark", "gaps.gap", 0, 0, "index.index", 0.3, "the index from another gap"],
    ["concession-patterns", "steps.first", 1, 100_000, "types.type", "MIXED", "the pattern from another step"],
    ["concession-patterns", "types.rule", 1, "TINY", "types.type", "TOUGH", "the pattern from another rule"],
    ["concession-patterns", "steps.used", 0, 0.1, "steps.size", "SMALL", "the size from another part of the room"],
    ["concession-patterns", "plan.amount", 0, 20_000, "plan.offer", 1_240_000, "the offer from another step"],
    ["concession-patterns", "progress.planned", 0, 0.8, "progress.pace", "BEHIND", "the pace from another plan"],
    ["concession-patterns", "progress.given", 0, 0.65, "progress.offer", 892_200, "the offer from what was given"],
    ["negotiation-style", "scores.avoid", 3, 20, "results.result", "AVOID", "the style from other points"],
    ["negotiation-style", "scores.avoid", 0, 15, "axes.assertiveness", 0.25, "the axis from other points"],
    ["negotiation-style", "axes.cooperativeness", 5, 0.2, "fit.fits", true, "the pair from another axis"],
    ["bid-scoring-price", "parts.lowest", 0, 30, "totals.lowestRank", 1, "the rank from other price points"],
    ["bid-scoring-price", "simulation.total", 0, 99, "simulation.rank", 1, "the rank from another total"],
    ["bid-scoring-price", "parts.technical", 0, 42, "highest.price", 1_060_000, "the price from other points"],
    ["lawful-tender", "days.measured", 1, 20, "days.passed", true, "what is lawful from other days"],
    ["lawful-tender", "forms.must", 0, false, "forms.regime", "TL-VOLUNTARY", "the regime from another answer"],
    ["lawful-tender", "forms.must", 0, false, "forms.warning", "NONE", "what is wrong under another regime"],
    ["lawful-tender", "verdicts.ground", 0, "LATE", "verdicts.status", "REFUSE", "the result from another ground"],
    ["bid-without-gaps", "plan.due", 5, 46_101, "plan.state", "OPEN", "the state from another due day"],
    ["bid-without-gaps", "documents.left", 0, 61, "documents.state", "VALID", "the state from other days left"],
    ["bid-decision-presentation", "choices.score", 4, 3.5, "choices.choice", "BID", "the choice from another score"],
    ["bid-decision-presentation", "scored.score", 0, 8, "scored.light", "AMBER", "the light from another score"],
    ["churn-warning", "levels.orders", 1, 3, "risks.light", "RED", "the light from another level"],
    ["churn-warning", "risks.risk", 2, 60, "risks.light", "RED", "the light from another risk"],
    ["account-care", "plan.days", 0, 30, "plan.due", 46_225, "the day from another interval"],
    ["account-care", "value.total", 0, 3_000_000, "rewards.amount", 60_000, "the rebate from another sum"],
    ["kam-results", "results.score", 0, 120, "dimensions.score", 86.666_666_667, "the dimension from another score"],
    ["managed-activity", "judged.lacking", 1, "NONE", "judged.effective", true, "effective from another judgement"],
    ["goals-and-reward", "bonuses.attainment", 2, 0.6, "bonuses.payout", 24_000, "the bonus from another attainment"],
    ["goals-and-reward", "scored.score", 0, 0.5, "scored.light", "AMBER", "the light from another score"],
    ["team-ability", "gaps.mean", 0, 2, "gaps.gap", 2, "the gap from another mean"],
    ["team-ability", "gaps.priority", 0, 0.9, "first.capability", "INDUSTRY", "what comes first from other priorities"],
    ["development-record", "moved.sum", 0, -1, "record.trend", "FALLING", "the trend from another number"],
    ["development-record", "votes.score", 0, 90, "votes.rank", 1, "the rank from another score"],
    ["first-visit", "pages.age", 0, 181, "pages.stale", true, "stale from another age"],
    ["first-visit", "measured.long", 0, true, "measured.good", false, "good enough from another length"],
    ["negotiation-stages", "words.threat", 0, 1, "words.rewrite", true, "what is rewritten from another count"],
    ["negotiation-stages", "judged.lacks", 0, 2, "judged.sound", false, "the judgement from another count"],
    ["market-event", "list.should", 5, "MANAGER", "list.low", false, "too low from another inviter"],
    ["market-event", "worth.gained", 1, 200_000, "worth.roi", 1, "the return from another margin"],
    ["mindset", "resolve.total", 1, 20, "resolve.high", true, "determination from another total"],
    ["mindset", "hardest.rank", 2, 3, "hardest.first", true, "the plan from another rank"],
    ["course-plan", "time.minutes", 0, 210, "fits.total", 975, "the course from other minutes"],
    ["competitor-benchmark", "direction.wt", 0, -2, "direction.direction", "ATTACK", "the direction from another sum"],
    ["account-classes", "classes.mode", 6, "CENTRAL", "classes.effort", "SPONSOR", "the effort from another mode"],
    ["account-classes", "health.points", 1, 4, "health.light", "WEAK", "the light from other points"],
    ["develop-or-not", "decision.roi", 0, 0.1, "decision.choice", "CONDITIONAL", "the decision from another return"],
    ["develop-or-not", "worth.confirmed", 0, 340_000, "worth.months", 24, "the months from another value"],
    ["needs-talk", "messages.first", 0, "POWER", "messages.message", "POWER", "what to say from another need"],
    ["forecast-dates", "dates.opening", 0, 46_300, "dates.notice", 46_316, "the notice from another opening"],
    ["forecast-dates", "level.share", 2, 0.3, "level.light", "GREEN", "the light from another share"],
    ["coverage-joint-plan", "staff.policy", 0, 39, "staff.cost", 0.32, "the cost from other people"],
    ["relation-strategies", "chosen.reason", 0, "PRODUCT", "chosen.strategy", "M3", "the strategy from another reason"],
    ["surroundings-strategy", "scanned.score", 1, -2.5, "scanned.field", "T", "the field from another score"],
    ["surroundings-strategy", "market.pressure", 0, 2, "market.attractiveness", 75, "the market from another mean"],
    ["rival-strategy", "classes.score", 1, 3.6, "classes.kind", "DIRECT", "the kind from another closeness"],
    ["value-formula", "ready.lacking", 2, 0, "ready.usable", true, "what may be used from other gaps"],
    ["value-formula", "bands.purchase", 0, 4, "values.current", 71.25, "the value from another band"],
    ["whom-we-earn-from", "activity.recency", 2, 4, "activity.segment", "HIGH-ACTIVE", "the segment from a score"],
    ["whom-we-earn-from", "whale.net", 9, 0, "whale.cumulative", 1_067_000, "the curve from another profit"],
    ["firm-ranking", "limits.amount", 0, 13_000_000, "tests.amount", false, "the test from another limit"],
    ["firm-ranking", "hand.share", 0, 0.6, "moves.financial", 0.25, "the move from another share"],
    ["negotiation-room", "worth.value", 0, 700_000, "worth.beaten", false, "the comparison from another value"],
    ["negotiation-room", "compared.candidate", 2, false, "three.offered", false, "the offers from other candidates"],
  ])("%s: %s row %i as %s gives %s = %s (%s)", (id, typedAt, row, value, later, expected, why) => {
    const typed: (Value | undefined)[] = [];
    typed[row] = value;
    const solved = solveWorksheet(named(id), "zh-CN", new Map([[typedAt, typed]]));
    const at = later === "matrix.field" ? 1 : later === "fit.fits" ? 0 : row;
    const own = solveWorksheet(named(id), "zh-CN").get(later)?.[at];
    const found = solved.get(later)?.[at];
    if (typeof expected === "number") expect(found, why).toBeCloseTo(expected, 9);
    else expect(found, why).toBe(expected);
    if (later !== "matrix.field") expect(found).not.toEqual(own);
  });
});

test("the definitions' worked numbers are those of the models", () => {
  const solved = solveWorksheet(named("tiering-touchpoints"), "en");
  // Signed 2026-01-15: 2026-07-14, 2027-04-12 (a Saturday gives way), 2028-07-03.
  expect([solved.get("dates.first")?.[0], solved.get("dates.second")?.[0], solved.get("dates.third")?.[0]]).toEqual([
    46217, 46489, 46937,
  ]);
});

describe.each(worksheets)("$id", (worksheet) => {
  const tables = tablesOf(worksheet);

  test("is complete: texts in both languages, a case, tasks, points, teaching", () => {
    const texts: { zh: string; en: string }[] = [];
    JSON.stringify(worksheet, (_, value: unknown) => {
      if (typeof value === "object" && value !== null && "zh" in value && "en" in value)
        texts.push(value as { zh: string; en: string });
      return value;
    });
    expect(texts.length).toBeGreaterThan(40);
    for (const { zh, en } of texts) {
      expect(zh.trim(), en).not.toBe("");
      expect(en, zh).not.toMatch(/[\u4e00-\u9fff]/);
    }
    expect(worksheet.teaching.mistakes.length).toBeGreaterThanOrEqual(3);
    expect(worksheet.discussion.length).toBeGreaterThanOrEqual(2);
    expect(worksheet.goals.length).toBeGreaterThanOrEqual(3);
  });

  test("names only tables, columns, parameters, models and sessions that there are", () => {
    const known = new Set(Object.values(parameterList).map(({ model }) => model));
    expect(worksheet.sessions.every((id) => COURSE_SESSIONS.some((session) => session.id === id))).toBe(true);
    expect(worksheet.models.length).toBeGreaterThan(0);
    expect(known.size).toBeGreaterThan(0);
    for (const table of tables) {
      if (table.contract !== undefined) {
        const kept: Readonly<Record<string, unknown>> = contract[table.contract as keyof typeof contract].columns;
        const bare = Object.entries(table.columns).filter(([, { header }]) => header === undefined);
        expect(bare.filter(([id]) => kept[id] === undefined)).toEqual([]);
      }
      for (const column of Object.values(table.columns)) {
        if (column.role !== "live" && column.role !== "answer") continue;
        for (const reference of referencesOf(column.native, table, tables)) {
          const [owner, id = ""] = reference.split(".");
          expect(tables.find((one) => one.id === owner)?.columns[id], reference).toBeDefined();
        }
        for (const parameter of parametersOf(column.native)) expect(parameterList[parameter], parameter).toBeDefined();
      }
    }
  });

  test("the marking scheme has a row for every cell that is marked, with where, what, how near and what it hangs on", () => {
    const book = editionOf(worksheet, "trainer", "zh-CN");
    const sheet = sheetNamed(book, "评分");
    const [table] = sheet.tables;
    if (table === undefined) throw new Error("no scheme");
    const rows = sheet.rows
      .slice(table.area.top + 1, table.area.bottom + 1)
      .map(({ cells }) => Object.fromEntries(MARKING_COLUMNS.map((column, index) => [column, cells[index]])));
    expect(rows.length).toBeGreaterThan(10);
    const ids = rows.map(({ id }) => id?.value);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, expected, kind, tolerance, points, depends, hint } of rows) {
      expect(
        book.names.some((one) => one.name === name?.value),
        String(name?.value),
      ).toBe(true);
      expect(expected?.formula).toContain("'答案'!");
      expect(["数值", "选项", "日期", "文字"]).toContain(kind?.value);
      if (kind?.value === "数值") expect(tolerance?.value).toBeTypeOf("number");
      expect(points?.value).toBeGreaterThan(0);
      expect(String(hint?.value).length).toBeGreaterThan(4);
      for (const one of String(depends?.value)
        .split(" ")
        .filter((word) => word !== ""))
        expect(
          ids.some((id) => String(id).split("#")[0] === one),
          one,
        ).toBe(true);
    }
  });
});

describe("a formula's references become addresses", () => {
  const table: Table = {
    kind: "table",
    id: "t",
    title: text("表", "Table"),
    key: "a",
    rows: [{ a: 1 }, { a: 2 }],
    columns: {
      a: { header: text("甲", "A"), kind: "integer", role: "given" },
      b: { header: text("乙", "B"), kind: "integer", role: "given" },
      tier: { header: text("层级", "Tier"), kind: "code", codes: "tier", role: "given" },
    },
  };
  const one: Table = { ...table, id: "one", rows: [{ a: 1 }] };
  const lines = new Map([
    ["a", 0],
    ["b", 1],
    ["tier", 2],
  ]);
  const places = new Map([
    ["t", { sheet: "表 1", top: 4, rows: 2, lines }],
    ["one", { sheet: "其他", top: 1, rows: 1, lines }],
  ]);
  const at: Standpoint = {
    sheet: "表 1",
    table,
    row: 1,
    column: table.columns["tier"] as Standpoint["column"],
    tables: [table, one],
    places,
    parameterCell: (id) => `P<${id}>`,
    speech: speechOf("en"),
  };

  test.each([
    ["[a]+[b]", "A6+B6", "the same row"],
    ["SUM([a:])", "SUM($A$5:$A$6)", "the whole column"],
    ["SUM([a..b])", "SUM(A6:B6)", "from one column to another"],
    ["SUM([a..b:])", "SUM($A$5:$B$6)", "and all rows"],
    ["[one.b]", "'其他'!$B$2", "a table of one row"],
    ["{tier.coreValue}", "P<tier.coreValue>", "a parameter"],
    ["IF([a]>1,'CORE','light.RED')", 'IF(A6>1,"Core","Red")', "words of the column's list and of another"],
    ["'YES'&LANG", '"Yes"&"en"', "yes and the language"],
  ])("%s → %s (%s)", (formula, expected) => {
    expect(addressed(formula, at)).toBe(expected);
  });

  test("functions of ours go by their stored names, Excel's around them do not", () => {
    expect(storedCall("INDEX(BALANCEWHY([a],,LANG),1,2)")).toBe("INDEX(_xldudf_KAM_BALANCEWHY([a],,LANG),1,2)");
  });

  test.each([
    ["ABC([a:])", true, "its own rows"],
    ["OFFERSCORE([one.a:],[b])", false, "the rows of another table"],
    ["VALUESCORE([a],[b])", false, "no whole column"],
    ["INDEX(FUNNELNEED(1,[a:]),[b],2)", false, "whole columns, and a cell of the row"],
  ])("%s answers for every row: %s (%s)", (formula, expected) => {
    expect(isForAllRows(formula, table, [table, one])).toBe(expected);
  });

  test("a span that takes in a column of the add-in's is refused", () => {
    const beside = new Map([...lines, ["b", 2] as const, ["a#kam", 1] as const]);
    const placed = new Map(places).set("t", { sheet: "表 1", top: 4, rows: 2, lines: beside });
    expect(() => addressed("SUM([a..b])", { ...at, places: placed })).toThrow(RangeError);
  });

  test.each(["[nothing.a]", "[c]", "'nothing.RED'"])("%s is refused", (formula) => {
    expect(() => addressed(formula, at)).toThrow();
  });
});

describe("where nothing is right, the word for none is the answer", () => {
  // Every axis at its target: no bottleneck.
  const full = VALUE_AXES.map((axis) => [`axes.${axis}`, [100]] as const);
  const solved = solveWorksheet(named("customer-evaluation"), "en", new Map<string, readonly Value[]>(full));

  test("as a value of its own", () => {
    expect(solved.get("balance.bottleneck")?.[0]).toBe("NONE");
    expect(solved.get("balance.bottleneck")?.[1]).toBe("strategic");
  });

  test.each([
    ["无", "balance", "bottleneck", true, "the word of the list"],
    ["None", "balance", "bottleneck", true, "in the other language"],
    ["风险", "balance", "bottleneck", false, "another word"],
    ["无", "balance", "band", false, "where something must be right"],
  ])("%s in %s.%s is told as such: %s (%s)", (word, id, column, expected) => {
    const found = tablesOf(named("customer-evaluation")).find((table) => table.id === id)?.columns[column];
    if (found === undefined) throw new Error(column);
    expect(saysNone(word, found)).toBe(expected);
  });

  test("in the drop-down and in the formulas, in the file's language", () => {
    const book = editionOf(named("customer-evaluation"), "trainer", "zh-CN");
    const choices = sheetNamed(book, "列表").rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(choices).toContain("无");
    const formulas = sheetNamed(book, "答案").rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula ?? ""));
    expect(formulas.some((formula) => formula.startsWith("IF(MAX(") && formula.includes('"无"'))).toBe(true);
    const axis = { kind: "code", codes: "valueAxis", none: true } as const;
    expect(speechOf("en").shown("NONE", axis)).toBe("None");
  });
});
