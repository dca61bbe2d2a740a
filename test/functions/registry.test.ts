import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { CODE_LISTS } from "#core/codes/codes.ts";
import { readFunctions } from "../../tools/functions.ts";
import { shown, standIn } from "./custom-functions.ts";

const functions = await readFunctions("src/functions");

beforeAll(standIn);

/** The ids are part of workbooks: a change here breaks formulas that people have typed. */
test("the ids are these", () => {
  expect(functions.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "ABC",
      "ABCRANK",
      "AGEING",
      "AGEINGWHY",
      "AMOUNTWORDS",
      "APPROACH",
      "APPROACHWHY",
      "BALANCE",
      "BALANCEWHY",
      "BATNAVALUE",
      "BCG",
      "BIDDAYS",
      "BIDNOBID",
      "BIDNOBIDWHY",
      "BIDREADY",
      "BIDSTATUS",
      "BIDSTATUSWHY",
      "BIDTOTAL",
      "BONUS",
      "BONUSPOOL",
      "BONUSWHY",
      "CAPABILITYGAP",
      "CHAINCOVER",
      "CHAINKNOWN",
      "CHAINLIGHT",
      "CHURNLEVELS",
      "CHURNRISK",
      "CHURNRISKWHY",
      "CONCESSION",
      "CONCESSIONWHY",
      "CONCNEXT",
      "CONCPLAN",
      "CONTACTS",
      "COOPSTAGE",
      "COOPSTAGEWHY",
      "COVERAGEDONE",
      "CRITOK",
      "CSAT",
      "CURRENTASSETSHARE",
      "CURRENTRATIO",
      "CUSTROI",
      "DECISIONMODE",
      "DECISIONMODEWHY",
      "DEPTH",
      "DEPTHWHY",
      "DEVBREAKEVEN",
      "DEVDECIDE",
      "DEVDECIDEWHY",
      "DEVNPV",
      "DEVPAYBACK",
      "DEVPROFIT",
      "DEVPROFITWHY",
      "DEVROI",
      "DEVSENS",
      "DIFFSCORE",
      "DIO",
      "DPO",
      "DSO",
      "EFFECTKINDS",
      "EFFECTRATE",
      "EFFECTRATEWHY",
      "EVENTROI",
      "EXPLICITRATE",
      "FINLIGHT",
      "FINLIGHTWHY",
      "FIVEFORCES",
      "FOLLOWUPDUE",
      "FRONTIER",
      "FUNNELNEED",
      "GEMATRIX",
      "GIVETAKE",
      "GROWTH",
      "HHI",
      "INTELCOMPLETE",
      "INTELCOMPLETEWHY",
      "INVITECOUNT",
      "KEYTEST",
      "KEYTESTWHY",
      "KEYVOLUME",
      "KEYVOLUMEWHY",
      "KPISCORE",
      "KPISCOREWHY",
      "KPISHEET",
      "KPISHEETWHY",
      "LEVELLING",
      "LOGFLAGS",
      "LOGROLL",
      "LOGSCORE",
      "LOGSCOREWHY",
      "LOSSRATE",
      "LTV",
      "MESO",
      "MININGPLAN",
      "NASH",
      "NEARFAR",
      "NEEDLEVEL",
      "NEGSTYLE",
      "NETMARGIN",
      "NEXTLEVEL",
      "NPS",
      "NRR",
      "OFFERSCORE",
      "OFFERSCOREWHY",
      "OKR",
      "OKRWHY",
      "ORDERRHYTHM",
      "OVERDUE",
      "PERT",
      "PESTSCORE",
      "PIPECOVER",
      "PIPENEED",
      "PITCH",
      "POLICYFTE",
      "PORTFOLIOBRIDGE",
      "PORTFOLIODIFF",
      "POWERMAP",
      "PREDICTABILITY",
      "PREPCHECK",
      "PRICESCORE",
      "PRICESCOREAVG",
      "PRICESIM",
      "PRODUCTIVITY",
      "Q4MOVE",
      "Q4SHARE",
      "QUICKRATIO",
      "REBATE",
      "RELSHARE",
      "RESOLVED",
      "RESOURCEFOCUS",
      "RESPONSE",
      "RETENTION",
      "RFM",
      "RISKLIGHT",
      "RIVALCLASS",
      "RIVALCLASSWHY",
      "RIVALINDEX",
      "RIVALINDEXWHY",
      "ROA",
      "RSI",
      "RSIWHY",
      "SALESDATES",
      "SCOREBAND",
      "SDA",
      "SDALEVER",
      "SENSITIVITY",
      "SPEAKER",
      "SPEAKERWHY",
      "SPINCHECK",
      "SPISES",
      "STAGECONV",
      "STICKINESS",
      "STICKINESSWHY",
      "STRATEGYSCORE",
      "STRATEGYSCOREWHY",
      "SWOTMATRIX",
      "SWOTSTRATEGY",
      "TARGETMATRIX",
      "TCO",
      "TEAMSIZE",
      "TEAMSIZEWHY",
      "TENDERCHECK",
      "TENDERDATE",
      "THREELEVEL",
      "TIER",
      "TIERWHY",
      "TONE",
      "TOPSHARE",
      "TOUCHPOINT",
      "USCC",
      "VALUE3D",
      "VALUE3DWHY",
      "VALUEMATRIX",
      "VALUEMATRIXWHY",
      "VALUESCORE",
      "VALUESCOREWHY",
      "VELOCITY",
      "WALLET",
      "WAYVOTE",
      "WAYVOTEWHY",
      "WFORECAST",
      "WHALE",
      "WHITESPACE",
      "WINPROB",
      "WINRATE",
      "ZOPA",
    ]
  `);
});

test("each file bears the name of its function", () => {
  expect(functions.map(({ file }) => basename(file, ".ts"))).toEqual(functions.map(({ id }) => id.toLowerCase()));
});

test("no id comes twice", () => {
  const ids = functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a function that judges has a twin that explains it", () => {
  const ids = new Set(functions.map(({ id }) => id));
  for (const id of [
    "VALUESCORE",
    "BALANCE",
    "DEPTH",
    "TIER",
    "AGEING",
    "BIDSTATUS",
    "BIDNOBID",
    "CHURNRISK",
    "KPISCORE",
    "WAYVOTE",
    "FINLIGHT",
    "DEVPROFIT",
    "DEVDECIDE",
    "STRATEGYSCORE",
    "RIVALCLASS",
    "RIVALINDEX",
    "INTELCOMPLETE",
  ])
    expect(ids).toContain(`${id}WHY`);
});

test("the last arguments come in one order: parameters, headers, lang", () => {
  const order = ["parameters", "headers", "lang"];
  for (const { parameters } of functions) {
    const places = parameters.map(({ name }) => order.indexOf(name));
    const options = places.filter((place) => place >= 0);
    expect(places.slice(-options.length)).toEqual([...options].sort());
    expect(parameters.at(-1)?.name).toBe("lang");
  }
});

test("every code list whose codes are inputs is named where a step or a status is asked for", () => {
  for (const { parameters, id } of functions)
    for (const { name, description } of parameters.filter((parameter) => parameter.name in CODE_LISTS))
      expect(description, `${id} ${name}`).toMatch(/[A-Z]{2,}/);
});

describe.each(functions)("the examples of $id", ({ file, functionName, examples }) => {
  test.each(examples)("$formula", async (example) => {
    const adapter = (await load(file))[functionName];
    const cells = shown(adapter?.(...example.arguments) ?? []);
    const isOne = cells.length === 1 && cells[0]?.length === 1;
    expectClose(isOne ? cells[0]?.[0] : cells, example.result);
  });
});

function load(file: string): Promise<Record<string, (...args: readonly unknown[]) => unknown[][]>> {
  return import(pathToFileURL(file).href) as Promise<Record<string, (...args: readonly unknown[]) => unknown[][]>>;
}

// An example is written as a person reads it; the last digits of a double are not part of it.
function expectClose(actual: unknown, expected: unknown): void {
  const round = (_: string, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
  expect(JSON.parse(JSON.stringify(actual), round)).toEqual(JSON.parse(JSON.stringify(expected), round));
}
