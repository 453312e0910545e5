import { customAuth } from "./custom-auth.js";
import type { Flow } from "./flow.js";
import { passwordAuth } from "./password-auth.js";
import { refreshTokenAuth } from "./refresh-token-auth.js";
import { userAuth } from "./user-auth.js";
import { userSrpAuth } from "./user-srp-auth.js";

/** Which function begins which flow. */
export const flows: ReadonlyMap<string, Flow> = new Map([
  ["ADMIN_USER_PASSWORD_AUTH", passwordAuth("ADMIN_USER_PASSWORD_AUTH")],
  ["CUSTOM_AUTH", customAuth],
  ["REFRESH_TOKEN", refreshTokenAuth],
  ["REFRESH_TOKEN_AUTH", refreshTokenAuth],
  ["USER_PASSWORD_AUTH", passwordAuth("USER_PASSWORD_AUTH")],
  ["USER_AUTH", userAuth],
  ["USER_SRP_AUTH", userSrpAuth],
]);
