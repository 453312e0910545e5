import type { Account } from "../protocol/account.js";
import type { Auth } from "../protocol/auth-client.js";
import { AuthError } from "../protocol/auth-error.js";
import type { CodeDelivery, MfaMethod } from "../protocol/challenge.js";
import type { ContactAttribute } from "../protocol/contact.js";
import { Secret } from "../protocol/secret.js";
import type { User } from "../protocol/user.js";
import type { FakeSession } from "./backend-with-session.js";

/**
 * The account of whoever a fake session says is signed in: takes every code and password, and remembers attributes, in the
 * session's `user`, and which second factors are on. A changed address is to be verified.
 */
export const fakeAccount = (session: FakeSession): Account => ({ ...personCalls(session), ...mfaCalls(session) });

type MfaCall = "beginTotpEnrollment" | "confirmTotpEnrollment" | "setMfaPreference" | "getMfaPreference";

const personCalls = ({ now, become }: FakeSession): Omit<Account, MfaCall> => {
  const change = (changes: Readonly<Record<string, string>>): void => {
    const user = signedInUser(now());
    const attributes = Object.entries({ ...user.attributes, ...changes }).filter(([, value]) => value !== "");
    become({ status: "signedIn", user: { ...user, attributes: Object.fromEntries(attributes) }, reason: null });
  };
  return {
    getAttributes: async () => signedInUser(now()).attributes,
    updateAttributes: async (values) => {
      const { attributes } = signedInUser(now());
      const changed = CONTACTS.filter((name) => values[name] !== undefined && values[name] !== attributes[name]);
      change({
        ...values,
        ...Object.fromEntries(changed.map((name) => [`${name}_verified`, values[name] === "" ? "" : "false"])),
      });
      const toVerify = changed.filter((name) => values[name] !== "");
      return Object.fromEntries(toVerify.map((name) => [name, DELIVERIES[name]]));
    },
    deleteAttributes: async (names) =>
      change(
        Object.fromEntries(
          names.flatMap((name) => [
            [name, ""],
            [`${name}_verified`, ""],
          ]),
        ),
      ),
    sendAttributeCode: async (attribute) => {
      signedInUser(now());
      return DELIVERIES[attribute];
    },
    confirmAttribute: async ({ attribute }) => change({ [`${attribute}_verified`]: "true" }),
    changePassword: async () => void signedInUser(now()),
    deleteAccount: async () => {
      signedInUser(now());
      become({ status: "signedOut", user: null, reason: "signOut" });
    },
  };
};

const mfaCalls = ({ now }: FakeSession): Pick<Account, MfaCall> => {
  const enabled = new Set<MfaMethod>();
  let preferred: MfaMethod | null = null;
  return {
    beginTotpEnrollment: async () => ({ secret: new Secret(SEED), account: signedInUser(now()).username }),
    confirmTotpEnrollment: async () => void signedInUser(now()),
    setMfaPreference: async ({ enabled: on = [], disabled: off = [], preferred: chosen }) => {
      signedInUser(now());
      off.forEach((method) => enabled.delete(method));
      [...on, ...(chosen === undefined ? [] : [chosen])].forEach((method) => enabled.add(method));
      const stays = preferred !== null && enabled.has(preferred) ? preferred : null;
      preferred = chosen ?? stays;
    },
    getMfaPreference: async () => {
      signedInUser(now());
      return { enabled: [...enabled], preferred };
    },
  };
};

const signedInUser = ({ user }: Auth): User => {
  if (user === null) throw new AuthError("sessionRevoked");
  return user;
};

const CONTACTS: readonly ContactAttribute[] = ["email", "phone_number"];
const DELIVERIES: Readonly<Record<ContactAttribute, CodeDelivery>> = {
  email: { medium: "EMAIL", destination: "a***@e***" },
  phone_number: { medium: "SMS", destination: "+*******0100" },
};
const SEED = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
