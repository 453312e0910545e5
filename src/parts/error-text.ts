import type { Messages } from "../messages/en.js";
import type { AuthError } from "../protocol/auth-error.js";

/** The sentence for an error in the language of `messages`. */
export const errorText = ({ errors }: Messages, error: AuthError): string => {
  const sentence = errors[error.code];
  return typeof sentence === "function" ? sentence(error) : sentence;
};
