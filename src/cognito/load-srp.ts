import { lazy } from "./lazy.js";
import type { srp } from "./srp.js";

/** The client's half of SRP. */
export type SrpFunctions = typeof srp;

/** Loads the SRP arithmetic when a password has to be proven, or a little before. */
export const loadSrp = lazy(async (): Promise<SrpFunctions> => (await import("./srp.js")).srp);
