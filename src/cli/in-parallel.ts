/**
 * Works through a list with a few workers, in the list's order, and stops taking items once the signal is
 * aborted. A worker that throws ends the whole: faults of one item belong in its result.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  workers: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const drain = async () => {
    for (const item of queue) {
      if (signal.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, drain));
}
