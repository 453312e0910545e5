/** One call as the log keeps it. */
export interface LoggedRequest {
  /** Epoch milliseconds by the pool's clock. */
  readonly at: number;
  /** What `X-Amz-Target` named, e.g. `InitiateAuth`; `unknown` when it was no name at all. */
  readonly operation: string;
  /** The members received, as sorted paths such as `AuthParameters.USERNAME` and `UserAttributes[].Name`. */
  readonly keys: readonly string[];
  /** The body with `[redacted]` for every value that is not known to be harmless, and not more of it than an honest one has. */
  readonly input: unknown;
  /** The status of the answer; null while there is none, and for good when the connection was dropped. */
  readonly status: number | null;
  /** The exception's name when the answer was an error. */
  readonly error: string | null;
}
