import type { Account } from "../../protocol/account.js";
import type { CodeDelivery } from "../../protocol/challenge.js";
import type { ContactAttribute } from "../../protocol/contact.js";
import type { Pool } from "../pool.js";
import { attributePairs } from "../wire/attribute-pairs.js";
import type { BoxedOutput } from "../wire/boxed.js";
import { readCodeDelivery } from "../wire/read-code-delivery.js";
import { withAccessToken } from "../with-access-token.js";
import { confirmAttribute } from "./confirm-attribute.js";
import { renewUser } from "./renew-user.js";
import { sendAttributeCode } from "./send-attribute-code.js";

type AttributeCalls = Pick<
  Account,
  "getAttributes" | "updateAttributes" | "deleteAttributes" | "sendAttributeCode" | "confirmAttribute"
>;

/** What a signed-in person can do about their attributes. */
export function attributeCalls(pool: Pool): AttributeCalls {
  return {
    getAttributes: () =>
      withAccessToken(pool, async (AccessToken) => readAttributes(await pool.send("GetUser", { AccessToken }))),
    updateAttributes: async (values, { clientMetadata } = {}) => {
      const { CodeDeliveryDetailsList } = await withAccessToken(pool, (AccessToken) =>
        pool.send("UpdateUserAttributes", { AccessToken, UserAttributes: attributePairs(values) }, { clientMetadata }),
      );
      await renewUser(pool);
      return readDeliveries(CodeDeliveryDetailsList);
    },
    deleteAttributes: async (names) => {
      await withAccessToken(pool, (AccessToken) =>
        pool.send("DeleteUserAttributes", { AccessToken, UserAttributeNames: [...names] }),
      );
      await renewUser(pool);
    },
    sendAttributeCode: (attribute) => sendAttributeCode(pool, attribute),
    confirmAttribute: (proof) => confirmAttribute(pool, proof),
  };
}

function readAttributes({ UserAttributes }: BoxedOutput<"GetUser">): Readonly<Record<string, string>> {
  const attributes = Array.isArray(UserAttributes) ? UserAttributes : [];
  return Object.fromEntries(
    attributes.flatMap(({ Name, Value }) => (Name === "sub" || typeof Value !== "string" ? [] : [[Name, Value]])),
  );
}

function readDeliveries(
  list: BoxedOutput<"UpdateUserAttributes">["CodeDeliveryDetailsList"],
): Partial<Record<ContactAttribute, CodeDelivery>> {
  const deliveries: Partial<Record<ContactAttribute, CodeDelivery>> = {};
  for (const details of Array.isArray(list) ? list : []) {
    const delivery = readCodeDelivery(details);
    if (delivery !== null && isContact(details.AttributeName)) {
      deliveries[details.AttributeName] = delivery;
    }
  }
  return deliveries;
}

function isContact(name: string | undefined): name is ContactAttribute {
  return name === "email" || name === "phone_number";
}
