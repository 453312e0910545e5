import { AuthError } from "../../protocol/auth-error.js";
import { reveal } from "../../protocol/secret.js";
import type { Secret } from "../../protocol/secret.js";
import type { Pool } from "../pool.js";
import type { AuthFlowName } from "../wire/auth-flow.js";
import { AUTH_FLOWS, authParameters } from "../wire/auth-flow.js";
import type { AttemptMemory, Turn } from "./attempt-memory.js";
import { chooseFlow } from "./choose-flow.js";
import { follow } from "./follow.js";

/** Who signs in. */
export interface SignIn {
  readonly username: string;
  readonly password: Secret | null;
  /** Whether this person signed up in the same attempt. */
  readonly isNewUser: boolean;
  /** Whether this person wants to be kept signed in. */
  readonly isKept: boolean;
}

/**
 * Sends `InitiateAuth` and follows its answer up to what a person must do, or to tokens. Nothing is sent without a username,
 * or without a password where the flow needs one: the service would count it as a failed attempt.
 */
export async function beginSignIn(pool: Pool, signIn: SignIn, signal: AbortSignal): Promise<Turn> {
  const { username, password } = signIn;
  const flow = chooseFlow(pool, username);
  const facts = AUTH_FLOWS[flow];
  if (username === "") {
    throw new AuthError("invalidInput", { field: "username" });
  }
  if (facts.password !== "absent" && (password === null || reveal(password) === "")) {
    throw new AuthError("invalidInput", { field: "password" });
  }
  const memory = await newMemory(pool, flow, signIn);
  const srpA = memory.keyPair === null ? null : (await pool.dependencies.loadSrp()).srpA(memory.keyPair);
  signal.throwIfAborted();
  const answer = await pool.send(
    "InitiateAuth",
    {
      AuthFlow: facts.wireName,
      ClientId: pool.options.clientId,
      AuthParameters: authParameters(flow, { username, password, srpA }),
    },
    { signal, username },
  );
  return follow(pool, answer, memory, signal);
}

async function newMemory(
  pool: Pool,
  flow: AuthFlowName,
  { username, password, isNewUser, isKept }: SignIn,
): Promise<AttemptMemory> {
  const facts = AUTH_FLOWS[flow];
  return {
    flow,
    typed: username,
    username,
    password: facts.password === "absent" ? null : password,
    keyPair: facts.password === "proven" ? await pool.srpKeys.take() : null,
    session: null,
    challenge: null,
    parameters: {},
    rounds: 0,
    choices: [],
    isFirstFactor: false,
    isTotpProven: false,
    isNewUser,
    isKept,
  };
}
