import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
  type IAuthenticationCallback,
} from "amazon-cognito-identity-js";
import { addSecret } from "./add-secret.js";

interface Answers {
  success: { readonly session: CognitoUserSession };
  failure: { readonly name: string; readonly message: string };
  newPassword: {
    readonly userAttributes: Readonly<Record<string, string>>;
    readonly requiredAttributes: readonly string[];
  };
  sms: Challenged;
  totp: Challenged;
  setup: Challenged;
  select: Challenged;
  custom: Challenged;
}

interface Challenged {
  readonly parameters: Readonly<Record<string, string>>;
}

/** What amazon-cognito-identity-js calls back with, as a value. */
export type Answer = { [Kind in keyof Answers]: { readonly kind: Kind } & Answers[Kind] }[keyof Answers];

/** Memory for one user of the page; the client keeps its tokens there. */
class MemoryStorage {
  readonly items = new Map<string, string>();
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
  clear() {
    this.items.clear();
  }
}

/** Who speaks to which pool. */
export interface IdentityOptions {
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly username: string;
  /** Put into every request. */
  readonly clientSecret?: string;
}

/** A user pool of amazon-cognito-identity-js at `endpoint`. */
export function identityPool({ endpoint, userPoolId, clientId, clientSecret }: IdentityOptions): CognitoUserPool {
  const Storage = new MemoryStorage();
  const pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint, Storage });
  if (clientSecret !== undefined) addSecret(pool, clientSecret);
  return pool;
}

/** A user of amazon-cognito-identity-js against `endpoint`. */
export function identityUser(options: IdentityOptions): CognitoUser {
  return new CognitoUser({
    Username: options.username,
    Pool: identityPool(options),
    Storage: new MemoryStorage(),
  });
}

/** Signs in by the flow set on the user (`USER_SRP_AUTH` unless another was set). */
export function authenticate(user: CognitoUser, password: string): Promise<Answer> {
  const details = new AuthenticationDetails({ Username: user.getUsername(), Password: password });
  return answer((callbacks) => user.authenticateUser(details, callbacks));
}

/** Runs one call and gives what it calls back with. */
export function answer(call: (callbacks: Required<IAuthenticationCallback>) => void): Promise<Answer> {
  return new Promise((settle) => {
    const challenge =
      (kind: "sms" | "totp" | "setup" | "select") => (_name: unknown, parameters: Record<string, string>) =>
        settle({ kind, parameters });
    call({
      onSuccess: (session) => settle({ kind: "success", session }),
      onFailure: (error: { name: string; message: string }) =>
        settle({ kind: "failure", name: error.name, message: error.message }),
      newPasswordRequired: (userAttributes: Record<string, string>, requiredAttributes: string[]) =>
        settle({ kind: "newPassword", userAttributes, requiredAttributes }),
      mfaRequired: challenge("sms"),
      totpRequired: challenge("totp"),
      mfaSetup: challenge("setup"),
      selectMFAType: challenge("select"),
      customChallenge: (parameters: Record<string, string>) => settle({ kind: "custom", parameters }),
    });
  });
}

/** Narrows an answer, or fails with what came instead. */
export function expectKind<Kind extends Answer["kind"]>(
  given: Answer,
  kind: Kind,
): Extract<Answer, { readonly kind: Kind }> {
  if (given.kind !== kind) throw new Error(`expected ${kind}, got ${JSON.stringify(given)}`);
  // SAFETY: kind was compared above; TypeScript does not narrow by a generic.
  return given as Extract<Answer, { readonly kind: Kind }>;
}
