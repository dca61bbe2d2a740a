/** A control character has no shape in any font: a cell that holds one shows where. */
export function visible(html: string): string {
  return html.replace(/(?!\n)\p{Cc}/gu, "\uFFFD");
}
