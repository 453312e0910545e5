import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import { text } from "../input/text.js";

/** Throws `InvalidParameterException` for a password that is no password at all, whatever the policy. */
export const assertPasswordShape = (password: string): void => {
  readInput({ Password: password }, { Password: text(PASSWORD_RULES) });
};
