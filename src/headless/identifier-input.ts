import type { IdentifierKind } from "../protocol/settings.js";

/** The attributes of the input in which a person says who they are. */
export interface IdentifierInput {
  readonly type: "email" | "tel" | "text";
  readonly inputMode: "email" | "tel" | "text";
  /** Always `username`: that is what password managers look for, whatever the kind. */
  readonly autoComplete: "username";
}

/** One kind has its own keyboard; several kinds share one field of plain text. Without a kind it is a username. */
export function identifierInput(kinds: readonly IdentifierKind[]): IdentifierInput {
  const [only, ...others] = kinds;
  if (others.length === 0 && only === "email") return { type: "email", inputMode: "email", autoComplete: "username" };
  if (others.length === 0 && only === "phone") return { type: "tel", inputMode: "tel", autoComplete: "username" };
  return { type: "text", inputMode: kinds.includes("email") ? "email" : "text", autoComplete: "username" };
}
