import { AuthError } from "../../protocol/auth-error.js";
import type { AuthRequest } from "../../protocol/request.js";
import { badOption } from "../bad-option.js";
import type { Pool } from "../pool.js";
import type { AuthFlowName } from "../wire/auth-flow.js";
import { AUTH_FLOWS } from "../wire/auth-flow.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { beginSignIn } from "./begin-sign-in.js";

/** Requests of the challenge loop. */
export type LoopRequest = Exclude<AuthRequest, { readonly type: "restore" | "signOut" }>;

/** What a turn starts from. */
export interface TurnStart {
  readonly memory: AttemptMemory | null;
  readonly signal: AbortSignal;
  /** Keeps what must not be lost should the rest of the turn fail. */
  readonly keep: (memory: AttemptMemory) => void;
}

/** Takes one turn of the loop; changes nothing but through `keep`. */
export async function takeTurn(pool: Pool, request: LoopRequest, { memory, signal, keep }: TurnStart): Promise<Turn> {
  if (request.type === "initiateAuth") {
    const { username, password = null } = request;
    return beginSignIn(pool, { flow: chooseFlow(pool, username), username, password }, signal);
  }
  if (memory === null) {
    throw new AuthError("challengeExpired");
  }
  const answerChallenge = await pool.loadAnswers();
  signal.throwIfAborted();
  return answerChallenge(pool, request, { memory, signal, keep });
}

function chooseFlow({ options: { authFlow = "USER_SRP_AUTH" } }: Pool, username: string): AuthFlowName {
  const flow = typeof authFlow === "function" ? authFlow({ username }) : authFlow;
  if (!Object.hasOwn(AUTH_FLOWS, flow)) {
    throw badOption(
      `The authFlow "${flow}" is none that a browser can begin here. No sign-in can begin by it. ` +
        `Choose one of ${Object.keys(AUTH_FLOWS).join(", ")}.`,
    );
  }
  return flow;
}
