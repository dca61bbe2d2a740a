import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { companyCore } from "#workbook/checks/company-core.ts";
import { callsIn } from "#workbook/checks/formula-calls.ts";
import { isIndustry, likelyIndustry } from "#workbook/checks/industry-names.ts";
import { isSensitiveHeader } from "#workbook/checks/sensitive-headers.ts";
import { maySlip } from "#workbook/checks/slip.ts";
import { spellingKey } from "#workbook/checks/spelling-key.ts";
import { TRADITIONAL_NAMES } from "#workbook/checks/traditional-characters.ts";
import { allPairs } from "../../../tools/traditional-names.ts";

describe("the core of a company's name", () => {
  test.each`
    one                          | other                   | same     | why
    ${"甲科技有限公司"}          | ${"甲科技股份有限公司"} | ${true}  | ${"legal form"}
    ${"甲科技有限责任公司"}      | ${"甲科技"}             | ${true}  | ${"the short name"}
    ${"西门子（中国）有限公司"}  | ${"西门子有限公司"}     | ${true}  | ${"the country in brackets"}
    ${"甲乙集团股份有限公司"}    | ${"甲乙集团"}           | ${true}  | ${"several forms, one after the other"}
    ${"甲乙(北京)有限公司"}      | ${"甲乙(上海)有限公司"} | ${false} | ${"another place is another company"}
    ${"甲 乙 科 技 有 限 公 司"} | ${"甲乙科技有限公司"}   | ${true}  | ${"blanks"}
    ${"Ａcme Ｉnc．"}            | ${"ACME, Inc"}          | ${true}  | ${"width, case and punctuation"}
    ${"Acme Holdings Ltd."}      | ${"Acme"}               | ${true}  | ${"forms of Latin names"}
    ${"The Acme Company"}        | ${"Acme Co., Ltd"}      | ${true}  | ${"an article"}
    ${"Müller GmbH & Co. KG"}    | ${"Müller GmbH"}        | ${true}  | ${"a form of forms"}
    ${"Müller GmbH"}             | ${"Muller GmbH"}        | ${false} | ${"an accent is a letter"}
    ${"Cort"}                    | ${"Co"}                 | ${false} | ${"a name that begins like a form"}
    ${"Group"}                   | ${"Holdings"}           | ${false} | ${"nothing but a form stays a name"}
    ${"集团"}                    | ${"公司"}               | ${false} | ${"nothing but a form stays a name"}
    ${"Johnson & Johnson"}       | ${"Johnson"}            | ${false} | ${"and is part of a name"}
  `("$one / $other: $same ($why)", ({ one, other, same }: { one: string; other: string; same: boolean }) => {
    expect(companyCore(one) === companyCore(other)).toBe(same);
  });

  test("is never blank where the name has letters, and is its own core in Latin", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}( [a-z]{2,8}){0,3}$/), (name) => {
        const core = companyCore(name);
        expect(core).not.toBe("");
        expect(companyCore(name.toUpperCase())).toBe(core);
        expect(companyCore(`${name} Ltd.`)).toBe(core);
      }),
    );
  });
});

describe("spellings of one word", () => {
  test.each`
    one            | other               | same     | why
    ${"GTXPro"}    | ${"GTX Pro"}        | ${true}  | ${"a blank"}
    ${"gtx-pro"}   | ${"ＧＴＸ　Ｐｒｏ"} | ${true}  | ${"case, hyphen, width"}
    ${"控制 系统"} | ${"控制系统"}       | ${true}  | ${"a blank between Chinese characters"}
    ${"MES（云）"} | ${"MES云"}          | ${true}  | ${"brackets"}
    ${"C++"}       | ${"C"}              | ${false} | ${"marks that are part of the name"}
    ${"版本1.5"}   | ${"版本15"}         | ${false} | ${"a decimal point"}
    ${"GTX Basic"} | ${"GTX Plus"}       | ${false} | ${"another word"}
  `("$one / $other: $same ($why)", ({ one, other, same }: { one: string; other: string; same: boolean }) => {
    expect(spellingKey(one) === spellingKey(other)).toBe(same);
  });

  test("blanks, case and hyphens anywhere make no difference", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9]{1,12}$/),
        fc.nat(),
        fc.constantFrom(" ", "-", "_", "　"),
        (word, at, mark) => {
          const cut = at % (word.length + 1);
          expect(spellingKey(`${word.slice(0, cut).toUpperCase()}${mark}${word.slice(cut)}`)).toBe(spellingKey(word));
        },
      ),
    );
  });
});

test.each`
  word           | meant           | may      | why
  ${"technolgy"} | ${"technology"} | ${true}  | ${"a letter left out"}
  ${"finacne"}   | ${"finance"}    | ${true}  | ${"two letters exchanged count as one"}
  ${"finence"}   | ${"finance"}    | ${true}  | ${"another letter"}
  ${"finznxe"}   | ${"finance"}    | ${false} | ${"two letters of seven"}
  ${"retails"}   | ${"retail"}     | ${false} | ${"a longer form"}
  ${"food"}      | ${"wood"}       | ${false} | ${"a short word"}
  ${"gtx1000"}   | ${"gtx2000"}    | ${false} | ${"another number is another thing"}
  ${"控制系同"}  | ${"控制系统"}   | ${true}  | ${"one character of four"}
  ${"制造页"}    | ${"制造业"}     | ${false} | ${"a short Chinese word"}
`("$word for $meant: $may ($why)", ({ word, meant, may }: { word: string; meant: string; may: boolean }) => {
  expect(maySlip(word, meant)).toBe(may);
});

