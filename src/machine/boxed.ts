import { Secret } from "../protocol/secret.js";

/** Boxes a password or an answer exactly as typed; what is boxed already stays. */
export const boxed = (value: string | Secret): Secret => (value instanceof Secret ? value : new Secret(value));
