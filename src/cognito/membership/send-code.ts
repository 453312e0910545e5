import type { CodeDelivery } from "../../protocol/challenge.js";
import type { SentCode } from "../../protocol/outcome.js";
import { nextCodeAt } from "../attempt/next-code-at.js";
import { awaitedUntil } from "./awaited-until.js";
import type { KeptCode } from "./kept.js";
import type { MemberTurn } from "./member-turn.js";

/** What a code is for, and to whom it goes. */
type Order = Pick<KeptCode, "purpose" | "to">;

/**
 * Has `send` send a code, and notes where it went. What was sent a moment ago for the same is not sent again: the answer is
 * the same until it may be.
 */
export async function sendCode(
  { pool, keeper, signal }: MemberTurn,
  { purpose, to }: Order,
  send: () => Promise<CodeDelivery | null>,
): Promise<SentCode> {
  const last = keeper.kept.sent;
  if (last?.purpose === purpose && last.to === to && pool.dependencies.now() < (last.resendAt ?? 0)) {
    return { delivery: last.delivery, resendAt: last.resendAt };
  }
  const delivery = await send();
  signal.throwIfAborted();
  const sent = { delivery, resendAt: nextCodeAt(pool) };
  keeper.keep({ ...keeper.kept, sent: { purpose, to, ...sent, expiresAt: awaitedUntil(pool) } });
  return sent;
}
