import type { ContactAttribute } from "../state.js";

/** The channel by which an attribute is reached. */
export const contactMedium = (attribute: ContactAttribute): "EMAIL" | "SMS" =>
  attribute === "email" ? "EMAIL" : "SMS";
