import { useLayoutEffect, useRef } from "react";
import type { Markup } from "#charts/svg.ts";

/** A chart of ours, in the full width of its place: read as XML, so that nothing else than a drawing can come of it. */
export function Picture({ svg, className }: { readonly svg: Markup; readonly className?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return <div ref={place} className={className} />;
}
