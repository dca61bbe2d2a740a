/** A fixed number of lanes: whoever takes one waits until it is free. */
export interface Lanes {
  take(): Promise<number>;
  give(lane: number): void;
}

export function lanes(count: number): Lanes {
  const free = Array.from({ length: count }, (_, lane) => lane);
  const waiting: ((lane: number) => void)[] = [];
  return {
    take: () => {
      const lane = free.shift();
      return lane === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(lane);
    },
    give: (lane) => {
      const next = waiting.shift();
      if (next === undefined) free.push(lane);
      else next(lane);
    },
  };
}
