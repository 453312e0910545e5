import type { Backend } from "../../../src/protocol/backend.js";
import type { AuthOutcome } from "../../../src/protocol/outcome.js";
import type { AuthRequest } from "../../../src/protocol/request.js";

/** A request that waits for a test to answer it, also after it was aborted. */
export interface HeldRequest {
  readonly request: AuthRequest;
  readonly signal: AbortSignal;
  /** Whether nobody has answered it yet. */
  readonly isOpen: boolean;
  /** Answers: whatever is no error is taken for an outcome. */
  answer(given: unknown): void;
  /** Fails with whatever is given. */
  fail(reason: unknown): void;
}

/** A backend that answers when it is told to and heeds no signal: the worst that a chart can stand on. */
export const heldBackend = () => {
  const held: HeldRequest[] = [];
  const backend: Backend = {
    begin: () => ({
      send: (request, { signal }) =>
        new Promise<AuthOutcome>((resolve, reject) => {
          let isOpen = true;
          const settle = (done: () => void) => {
            isOpen = false;
            done();
          };
          held.push({
            request,
            signal,
            get isOpen() {
              return isOpen;
            },
            // SAFETY: that an answer is none is what the tests are about.
            answer: (given) => settle(() => resolve(given as AuthOutcome)),
            fail: (reason) => settle(() => reject(reason)),
          });
        }),
      complete: () => undefined,
      end: () => undefined,
    }),
  };
  return { backend, held };
};
