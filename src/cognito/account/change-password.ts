import type { Account } from "../../protocol/account.js";
import { Secret } from "../../protocol/secret.js";
import type { Pool } from "../pool.js";
import { withAccessToken } from "../with-access-token.js";

type Passwords = Parameters<Account["changePassword"]>[0];

/** Changes a signed-in person's password. A present one is left out only by who has none. */
export async function changePassword(pool: Pool, { currentPassword, newPassword }: Passwords): Promise<void> {
  const given = {
    ProposedPassword: boxed(newPassword),
    ...(currentPassword === undefined ? {} : { PreviousPassword: boxed(currentPassword) }),
  };
  await withAccessToken(pool, (AccessToken) => pool.send("ChangePassword", { AccessToken, ...given }));
}

function boxed(password: string | Secret): Secret {
  return password instanceof Secret ? password : new Secret(password);
}
