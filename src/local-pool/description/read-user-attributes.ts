import type { PoolModel } from "./pool-model.js";
import type { Reading } from "./reading.js";
import type { Shaped } from "./shape.js";
import type { userShape } from "./user-shape.js";

type User = Exclude<Shaped<typeof userShape>, undefined>;
type Rules = Pick<PoolModel, "usernameAttributes" | "schema">;

/** A user's attributes without `sub`, and the sub: given as a member or an attribute, or made. */
export function readUserAttributes(
  user: User,
  rules: Rules,
  at: string,
  reading: Reading,
): { readonly sub: string; readonly attributes: ReadonlyMap<string, string> } {
  if (user.UserAttributes !== undefined && user.Attributes !== undefined) {
    throw reading.fault(`${at}.Attributes`, "expected either UserAttributes or Attributes, got both");
  }
  const attributes = new Map<string, string>();
  const member = user.Attributes === undefined ? "UserAttributes" : "Attributes";
  for (const [index, { Name: name, Value: value = "" }] of (user[member] ?? []).entries()) {
    const path = `${at}.${member}[${index}]`;
    if (!rules.schema.has(name)) {
      throw reading.fault(`${path}.Name`, `expected an attribute of the pool's schema, got ${JSON.stringify(name)}`);
    }
    if (attributes.has(name)) throw reading.fault(`${path}.Name`, `expected each name once, got "${name}" again`);
    const expected = wrongValue(name, value);
    if (expected !== null) throw reading.fault(`${path}.Value`, `expected ${expected}, got ${JSON.stringify(value)}`);
    attributes.set(name, value);
  }
  const sub = readSub(user, attributes, at, reading);
  attributes.delete("sub");
  if (rules.usernameAttributes.length > 0 && user.Username !== sub) addAddress(user, attributes, rules, at, reading);
  return { sub, attributes };
}

function readSub(user: User, attributes: ReadonlyMap<string, string>, at: string, reading: Reading): string {
  const listed = attributes.get("sub");
  if (listed !== undefined && user.sub !== undefined && listed !== user.sub) {
    throw reading.fault(`${at}.sub`, `expected the same as the attribute sub, got ${JSON.stringify(user.sub)}`);
  }
  return user.sub ?? listed ?? crypto.randomUUID();
}

function addAddress(
  { Username: address }: User,
  attributes: Map<string, string>,
  { usernameAttributes }: Rules,
  at: string,
  reading: Reading,
): void {
  const name = usernameAttributes.find((each) => wrongValue(each, address) === null);
  if (name === undefined) {
    const kinds = usernameAttributes.map((each) => addressKinds[each]).join(" or ");
    throw reading.fault(`${at}.Username`, `expected ${kinds}, got ${JSON.stringify(address)}`);
  }
  const listed = attributes.get(name) ?? address;
  if (listed.toLowerCase() !== address.toLowerCase()) {
    const expected = `expected the same as the attribute ${name}, ${JSON.stringify(listed)}`;
    throw reading.fault(`${at}.Username`, `${expected}, got ${JSON.stringify(address)}`);
  }
  attributes.set(name, listed);
}

const addressKinds = { email: "an e-mail address", phone_number: "a phone number such as +15555550100" };

function wrongValue(name: string, value: string): string | null {
  if (name === "email") return /^[^\s@]+@[^\s@]+$/.test(value) ? null : addressKinds.email;
  if (name === "phone_number") return /^\+[0-9]{1,15}$/.test(value) ? null : addressKinds.phone_number;
  if (name === "email_verified" || name === "phone_number_verified") {
    return value === "true" || value === "false" ? null : `"true" or "false"`;
  }
  return null;
}
