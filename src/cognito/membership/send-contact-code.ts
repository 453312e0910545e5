import type { ContactAttribute } from "../../protocol/contact.js";
import type { AuthOutcome } from "../../protocol/outcome.js";
import { sendAttributeCode } from "../account/send-attribute-code.js";
import type { MemberTurn } from "./member-turn.js";
import { sendCode } from "./send-code.js";

/** Sends a code to an address of who has tokens already. */
export async function sendContactCode(attribute: ContactAttribute, turn: MemberTurn): Promise<AuthOutcome> {
  const { pool, signal } = turn;
  const order = { purpose: "contact", to: attribute } as const;
  const sent = await sendCode(turn, order, () => sendAttributeCode(pool, attribute, signal));
  return { type: "codeDelivered", purpose: "contact", ...sent };
}
