import type { CodeDelivery } from "../../protocol/challenge.js";
import type { ContactAttribute } from "../../protocol/contact.js";
import type { Pool } from "../pool.js";
import { readCodeDelivery } from "../wire/read-code-delivery.js";
import { withAccessToken } from "../with-access-token.js";

/** Sends a code to a signed-in person's address and tells where it went. */
export async function sendAttributeCode(
  pool: Pool,
  attribute: ContactAttribute,
  signal?: AbortSignal,
): Promise<CodeDelivery> {
  const { CodeDeliveryDetails } = await withAccessToken(pool, (AccessToken) =>
    pool.send("GetUserAttributeVerificationCode", { AccessToken, AttributeName: attribute }, { signal }),
  );
  const nowhere = { medium: attribute === "email" ? "EMAIL" : "SMS", destination: "" } as const;
  return readCodeDelivery(CodeDeliveryDetails) ?? nowhere;
}
