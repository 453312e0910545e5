import { createKeyPair, signPasswordClaim, srpA } from "../srp/client.js";
import { srpTimestamp } from "../srp/timestamp.js";

/** The client's half of SRP. The only module here that holds the arithmetic, loaded lazily. */
export const srp = { createKeyPair, signPasswordClaim, srpA, srpTimestamp };
