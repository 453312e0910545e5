/** Attributes that keep a keyboard from changing what is typed, and a page's direction from shuffling it. */
export interface PlainTyping {
  readonly autoCapitalize?: "none";
  readonly autoCorrect?: "off";
  readonly spellCheck?: false;
  /** Addresses, numbers and secrets are read from left to right in every language; a name says by itself how. */
  readonly dir?: "auto" | "ltr";
}

const plainTypes = /^(?:email|password|tel|url)$/;
const plainPurposes = /\b(?:current-password|email|new-password|one-time-code|tel|username)\b/;

/** Plain typing for inputs that hold an identifier, an address, a number or a secret, by `type` and `autocomplete`. */
export function plainTyping(type: string | undefined, autoComplete: string | undefined): PlainTyping {
  const purpose = plainPurposes.exec(autoComplete ?? "")?.[0];
  const isPlainType = plainTypes.test(type ?? "");
  if (!isPlainType && purpose === undefined) return {};
  const dir = !isPlainType && purpose === "username" ? "auto" : "ltr";
  return { autoCapitalize: "none", autoCorrect: "off", spellCheck: false, dir };
}
