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
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const type = only === "email" ? "email" : only === "phone" ? "tel" : "text";
  return { type, inputMode: kinds.includes("email") ? "email" : type, autoComplete: "username" };
}
