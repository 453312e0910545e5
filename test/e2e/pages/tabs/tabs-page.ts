import type { AuthPaths } from "latchkey";
import type { CognitoClient, CognitoOptions } from "latchkey/cognito";

/** What a test says of the page before it loads. */
export interface PageOptions extends Pick<
  CognitoOptions,
  "authFlow" | "keepSignedIn" | "resumeChallenge" | "signUp" | "storage"
> {
  /** Where the pool is. */
  readonly endpoint: string;
  /** Which steps have an address, and where a sign-in leads. @default none */
  readonly paths?: AuthPaths;
}

/** What a test asks of the page while it lives. */
export interface TabsPage {
  readonly client: CognitoClient;
  /** What the app was told, in order. */
  readonly events: readonly string[];
  /** Which access token there is: its `jti`, never the token itself; `null` for none, the code of the error where it cannot be had. */
  readonly jti: (forceRefresh?: boolean) => Promise<string | null>;
}

declare global {
  interface Window {
    readonly pageOptions: PageOptions;
    tabsPage: TabsPage;
  }
}
