import { verifyPassword } from "../../srp/verifier.js";
import { assertNoDevice } from "../sign-in/assert-no-device.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { beginAttempt } from "../sign-in/begin-attempt.js";
import { migrateUser } from "../sign-in/migrate-user.js";
import { proceed } from "../sign-in/proceed.js";
import { provePassword } from "../sign-in/prove-password.js";
import { requiredParameter } from "../sign-in/required-parameter.js";
import { srpCredential } from "../sign-in/srp-credential.js";
import { validationDataOf } from "../sign-in/validation-data-of.js";
import type { Flow } from "./flow.js";

/** USERNAME and PASSWORD in clear: leads to tokens or the next challenge at once. A stranger may be brought in by UserMigration. */
export const passwordAuth =
  (flow: "USER_PASSWORD_AUTH" | "ADMIN_USER_PASSWORD_AUTH"): Flow =>
  async (scope, parameters) => {
    const username = requiredParameter(parameters, "USERNAME");
    const password = requiredParameter(parameters, "PASSWORD");
    await assertSecretHash(scope.client, [username], parameters.get("SECRET_HASH"));
    await migrateUser(scope, {
      source: "UserMigration_Authentication",
      typedUsername: username,
      password,
      validationData: validationDataOf(scope),
    });
    const attempt = await beginAttempt(scope, flow, username);
    const { name: poolName } = scope.pool.model;
    const proven = await provePassword(scope, attempt, async () => {
      const credential = await srpCredential(scope.pool, attempt);
      return verifyPassword({ poolName, userId: attempt.username, password, ...credential });
    });
    assertNoDevice(parameters);
    return proceed(scope, proven);
  };
