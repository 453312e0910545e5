import type { AuthOutcome } from "./outcome.js";
import type { AuthRequest } from "./request.js";

/** Whatever answers requests. The chart knows nothing else of it. */
export interface Backend {
  /** Begins an attempt; one attempt serves one chart. Sends nothing. */
  begin(): Attempt;
}

/**
 * One run of the challenge loop. It keeps what the chart must never see: Cognito's `Session`, SRP's secret, the canonical
 * username and, boxed, the password that a resend needs.
 */
export interface Attempt {
  /**
   * Sends a request. Rejects with an `AuthError` only; an aborted `signal` rejects with its reason (an `AbortError`) and
   * leaves the attempt as it was before the request.
   */
  send(request: AuthRequest, options: { readonly signal: AbortSignal }): Promise<AuthOutcome>;
  /** The steps after sign-in are over: from now on the client's session may say `signedIn`. No effect without tokens. */
  complete(): void;
  /** Forgets everything and aborts what is under way. An ended attempt that is sent to again begins anew. */
  end(): void;
}
