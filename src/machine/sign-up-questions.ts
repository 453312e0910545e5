import type { AuthSettings, IdentifierKind } from "../protocol/settings.js";

/** What a sign-up asks for beside the password. */
export interface SignUpQuestions {
  /** What the identifier can be. */
  readonly identifierKinds: readonly IdentifierKind[];
  /** The attributes to ask for beside it, in this order. */
  readonly attributeNames: readonly string[];
}

/** Reads from the app's settings what a sign-up asks for. */
export const signUpQuestions = (settings: AuthSettings): SignUpQuestions => {
  const { signInWith = ["username"], signUp } = settings;
  // Where people have usernames, that is what they choose; their contacts are attributes.
  const identifierKinds: readonly IdentifierKind[] = signInWith.includes("username") ? ["username"] : signInWith;
  const { attributes = contactsBeside(settings, identifierKinds) } = signUp === false ? {} : (signUp ?? {});
  // Who may give either of two contacts has not given the other.
  const covered = identifierKinds.length === 1 ? identifierKinds.map((kind) => contactOf[kind]) : [];
  return { identifierKinds, attributeNames: attributes.filter((name) => !covered.includes(name)) };
};

// Codes have to go somewhere.
const contactsBeside = ({ signInWith = [] }: AuthSettings, kinds: readonly IdentifierKind[]): readonly string[] => {
  const contacts = signInWith.flatMap((kind) => contactOf[kind] ?? []);
  if (!kinds.includes("username")) return [];
  return contacts.length > 0 ? contacts : ["email"];
};

const contactOf: Readonly<Record<IdentifierKind, string | undefined>> = {
  username: undefined,
  email: "email",
  phone: "phone_number",
};
