import { flag } from "../input/flag.js";
import { list } from "../input/list.js";
import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import type { ShapeValues } from "../input/structure.js";
import { optionalText, text } from "../input/text.js";
import { findPool } from "../pools/find-pool.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, UserRecord } from "../state.js";
import { preSignUp } from "../sign-up/pre-sign-up.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import { admitUser } from "../users/admit-user.js";
import { assertNewPassword } from "../users/assert-new-password.js";
import { attributeList } from "../users/attribute-list.js";
import { attributeMap } from "../users/attribute-map.js";
import { createUser } from "../users/create-user.js";
import { deliverInvitation } from "../users/deliver-invitation.js";
import { findUser } from "../users/find-user.js";
import { passwordRecord } from "../users/password-record.js";
import { temporaryPassword } from "../users/temporary-password.js";
import { userDates } from "../users/user-dates.js";
import type { Operation } from "./call.js";

const SHAPE = {
  UserPoolId: members.userPoolId,
  Username: members.username,
  UserAttributes: members.attributes,
  TemporaryPassword: optionalText(PASSWORD_RULES),
  ForceAliasCreation: flag,
  MessageAction: optionalText({ oneOf: ["RESEND", "SUPPRESS"], shown: true }),
  DesiredDeliveryMediums: list(text({ oneOf: ["SMS", "EMAIL"], shown: true })),
  ValidationData: members.attributes,
  ClientMetadata: members.clientMetadata,
};

/** Makes a user with a temporary password and sends it; RESEND gives an existing one a new one. */
export const adminCreateUser: Operation = async ({ world, input }) => {
  const given = readInput(input, SHAPE);
  const pool = findPool(world, given.UserPoolId);
  const scope = { world, pool, client: null };
  const password = given.TemporaryPassword ?? temporaryPassword(pool.model.passwordPolicy);
  assertNewPassword(pool.model, password);
  const user = given.MessageAction === "RESEND" ? invitedUser(pool, given.Username) : await newUser(scope, given);
  user.password = passwordRecord(pool.model.name, user.username, password, world.clock.now());
  user.lastModifiedAt = world.clock.now();
  if (given.MessageAction !== "SUPPRESS")
    await deliverInvitation(scope, {
      user,
      password,
      media: new Set(given.DesiredDeliveryMediums),
      clientMetadata: given.ClientMetadata,
    });
  return { User: describe(user) };
};

const newUser = async (scope: TriggerScope, given: ShapeValues<typeof SHAPE>): Promise<UserRecord> => {
  const { world, pool } = scope;
  const wanted = {
    username: given.Username,
    attributes: attributeMap(given.UserAttributes),
    status: "FORCE_CHANGE_PASSWORD",
    takesAliases: given.ForceAliasCreation,
    now: world.clock.now(),
  } as const;
  const user = createUser(pool, wanted);
  await preSignUp(scope, user, {
    source: "PreSignUp_AdminCreateUser",
    validationData: attributeMap(given.ValidationData),
    clientMetadata: given.ClientMetadata,
  });
  admitUser(pool, user, wanted);
  return user;
};

const invitedUser = (pool: PoolState, username: string): UserRecord => {
  const user = findUser(pool, username);
  if (user === undefined) throw new ServiceError("UserNotFoundException", "User does not exist.");
  if (user.status === "FORCE_CHANGE_PASSWORD") return user;
  throw new ServiceError(
    "UnsupportedUserStateException",
    `Resend not possible. ${user.username} status is not FORCE_CHANGE_PASSWORD`,
  );
};

const describe = (user: UserRecord): object => ({
  Username: user.username,
  Attributes: attributeList([["sub", user.sub], ...user.attributes]),
  ...userDates(user),
  Enabled: user.enabled,
  UserStatus: user.status,
});
