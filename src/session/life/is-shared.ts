import type { Life } from "./session-life.js";

/** Whether the session stands where all tabs read it, not in this one alone. */
export const isShared = ({ session: { place }, places: { kept, tab } }: Life): boolean =>
  place !== null && place === kept && place !== tab;
