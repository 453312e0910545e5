import type { SentCode } from "../../protocol/outcome.js";
import { readCodeDelivery } from "../wire/read-code-delivery.js";
import { isUnknownUser } from "../is-unknown-user.js";
import type { MemberTurn } from "./member-turn.js";
import { pretendedDelivery } from "./pretended-delivery.js";
import { sendCode } from "./send-code.js";

const PURPOSES = { ResendConfirmationCode: "signUp", ForgotPassword: "passwordReset" } as const;

/** Has the service send a code to whoever has the name. That nobody has it is answered as if somebody had (S50). */
export async function sendToUser(
  operation: keyof typeof PURPOSES,
  username: string,
  turn: MemberTurn,
): Promise<SentCode> {
  const { pool, signal } = turn;
  return sendCode(turn, { purpose: PURPOSES[operation], to: username }, async () => {
    try {
      const input = { ClientId: pool.options.clientId, Username: username };
      const { CodeDeliveryDetails } = await pool.send(operation, input, { signal, username });
      return readCodeDelivery(CodeDeliveryDetails);
    } catch (error) {
      if (isUnknownUser(error)) {
        return pretendedDelivery(username);
      }
      throw error;
    }
  });
}
