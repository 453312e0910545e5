import { flag } from "../input/flag.js";
import { list } from "../input/list.js";
import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import { optionalText, text } from "../input/text.js";
import { findPool } from "../pools/find-pool.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, UserRecord } from "../state.js";
import { attributeList } from "../users/attribute-list.js";
import { createUser } from "../users/create-user.js";
import { deliverInvitation } from "../users/deliver-invitation.js";
import { findUser } from "../users/find-user.js";
import { passwordPolicyProblem } from "../users/password-policy-problem.js";
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
};

/** Makes a user with a temporary password and sends it; RESEND gives an existing one a new one. */
export const adminCreateUser: Operation = async ({ world, input }) => {
  const given = readInput(input, SHAPE);
  const pool = findPool(world, given.UserPoolId);
  const now = world.clock.now();
  const password = given.TemporaryPassword ?? temporaryPassword(pool.model.passwordPolicy);
  assertPolicy(pool, password);
  const isResend = given.MessageAction === "RESEND";
  const attributes = new Map(given.UserAttributes.map(({ Name, Value }) => [Name, Value ?? ""]));
  const user = isResend
    ? invitedUser(pool, given.Username)
    : createUser(pool, { username: given.Username, attributes, takesAliases: given.ForceAliasCreation, now });
  user.password = passwordRecord(pool.model.name, user.username, password, now);
  user.lastModifiedAt = now;
  pool.users.set(user.sub, user);
  if (given.MessageAction !== "SUPPRESS")
    deliverInvitation({ world, pool, user, password, media: new Set(given.DesiredDeliveryMediums) });
  return { User: describe(user) };
};

const assertPolicy = ({ model }: PoolState, password: string): void => {
  const problem = passwordPolicyProblem(model.passwordPolicy, password);
  if (problem !== null)
    throw new ServiceError("InvalidPasswordException", `Password did not conform with policy: ${problem}`);
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
