import type { SectionView } from "../document-view.ts";
import type { TableRow, TextPart } from "../part.ts";

/** What grows by a line: a row of single lines, a text that ends after so many, or a section's title. */
export type Grower = TableRow | TextPart | SectionView;

/** Heights in mm on a page: of what stays, of what may grow, one under another, or side by side. */
export type Block =
  | { readonly kind: "still"; readonly height: number }
  | { readonly kind: "growing"; readonly grower: Grower; readonly growth: Growth }
  | { readonly kind: "sum" | "most"; readonly blocks: readonly Block[] };

export interface Growth {
  readonly height: number;
  /** mm of another line. */
  readonly line: number;
  /** Lines that it has. */
  readonly shown: number;
  /** Lines in which all of it stands. */
  readonly needed: number;
}

export function still(height: number): Block {
  return { kind: "still", height };
}

export function growing(grower: Grower, growth: Growth): Block {
  return { kind: "growing", grower, growth };
}

export function sum(blocks: readonly Block[]): Block {
  return { kind: "sum", blocks };
}

export function most(blocks: readonly Block[]): Block {
  return { kind: "most", blocks };
}

/** Height of a block in which some have lines more than they were shown with. */
export function heightOf(block: Block, more: ReadonlyMap<Grower, number>): number {
  switch (block.kind) {
    case "still":
      return block.height;
    case "growing":
      return block.growth.height + block.growth.line * (more.get(block.grower) ?? 0);
    case "sum":
      return block.blocks.reduce((height, one) => height + heightOf(one, more), 0);
    case "most":
      return Math.max(0, ...block.blocks.map((one) => heightOf(one, more)));
  }
}

/** What would not stand in full, in the order of the page. */
export function growersOf(block: Block): readonly (readonly [Grower, Growth])[] {
  if (block.kind === "still") return [];
  if (block.kind === "growing") return block.growth.needed > block.growth.shown ? [[block.grower, block.growth]] : [];
  return block.blocks.flatMap(growersOf);
}
