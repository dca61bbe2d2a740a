import { both } from "./both.ts";

/** Our own invented people: six account managers, three executives, two engineers, and who leads and helps them. */
export const team = {
  liang: both("梁若川", "Liang Ruochuan"),
  wen: both("温以宁", "Wen Yining"),
  han: both("韩亦舟", "Han Yizhou"),
  qiu: both("邱景澄", "Qiu Jingcheng"),
  lu: both("卢思远", "Lu Siyuan"),
  qi: both("祁小满", "Qi Xiaoman"),
  qin: both("秦牧之", "Qin Muzhi"),
  yu: both("俞静姝", "Yu Jingshu"),
  he: both("贺庭安", "He Ting'an"),
  luo: both("罗一鸣", "Luo Yiming"),
  shu: both("舒桐", "Shu Tong"),
  cheng: both("程望", "Cheng Wang"),
  ning: both("宁知夏", "Ning Zhixia"),
  tang: both("唐予安", "Tang Yu'an"),
} as const;
