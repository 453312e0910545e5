import type { CognitoOptions } from "latchkey/cognito";
import type { PoolDescription } from "latchkey/local-pool";

/** The client options that a situation needs beside the addresses of its pool. */
type SituationClient = Pick<
  CognitoOptions,
  "authFlow" | "keepSignedIn" | "signInWith" | "signUp" | "passwordPolicy" | "phone" | "totp" | "verifyContacts"
> &
  Partial<Pick<CognitoOptions, "storage">>;

/** The kit's doors. */
export type Door = "signIn" | "signUp" | "resetPassword";

/** Something that can be tried: a user pool with one person in it or nobody, and the client that talks to it. */
export interface Situation {
  /** Names it in the page's address. */
  readonly id: string;
  /** Its name in the list. */
  readonly title: string;
  /** What will happen, in a few words. */
  readonly summary: string;
  /** The door that people come in by. @default "signIn" */
  readonly door?: Door;
  /** What the form is filled with; `password` is null where it asks for none. */
  readonly credentials: { readonly username: string; readonly password: string | null };
  /** What else it is filled with, by the names of the fields. @default nothing */
  readonly also?: Readonly<Record<string, string>>;
  /** What to type at the end, where the outbox does not tell. @default nothing */
  readonly answer?: string;
  readonly pool: PoolDescription;
  readonly client: SituationClient;
  /** Wrong tries made before the form is filled, the pool's clock being moved over each lock. @default 0 */
  readonly wrongTries?: number;
}
