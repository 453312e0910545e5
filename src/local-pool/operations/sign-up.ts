import { members } from "../input/members.js";
import { PASSWORD_RULES } from "../input/password-rules.js";
import { readInput } from "../input/read-input.js";
import type { ShapeValues } from "../input/structure.js";
import { optionalText } from "../input/text.js";
import { findClient } from "../pools/find-client.js";
import { refuse } from "../refuse.js";
import { assertSecretHash } from "../sign-in/assert-secret-hash.js";
import { postConfirmation } from "../sign-up/post-confirmation.js";
import { preSignUp } from "../sign-up/pre-sign-up.js";
import { sendConfirmation } from "../sign-up/send-confirmation.js";
import { signUpContact } from "../sign-up/sign-up-contact.js";
import { startSignUpSession } from "../sign-up/start-sign-up-session.js";
import type { UserRecord } from "../state.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import { admitUser } from "../users/admit-user.js";
import { assertNewPassword } from "../users/assert-new-password.js";
import { assertWritable } from "../users/assert-writable.js";
import { attributeMap } from "../users/attribute-map.js";
import { createUser } from "../users/create-user.js";
import { passwordRecord } from "../users/password-record.js";
import type { Operation } from "./call.js";

const SHAPE = {
  ClientId: members.clientId,
  SecretHash: members.secretHash,
  Username: members.username,
  Password: optionalText(PASSWORD_RULES),
  UserAttributes: members.attributes,
  ValidationData: members.attributes,
  ClientMetadata: members.clientMetadata,
};

/** Makes an account for whoever asks, and sends a code to confirm it by. It never signs in. */
export const signUp: Operation = async ({ world, input, origin }) => {
  const given = readInput(input, SHAPE);
  const { pool, client } = findClient(world, given.ClientId);
  await assertSecretHash(client, [given.Username], given.SecretHash);
  if (!pool.model.allowsSignUp) throw refuse("NotAuthorized", "signUpOff");
  assertNewPassword(pool.model, given.Password);
  assertWritable(
    client,
    given.UserAttributes.map(({ Name }) => Name),
  );
  const scope = { world, pool, client };
  const clientMetadata = given.ClientMetadata;
  const user = await newUser(scope, given);
  const isConfirmed = user.status === "CONFIRMED";
  const contact = signUpContact(pool.model, user);
  if (isConfirmed) await postConfirmation(scope, user, "PostConfirmation_ConfirmSignUp", clientMetadata);
  const order = { user, kind: "SignUp", clientMetadata, origin } as const;
  const sent = isConfirmed || contact === null ? {} : await sendConfirmation(scope, { ...order, contact });
  return { UserConfirmed: isConfirmed, UserSub: user.sub, ...sent, ...startSignUpSession(scope, user) };
};

/** A new user in the pool, confirmed where the trigger PreSignUp says so. */
const newUser = async (scope: TriggerScope, given: ShapeValues<typeof SHAPE>): Promise<UserRecord> => {
  const { world, pool } = scope;
  const now = world.clock.now();
  const wanted = {
    username: given.Username,
    attributes: attributeMap(given.UserAttributes),
    status: "UNCONFIRMED",
    takesAliases: false,
    now,
  } as const;
  const user = createUser(pool, wanted);
  for (const name of ["email", "phone_number"])
    if ((user.attributes.get(name) ?? "") !== "") user.attributes.set(`${name}_verified`, "false");
  const isConfirmed = await preSignUp(scope, user, {
    source: "PreSignUp_SignUp",
    validationData: attributeMap(given.ValidationData),
    clientMetadata: given.ClientMetadata,
  });
  if (isConfirmed) user.status = "CONFIRMED";
  if (given.Password !== undefined) user.password = passwordRecord(pool.model.name, user.username, given.Password, now);
  admitUser(pool, user, wanted);
  return user;
};
