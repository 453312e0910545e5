import { signInAddresses } from "../description/sign-in-addresses.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { ServiceError } from "../service-error.js";
import type { PoolState, UserRecord } from "../state.js";
import { runTrigger } from "../triggers/run-trigger.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import type { TriggerAnswer } from "../triggers/trigger-answers.js";
import type { TriggerRequests } from "../triggers/trigger-requests.js";
import type { TriggerSources } from "../triggers/trigger-sources.js";
import { admitUser } from "../users/admit-user.js";
import { createUser } from "../users/create-user.js";
import type { NewUser } from "../users/create-user.js";
import { findUser } from "../users/find-user.js";
import { passwordRecord } from "../users/password-record.js";
import { sameName } from "../users/same-name.js";

/** Somebody who may be known elsewhere. */
export interface Stranger {
  readonly source: TriggerSources["UserMigration"];
  readonly typedUsername: string;
  /** Null when a password was forgotten. */
  readonly password: string | null;
  /** Of a sign-in only. */
  readonly validationData?: TriggerRequests["UserMigration"]["validationData"];
  readonly clientMetadata?: ReadonlyMap<string, string>;
}

/**
 * Has UserMigration bring in a user whom nobody here has the name of; where it does not, nothing happens. Policy and required
 * attributes do not count (developer guide, "Migrate user Lambda trigger"). No welcome message is sent.
 */
export const migrateUser = async (scope: TriggerScope, stranger: Stranger): Promise<void> => {
  const { world, pool } = scope;
  const { source, typedUsername, password, validationData = null, clientMetadata } = stranger;
  if (findUser(pool, typedUsername) !== undefined) return;
  const answer = await runTrigger(scope, "UserMigration", {
    source,
    userName: typedUsername,
    request: { password, validationData },
    ...(clientMetadata === undefined ? {} : { clientMetadata }),
  });
  // Who signs in twice at once is brought in once.
  if (answer === null || answer.userAttributes.size === 0 || findUser(pool, typedUsername) !== undefined) return;
  const newUser = readNewUser(answer, typedUsername, world.clock.now());
  const user = createUser(pool, newUser);
  assertMeans(pool, user, typedUsername);
  if (password !== null && newUser.status === "CONFIRMED")
    user.password = passwordRecord(pool.model.name, user.username, password, newUser.now);
  admitUser(pool, user, newUser);
};

const readNewUser = (answer: TriggerAnswer<"UserMigration">, typedUsername: string, now: number): NewUser => {
  const { username = typedUsername, ...attributes } = Object.fromEntries(answer.userAttributes);
  readInput({ Username: username }, { Username: members.username });
  return {
    username,
    attributes: new Map(Object.entries(attributes)),
    status: answer.finalUserStatus === "CONFIRMED" ? "CONFIRMED" : "RESET_REQUIRED",
    takesAliases: answer.forceAliasCreation,
    now,
  };
};

const assertMeans = ({ model }: PoolState, { username, attributes }: UserRecord, typedUsername: string): void => {
  const names = [username, ...signInAddresses(model, attributes)];
  if (names.some((name) => sameName(model, name, typedUsername))) return;
  throw new ServiceError(
    "InvalidLambdaResponseException",
    "Unrecognizable lambda output of UserMigration: expected attributes of a user who signs in with the name that was typed",
  );
};
