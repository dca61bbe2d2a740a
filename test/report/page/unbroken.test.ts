import { expect, test } from "vitest";
import { unbroken } from "#report/page/unbroken.ts";

const cases = [
  ["a date in a text", "<p>至 2026-06-30 止</p>", '<p>至 <span class="whole">2026-06-30</span> 止</p>'],
  ["two dates", "2026-01-01 2026-01-02", '<span class="whole">2026-01-01</span> <span class="whole">2026-01-02</span>'],
  ["the id of a model", "<p>(VAL-3)</p>", '<p>(<span class="whole">VAL-3</span>)</p>'],
  ["a word with a hyphen", "<p>WALK-AWAY, die-casting</p>", "<p>WALK-AWAY, die-casting</p>"],
  ["what only looks like one", "<p>SN-12026-06-301</p>", "<p>SN-12026-06-301</p>"],
  ["a picture's texts", "<svg><text>2026-06-30</text></svg>", "<svg><text>2026-06-30</text></svg>"],
  ["the head's texts", '<style>a{b:"2026-06-30"}</style>', '<style>a{b:"2026-06-30"}</style>'],
  ["an attribute", '<p title="2026-06-30">x</p>', '<p title="2026-06-30">x</p>'],
] as const;

test.each(cases)("%s", (_, html, expected) => {
  expect(unbroken({ lang: "zh-CN", title: "", body: html }).body).toBe(expected);
});
