import type { CognitoOptions } from "latchkey/cognito";
import type { PoolDescription } from "latchkey/local-pool";

/** The client options that a situation needs beside the addresses of its pool. */
type SituationClient = Pick<CognitoOptions, "authFlow" | "signInWith" | "passwordPolicy" | "totp">;

/** A sign-in that can be tried: a user pool with one person in it, and the client that talks to it. */
export interface Situation {
  /** Names it in the page's address. */
  readonly id: string;
  /** Its name in the list. */
  readonly title: string;
  /** What will happen, in a few words. */
  readonly summary: string;
  /** What the form is filled with; `password` is null where the flow asks for none. */
  readonly credentials: { readonly username: string; readonly password: string | null };
  /** What to type at the end, where the outbox does not tell. @default nothing */
  readonly answer?: string;
  readonly pool: PoolDescription;
  readonly client: SituationClient;
  /** Wrong tries made before the form is filled, the pool's clock being moved over each lock. @default 0 */
  readonly wrongTries?: number;
}
