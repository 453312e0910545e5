import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import type { AuthSettings } from "../protocol/settings.js";
import type { TokenStorage } from "../session/places.js";
import type { AuthFlowName } from "./wire/auth-flow.js";
import type { BoxedInput, BoxedOutput } from "./wire/boxed.js";
import type { Operation } from "./wire/operations.js";

/** Which request `clientMetadata` is asked for. */
export interface MetadataRequest {
  /** The operation that is about to be sent. */
  readonly operation: Operation;
  /** Who it is about, as far as known. */
  readonly username: string | null;
}

/** Text for the pool's triggers. Not stored, not encrypted by the service. */
export type ClientMetadata = Readonly<Record<string, string>>;

/**
 * Wrappers around requests, by operation. Each gets the typed input, with every secret boxed, and `next`, which sends what
 * it is given; what it throws is what the request fails with.
 *
 * @example
 * ```ts
 * const intercept: Intercept = {
 *   InitiateAuth: (input, next) => next({ ...input, ClientMetadata: { page: "checkout" } }),
 * };
 * ```
 */
export type Intercept = {
  readonly [O in Operation]?: (
    input: BoxedInput<O>,
    next: (input: BoxedInput<O>) => Promise<BoxedOutput<O>>,
  ) => Promise<BoxedOutput<O>>;
};

/** How to reach a user pool, and what the pool does not tell of itself. */
export interface CognitoOptions extends AuthSettings {
  /** `region_name`, e.g. `eu-west-1_AbCdEf123`. The region is read from it. */
  readonly userPoolId: string;
  /** An app client without a secret: a secret belongs on a server. */
  readonly clientId: string;
  /** Where the tokens are kept: `'local'`, `'session'`, `'memory'`, or a store of your own. */
  readonly storage: TokenStorage;
  /**
   * How sign-ins begin; the app client must allow it. A function decides by what was typed.
   *
   * @default 'USER_SRP_AUTH'
   */
  readonly authFlow?: AuthFlowName | ((attempt: { readonly username: string }) => AuthFlowName);
  /** Given to the pool's triggers with every request that takes it. @default none */
  readonly clientMetadata?: ClientMetadata | ((request: MetadataRequest) => ClientMetadata | Promise<ClientMetadata>);
  /** Amazon Pinpoint endpoint id, passed on with every request that takes it. @default none */
  readonly analyticsEndpointId?: string;
  /**
   * The device fingerprint of threat protection: `false` for none, or a function that makes it for a username. One that
   * throws never breaks a sign-in.
   *
   * @default what AWS's threat-protection script says, where the page has loaded it
   */
  readonly userContextData?: false | ((username: string) => string | undefined);
  /** Wraps requests, see {@link Intercept}. @default none */
  readonly intercept?: Intercept;
  /** Minutes that a challenge lives, as set on the app client (3 to 15): the service does not tell. @default 3 */
  readonly authSessionValidity?: number;
  /**
   * Whether a reload in the middle of a challenge, or while a code is awaited, resumes there, in the same tab and for as long as the
   * challenge lives. For that Cognito's opaque `Session` and what was typed as identifier stand in `sessionStorage` meanwhile, never
   * a password, a code or a seed.
   *
   * @default true
   */
  readonly resumeChallenge?: boolean;
  /** Origins beside the page's own to which `client.fetch` sends the access token. @default [] */
  readonly fetchOrigins?: readonly string[];
  /** Where the pool is reached, e.g. `http://127.0.0.1:9230`. @default the service's own address */
  readonly endpoint?: string;
  /**
   * What carries requests, as the SDK takes it; a local pool's `requestHandler` answers in the process. A plain object holds
   * options of the SDK's handler for `fetch`. @default the SDK's handler for `fetch`, in Node too
   */
  readonly requestHandler?: CognitoIdentityProviderClientConfig["requestHandler"];
}
