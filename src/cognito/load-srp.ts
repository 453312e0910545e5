import type { createKeyPair, signPasswordClaim, srpA } from "../srp/client.js";
import type { srpTimestamp } from "../srp/timestamp.js";
import { lazy } from "./lazy.js";

/** The client's half of SRP. */
export interface SrpFunctions {
  readonly createKeyPair: typeof createKeyPair;
  readonly signPasswordClaim: typeof signPasswordClaim;
  readonly srpA: typeof srpA;
  readonly srpTimestamp: typeof srpTimestamp;
}

/** Loads the SRP arithmetic when a password has to be proven, or a little before. */
export const loadSrp = lazy(async (): Promise<SrpFunctions> => {
  const [client, timestamp] = await Promise.all([import("../srp/client.js"), import("../srp/timestamp.js")]);
  return {
    createKeyPair: client.createKeyPair,
    signPasswordClaim: client.signPasswordClaim,
    srpA: client.srpA,
    srpTimestamp: timestamp.srpTimestamp,
  };
});
