import { invalidParameter } from "../invalid-parameter.js";
import type { ContactAttribute } from "../state.js";

/** Which attribute to verify a name means; throws `InvalidParameterException` for one that no message can be sent to. */
export const contactAttribute = (name: string): ContactAttribute => {
  if (name === "email" || name === "phone_number") return name;
  throw invalidParameter("Only email and phone_number can be verified");
};
