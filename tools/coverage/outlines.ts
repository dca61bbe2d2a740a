import type { Outline } from "./outline.ts";
import { outline1 } from "./outline-1.ts";
import { outline2 } from "./outline-2.ts";
import { outline3 } from "./outline-3.ts";
import { outline4 } from "./outline-4.ts";
import { outline5 } from "./outline-5.ts";

/** The five training outlines that the product began with. */
export const OUTLINES: readonly Outline[] = [outline1, outline2, outline3, outline4, outline5];
