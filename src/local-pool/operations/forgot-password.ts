import { countCall } from "../codes/count-call.js";
import { recoveryContact } from "../codes/recovery-contact.js";
import { sendCode } from "../codes/send-code.js";
import { simulateCode } from "../codes/simulate-code.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { findClientUser } from "../pools/find-client-user.js";
import { migrateUser } from "../sign-in/migrate-user.js";
import type { UserRecord } from "../state.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import { findUser } from "../users/find-user.js";
import type { Operation } from "./call.js";

/** Sends a code that a new password can be set with. A stranger may be brought in by UserMigration. */
export const forgotPassword: Operation = async ({ world, input }) => {
  const given = readInput(input, {
    ClientId: members.clientId,
    SecretHash: members.secretHash,
    Username: members.username,
    ClientMetadata: members.clientMetadata,
  });
  const found = await findClientUser(world, given);
  const { pool, client } = found;
  const scope = { world, pool, client };
  const user = found.user ?? (await migratedUser(scope, given));
  if (user === null) return { CodeDeliveryDetails: await simulateCode(scope, "ForgotPassword", given.Username) };
  countCall(pool, "ForgotPassword", user.sub, world.clock.now());
  return {
    CodeDeliveryDetails: await sendCode(scope, {
      user,
      purpose: "forgotPassword",
      kind: "ForgotPassword",
      contact: recoveryContact(pool.model, user),
      clientMetadata: given.ClientMetadata,
    }),
  };
};

const migratedUser = async (
  scope: TriggerScope,
  { Username, ClientMetadata }: { readonly Username: string; readonly ClientMetadata: ReadonlyMap<string, string> },
): Promise<UserRecord | null> => {
  await migrateUser(scope, {
    source: "UserMigration_ForgotPassword",
    typedUsername: Username,
    password: null,
    validationData: null,
    clientMetadata: ClientMetadata,
  });
  return findUser(scope.pool, Username) ?? null;
};
