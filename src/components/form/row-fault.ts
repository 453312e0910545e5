import type { Fault } from "../../headless/parts/faults/fault.js";
import { allMessages } from "../../parts/all-messages.js";
import { faultText } from "../../parts/fault-text.js";
import type { GivenLook } from "../../parts/given-look.js";
import type { AuthField } from "../auth-field.js";

/** The sentence for what is wrong with a field, in the language that holds below `given`. */
export const rowFault = (given: GivenLook | null, field: AuthField, fault: Fault): string => {
  const type = field.kind === "text" ? field.type : field.kind;
  const policy = field.kind === "password" ? field.policy : null;
  return faultText(allMessages(given), fault, { label: field.label, type, policy });
};
