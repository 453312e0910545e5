import type { Visit } from "../open-visit.js";

/** Puts a secret where it must not be. May give the way to take it back. */
export type Leak = (secret: string, visit: Visit) => unknown;

/** Leaks by what they are. */
export type Leaks = Readonly<Record<string, Leak>>;