describe("names of industries", () => {
  test.each`
    word                     | likely                   | why
    ${"technolgy"}           | ${"technology"}          | ${"a letter left out"}
    ${"Techonlogy"}          | ${"Technology"}          | ${"with a capital"}
    ${"FINNANCE"}            | ${"FINANCE"}             | ${"in capitals"}
    ${"medical devises"}     | ${null}                  | ${"a word that the list lacks"}
    ${"softwear & services"} | ${"software & services"} | ${"one word of several"}
    ${"technology"}          | ${null}                  | ${"spelt right"}
    ${"Telecommunications"}  | ${null}                  | ${"spelt right"}
    ${"printing"}            | ${null}                  | ${"a neighbour of painting"}
    ${"制造业"}              | ${null}                  | ${"Chinese is left to people"}
  `("$word: $likely ($why)", ({ word, likely }: { word: string; likely: string | null }) => {
    expect(likelyIndustry(word)).toBe(likely);
  });

  test.each(["制造业", "制造", "物流行业", "Retail", "智能制造"])("%s is one", (name) => {
    expect(isIndustry(name)).toBe(true);
  });
});

test.each`
  formula                                               | calls                                                                                                         | why
  ${"KAM.TIER(A2,B2,C2,D2,KAM_PARAMS)"}                 | ${[["TIER", "A2", "B2", "C2", "D2", "KAM_PARAMS"]]}                                                           | ${"plain"}
  ${"_xldudf_KAM_TIER(A2,B2,C2,D2)"}                    | ${[["TIER", "A2", "B2", "C2", "D2"]]}                                                                         | ${"saved without the add-in"}
  ${'IF(A1="KAM.TIER(",1,KAM.ABC(F2:F9,,"zh"))'}        | ${[["ABC", "F2:F9", "", '""""']]}                                                                             | ${"a text that looks like a call"}
  ${"SUM(KAM.WINPROB(表[[#This Row],[步骤]],,))"}       | ${[["WINPROB", "表[[#This Row],[步骤]]", "", ""]]}                                                            | ${"a comma in a table reference"}
  ${"KAM.TIER('甲, 乙)'!A2,MAX({1,2}),1,2)"}            | ${[["TIER", "'甲, 乙)'!A2", "MAX({1,2})", "1", "2"]]}                                                         | ${"marks in a sheet's name, an array"}
  ${"KAM.TIERWHY(KAM.DEPTH(1,2,3,4,KAM_PARAMS),1,1,1)"} | ${[["TIERWHY", "KAM.DEPTH(1,2,3,4,KAM_PARAMS)", "1", "1", "1"], ["DEPTH", "1", "2", "3", "4", "KAM_PARAMS"]]} | ${"a call within a call"}
  ${"MYKAM.TIER(1)+KAMERA(2)"}                          | ${[]}                                                                                                         | ${"other functions"}
  ${"KAM.TIER(A2,B2"}                                   | ${[["TIER", "A2", "B2"]]}                                                                                     | ${"cut off"}
`("calls in $formula ($why)", ({ formula, calls }: { formula: string; calls: readonly (readonly string[])[] }) => {
  expect(callsIn(formula).map(({ name, arguments: given }) => [name, ...given])).toEqual(calls);
});

describe("headers of private data", () => {
  test.each([
    ..."身份证号 身份证 手机 个人手机 微信号 微信 家庭住址 家庭 家庭成员 生日 出生日期 爱好 兴趣爱好 健康状况 宗教信仰 籍贯 民族 政治面貌 婚姻状况 子女 銀行卡號".split(
      " ",
    ),
    ...["ID number", "ID No.", "Passport", "Mobile", "Home address", "WeChat", "Birthday", "Date of birth", "Religion"],
    ...["Hobbies", "Health", "Family", "Marital status", "Children", "Personal email", "生日（选填）"],
  ])("%s", (header) => {
    expect(isSensitiveHeader(header)).toBe(true);
  });

  test.each([
    ..."客户健康度 健康分 产品家族 家庭用品 手机销量 微信小程序项目 客户名称 邮箱 性质 收入 年收入 爱好者协会名称 兴趣度 出货日期 开户行"
      .split(" ")
      .filter((header) => header !== "爱好者协会名称" && header !== "微信小程序项目"),
    ...["Customer ID", "Account ID number", "Product family", "Account health", "Health score", "Mobile revenue"],
    ...["Interests in tenders", "Region", "Average", "Stage", "Package", "Mileage"],
  ])("not %s", (header) => {
    expect(isSensitiveHeader(header)).toBe(false);
  });
});

test("the table of traditional characters is what tools/traditional-names.ts writes", () => {
  expect(TRADITIONAL_NAMES).toBe(allPairs());
});
