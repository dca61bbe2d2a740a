import type { Markup } from "#charts/svg.ts";

/** A chart of ours, in the full width of its place. Its text is escaped where it is made, so it is placed as it is. */
export function Picture({ svg, className }: { readonly svg: Markup; readonly className?: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
