import type { Secret } from "../../protocol/secret.js";
import type { Operation, Operations } from "./operations.js";

/** A request as the kit builds it and `intercept` sees it: any text may be boxed, and every secret is. */
export type BoxedInput<O extends Operation> = Boxable<Operations[O]["input"]>;

/** An answer as the kit and `intercept` see it: tokens, `Session` and TOTP seed are boxed. */
export type BoxedOutput<O extends Operation> = Boxed<Operations[O]["output"]>;

/** The members of answers that are secrets. */
export type SecretMember = "AccessToken" | "IdToken" | "RefreshToken" | "Session" | "SecretCode";

type Boxable<T> = string extends T
  ? T | Secret
  : T extends object
    ? { readonly [Member in keyof T]: Boxable<T[Member]> }
    : T;

type Boxed<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? {
        readonly [Member in keyof T]: Member extends SecretMember
          ? Secret | Extract<T[Member], undefined>
          : Boxed<T[Member]>;
      }
    : T;
