import { passwordPolicyProblem } from "../users/password-policy-problem.js";
import type { PoolModel, UserModel } from "./pool-model.js";
import { readUserAttributes } from "./read-user-attributes.js";
import type { Reading } from "./reading.js";
import type { Shaped } from "./shape.js";
import { signInNames } from "./sign-in-names.js";
import type { userShape } from "./user-shape.js";

type User = Exclude<Shaped<typeof userShape>, undefined>;
type Rules = Pick<
  PoolModel,
  "usernameAttributes" | "aliasAttributes" | "caseSensitiveUsernames" | "passwordPolicy" | "schema"
>;

/** The users of a description; `path` is where their list stands. No two may share a name to sign in with. */
export function readUsers(users: readonly User[], rules: Rules, path: string, reading: Reading): UserModel[] {
  const taken = new Set<string>();
  return users.map((user, index) => {
    const at = `${path}[${index}]`;
    const model = readUser(user, rules, at, reading);
    for (const name of signInNames(model, rules)) {
      if (!taken.has(name)) continue;
      throw reading.fault(`${at}.Username`, `expected a user of its own, got ${JSON.stringify(name)} again`);
    }
    for (const name of signInNames(model, rules)) taken.add(name);
    return model;
  });
}

function readUser(user: User, rules: Rules, at: string, reading: Reading): UserModel {
  const { sub, attributes } = readUserAttributes(user, rules, at, reading);
  checkPassword(user, rules, at, reading);
  return {
    username: rules.usernameAttributes.length > 0 ? sub : user.Username,
    sub,
    password: user.Password ?? null,
    status: user.UserStatus ?? "CONFIRMED",
    enabled: user.Enabled ?? true,
    attributes,
    groups: user.Groups ?? [],
    ...readFactors(user, at, reading),
    createdAt: user.UserCreateDate ?? null,
    lastModifiedAt: user.UserLastModifiedDate ?? null,
  };
}

function checkPassword({ Password: password }: User, { passwordPolicy }: Rules, at: string, reading: Reading): void {
  if (password === undefined) return;
  const fault = passwordPolicyProblem(passwordPolicy, password);
  const expected = "expected a password that conforms to the policy";
  if (fault !== null) throw reading.fault(`${at}.Password`, `${expected}: ${fault}`);
  if (/^\S.*\S$/su.test(password) && password.length <= 256) return;
  throw reading.fault(`${at}.Password`, "expected up to 256 characters, with no blank first or last");
}

function readFactors(
  user: User,
  at: string,
  reading: Reading,
): Pick<UserModel, "mfaSettings" | "preferredMfa" | "softwareTokenSecret"> {
  const preferredMfa = user.PreferredMfaSetting ?? null;
  const mfaSettings = new Set(user.UserMFASettingList);
  if (preferredMfa !== null) mfaSettings.add(preferredMfa);
  if (mfaSettings.has("SOFTWARE_TOKEN_MFA") && user.SoftwareTokenSecret === undefined) {
    const why = "since SOFTWARE_TOKEN_MFA is among the user's factors";
    throw reading.fault(`${at}.SoftwareTokenSecret`, `expected a base32 text ${why}, got nothing`);
  }
  return { mfaSettings: [...mfaSettings], preferredMfa, softwareTokenSecret: user.SoftwareTokenSecret ?? null };
}
