import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_LISTS, type CodeListId } from "#core/codes/codes.ts";
import { codeOfWord } from "#locales/code-of-word.ts";
import { codeWords } from "#locales/code-words/code-words.ts";

const LISTS = Object.keys(CODE_LISTS) as readonly CodeListId[];

describe("the stages of CRM systems", () => {
  test.each([
    ["Appointment Scheduled", "ST2", "HubSpot"],
    ["Qualified To Buy", "ST3", "HubSpot"],
    ["Presentation Scheduled", "ST4", "HubSpot"],
    ["Decision Maker Bought-In", "ST5", "HubSpot"],
    ["Contract Sent", "ST6", "HubSpot"],
    ["appointmentscheduled", "ST2", "HubSpot's internal name"],
    ["decisionmakerboughtin", "ST5", "HubSpot's internal name"],
    ["Contract Sent (Sales Pipeline)", "ST6", "HubSpot with the pipeline's name"],
    ["Prospecting", "ST2", "Salesforce"],
    ["Qualification", "ST3", "Salesforce"],
    ["Needs Analysis", "ST3", "Salesforce"],
    ["Value Proposition", "ST4", "Salesforce"],
    ["Id. Decision Makers", "ST4", "Salesforce"],
    ["Perception Analysis", "ST4", "Salesforce"],
    ["Proposal/Price Quote", "ST5", "Salesforce"],
    ["Negotiation/Review", "ST6", "Salesforce"],
    ["Qualify", "ST3", "Dynamics 365"],
    ["2-Develop", "ST4", "Dynamics 365, numbered phase"],
    ["Propose", "ST5", "Dynamics 365"],
    ["4-Close", "ST6", "Dynamics 365, numbered phase"],
    ["初步接洽", "ST2", "Chinese CRM"],
    ["验证客户", "ST3", "Chinese CRM"],
    ["需求分析", "ST3", "Chinese CRM"],
    ["方案制定", "ST4", "Chinese CRM: being written, not yet accepted"],
    ["方案/报价", "ST5", "Chinese CRM"],
    ["招投标", "ST5", "Chinese CRM"],
    ["商务谈判", "ST6", "Chinese CRM"],
    ["谈判审核", "ST6", "Chinese CRM"],
    ["合同签订", "ST7", "Chinese CRM"],
    ["商务谈判（大客户流程）", "ST6", "with the pipeline's name in full-width brackets"],
  ])("%s is step %s (%s)", (word, step) => {
    expect(codeOfWord("step", word)).toBe(step);
    expect(codeOfWord("status", word)).toBeNull();
  });

  test.each([
    ["Closed Won", "WON", "everywhere"],
    ["closedlost", "LOST", "HubSpot's internal name"],
    ["Closed Won (Sales Pipeline)", "WON", "HubSpot with the pipeline's name"],
    ["Closed - Lost", "LOST", "with a dash"],
    ["Out-Sold", "LOST", "Dynamics 365"],
    ["赢单", "WON", "Chinese CRM"],
    ["输单【大客户流程】", "LOST", "with the pipeline's name"],
    ["无效", "LOST", "Chinese CRM: brings nothing"],
    ["暂缓", "SUSPENDED", "put off"],
  ])("%s is status %s (%s)", (word, status) => {
    expect(codeOfWord("status", word)).toBe(status);
    expect(codeOfWord("step", word)).toBeNull();
  });

  test.each([
    ["赢单（作废）", "the bracket takes the word back"],
    ["Won (lost)", "the bracket contradicts"],
    ["(Sales Pipeline)", "nothing before the bracket"],
    ["Closed Won (a) (b)", "two brackets"],
    ["Won again", "no bracket"],
  ])("%s is no status: %s", (word) => expect(codeOfWord("status", word)).toBeNull());
});

describe("every list", () => {
  test.each(LISTS)("%s: a word means one code", (list) => {
    const entries = Object.entries(codeWords[list] as Readonly<Record<string, readonly string[]>>);
    const lost = entries.flatMap(([code, words]) =>
      words.filter((word) => codeOfWord(list, word) !== code).map((word) => `${word} → ${code}`),
    );
    expect(lost).toEqual([]);
  });

  test("a remark in a closing bracket that is no word of the list changes nothing", () => {
    const known = LISTS.flatMap((list) => CODE_LISTS[list].map((code): [CodeListId, string] => [list, code]));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.stringMatching(/^remark[a-z0-9 ]{0,12}$/), ([list, code], remark) => {
        expect(codeOfWord(list, `${code} (${remark})`)).toBe(code);
        expect(codeOfWord(list, `${code}（${remark}）`)).toBe(code);
      }),
    );
  });
});
