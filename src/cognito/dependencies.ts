import type { TabChannel } from "../session/tab-channel/create-tab-channel.js";
import type { CreateSender } from "./sdk.js";
import type { SrpFunctions } from "./load-srp.js";

/** What the client takes from the world around it: tests give their own. */
export interface Dependencies {
  /** Epoch milliseconds. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted before. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1, for the jitter of waits. */
  random(): number;
  /** Loads the part that holds the AWS SDK. Rejects with `AuthError` `offline` where that fails; the next call tries again. */
  loadSdk(): Promise<CreateSender>;
  /** Loads the SRP arithmetic, on the same terms. */
  loadSrp(): Promise<SrpFunctions>;
}

/** What the client is given of that: the time, and whatever shall not be the usual. */
export type GivenDependencies = Pick<Dependencies, "now"> &
  Partial<Dependencies> & {
    /** Opens the way to the other tabs of the same name. @default createTabChannel */
    readonly openTabs?: (name: string) => TabChannel;
  };
