/** How far this device's clock is from the service's. Nothing but words may follow from it. */
export interface ServerClock {
  /** Hears the `Date` header of an answer at its receipt; where there is none to read, nothing is known any more. */
  readonly hear: (date: string | undefined) => void;
  /** Milliseconds that this device is ahead, negative where it is behind; `undefined` while unknown, and below 30 seconds. */
  readonly skew: () => number | undefined;
}

/** What no clock is blamed for: answers travel, and a code is taken for a while after its time. */
const TOLERANCE_MS = 30_000;

/** Makes one that has heard nothing yet. */
export function createServerClock(now: () => number): ServerClock {
  let skew: number | undefined;
  return {
    hear(date = "") {
      // The header is cut to whole seconds, and so is the difference; `NaN` is no difference.
      const difference = Math.floor((now() - Date.parse(date)) / 1000) * 1000;
      skew = Math.abs(difference) >= TOLERANCE_MS ? difference : undefined;
    },
    skew: () => skew,
  };
}
