import type { AuthError } from "../../protocol/auth-error.js";
import type { Challenge, ChallengeAnswer } from "../../protocol/challenge.js";
import type { Secret } from "../../protocol/secret.js";
import type { ArrivedTokens } from "../../session/session-tokens.js";
import type { SrpKeyPair } from "../../srp/client.js";
import type { AuthFlowName } from "../wire/auth-flow.js";
import type { ChallengeParameters } from "../wire/challenge-parameters.js";

/** What an attempt knows between two requests; replaced as a whole, never changed. */
export interface AttemptMemory {
  readonly flow: AuthFlowName;
  /** What the person typed. */
  readonly typed: string;
  /** The canonical username once the service told it, else what was typed. */
  readonly username: string;
  /** Kept where a resend or an unanswered password proof needs it. */
  readonly password: Secret | null;
  /** Given away with `SRP_A` and not used up yet. */
  readonly keyPair: SrpKeyPair | null;
  /** Cognito's `Session`, the latest. */
  readonly session: Secret | null;
  /** What the person is asked. */
  readonly challenge: Challenge | null;
  /** The wire parameters of that challenge. */
  readonly parameters: ChallengeParameters;
  /** How many custom challenges there were. */
  readonly rounds: number;
  /** The choices that led here, which a resend makes again. */
  readonly choices: readonly Choice[];
  /** Whether the codes that are asked for next are a first factor. */
  readonly isFirstFactor: boolean;
  /** Whether the authenticator app was proven and only the challenge's own answer is left. */
  readonly isTotpProven: boolean;
  /** Whether this person signed up in the same attempt. */
  readonly isNewUser: boolean;
  /** Whether this person wants to be kept signed in. */
  readonly isKept: boolean;
}

/** An answer that chose among several ways. No secret is in it. */
export type Choice = Extract<ChallengeAnswer, { readonly challenge: "SELECT_MFA_TYPE" | "MFA_SETUP" }>;

/** What a request led to: a challenge to pose (in `memory.challenge`), or tokens. */
export interface Turn {
  readonly memory: AttemptMemory;
  readonly tokens: ArrivedTokens | null;
  /** What failed on the way although the challenge stands. */
  readonly error?: AuthError;
}
