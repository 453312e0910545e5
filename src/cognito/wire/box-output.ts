import { Secret } from "../../protocol/secret.js";
import type { BoxedOutput, SecretMember } from "./boxed.js";
import type { Operation, Operations } from "./operations.js";

const SECRET_MEMBERS: ReadonlySet<string> = new Set<SecretMember>([
  "AccessToken",
  "IdToken",
  "RefreshToken",
  "Session",
  "SecretCode",
]);

/**
 * Boxes the secrets of an answer, at the top and in `AuthenticationResult`; `ChallengeParameters` hold none. One that is no
 * text counts as absent, and so does every member that is `null`.
 */
export function boxOutput<O extends Operation>(output: Operations[O]["output"]): BoxedOutput<O> {
  // SAFETY: boxing replaces exactly the members that the type `Boxed` replaces.
  return boxMembers(output) as BoxedOutput<O>;
}

function boxMembers(members: object): object {
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name, value]) => name !== "$metadata" && value !== null)
      .map(([name, value]: [string, unknown]) => [name, boxMember(name, value)]),
  );
}

function boxMember(name: string, value: unknown): unknown {
  if (SECRET_MEMBERS.has(name)) {
    return typeof value === "string" ? new Secret(value) : undefined;
  }
  return name === "AuthenticationResult" && typeof value === "object" && value !== null ? boxMembers(value) : value;
}
