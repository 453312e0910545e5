import { invalidParameter } from "../invalid-parameter.js";
import { isAddress } from "./is-address.js";

const FORMATS = [
  ["email", "Invalid email address format."],
  ["phone_number", "Invalid phone number format."],
] as const;

/** Throws `InvalidParameterException` for an e-mail address or a phone number that is none; an empty one is no address. */
export const assertAddresses = (attributes: ReadonlyMap<string, string>): void => {
  for (const [name, message] of FORMATS) {
    const value = attributes.get(name) ?? "";
    if (value !== "" && !isAddress(name, value)) throw invalidParameter(message);
  }
};
