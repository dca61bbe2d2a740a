import { describe, expect, test } from "vitest";
import type { Row } from "#workbook/contract.ts";
import { blank } from "#test/support/sample-book.ts";
import { note, ofRival, view } from "./competing.ts";

describe("market shares (COMP-5)", () => {
  const share = (market: string, company: string, of: number, isOwn = false): Row<"marketShares"> => ({
    ...blank<Row<"marketShares">>("marketShares"),
    ...{ market, year: 2025, company, share: of, isOwn, source: "公开公告" },
  });
  const marketShares = [
    ...[share("水务", "我司", 0.24, true), share("水务", "衡拓", 0.3), share("水务", "其他厂商", 0.46)],
    ...[share("涂布", "我司", 0.3, true), share("涂布", "澜川", 0.2)],
    ...[share("电池", "衡拓", 0.6), share("电池", "我司", 0.6, true)],
  ];

  test("each market says how we stand; every share leads to its record", () => {
    const [summary, first] = view({}, { marketShares }, "markets").sections;
    expect(summary?.lead).toBe("3 个市场，我方领先 1 个");
    expect(summary?.facts?.map(({ name, number, chip }) => [name, number, chip?.text])).toEqual([
      ["水务", "相对 0.80", "不是第一"],
      ["涂布", "相对 1.50", "第一"],
      ["电池", undefined, "合计超过 100%"],
    ]);
    expect(summary?.facts?.[0]?.reason).toBe("2025 年 · 我方 24% · 最大对手衡拓 30%");
    expect(first?.title).toBe("水务 · 2025 年");
    expect(first?.records?.map(({ name, number }) => [name, number])).toEqual([
      ["其他厂商", "46%"],
      ["衡拓", "30%"],
      ["我司", "24%"],
    ]);
    expect(first?.records?.[1]?.route).toMatchObject({ table: "marketShares", row: "#1" });
    expect(first?.add?.begin).toEqual({ market: "水务", year: "2025" });
  });

  test("a rival's page has the markets in which it stands", () => {
    const rows = { dealIntelligence: [note({})] };
    const sections = ofRival(rows, { marketShares }, "markets")?.sections;
    expect(sections?.[0]?.facts?.map(({ name }) => name)).toEqual(["水务", "电池"]);
    expect(sections?.[0]?.add?.begin).toEqual({ company: "衡拓" });
    expect(ofRival(rows, {}, "markets")?.sections[0]?.lead).toBe("还没有衡拓的市场份额");
  });
});
