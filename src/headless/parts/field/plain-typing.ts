/** Attributes that keep a keyboard from changing what is typed. */
export interface PlainTyping {
  readonly autoCapitalize?: "none";
  readonly autoCorrect?: "off";
  readonly spellCheck?: false;
}

const plainTypes = /^(?:email|password|tel|url)$/;
const plainPurposes = /\b(?:current-password|email|new-password|one-time-code|tel|username)\b/;

/** Plain typing for inputs that hold an identifier, an address, a number or a secret, by `type` and `autocomplete`. */
export function plainTyping(type: string | undefined, autoComplete: string | undefined): PlainTyping {
  const isPlain = plainTypes.test(type ?? "") || plainPurposes.test(autoComplete ?? "");
  return isPlain ? { autoCapitalize: "none", autoCorrect: "off", spellCheck: false } : {};
}
