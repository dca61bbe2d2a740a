import type { HTTPRequest, ResponseForRequest } from "puppeteer";

/** The invented origin of the page: no such host can exist (RFC 2606). */
export const ORIGIN = "https://kam.invalid/";

const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `font-src ${ORIGIN}fonts/`,
  // A company's logo, which comes with the report.
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A site of one page and its fonts. Whatever else the page asks for does not exist. */
export function reportSite(shell: string, fonts: ReadonlyMap<string, Buffer>) {
  let opened = false;
  return (request: HTTPRequest): void => {
    const response = responseTo(request);
    const answered = response === undefined ? request.abort("blockedbyclient") : request.respond(response);
    // The page went away before its answer came; whoever waits for the page learns of that.
    answered.catch(() => undefined);
  };

  function responseTo(request: HTTPRequest): Partial<ResponseForRequest> | undefined {
    if (request.isNavigationRequest()) return request.url() === ORIGIN ? page() : { status: 204 };
    const font = fonts.get(decodeURIComponent(request.url().replace(`${ORIGIN}fonts/`, "")));
    if (font === undefined) return undefined;
    return { status: 200, contentType: "font/woff2", headers: { "access-control-allow-origin": "*" }, body: font };
  }

  // Aborting a navigation would leave the browser's error page; 204 leaves ours.
  function page(): Partial<ResponseForRequest> {
    if (opened) return { status: 204 };
    opened = true;
    const headers = { "content-security-policy": POLICY };
    return { status: 200, contentType: "text/html; charset=utf-8", headers, body: shell };
  }
}
