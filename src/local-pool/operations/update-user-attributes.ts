import type { CodeDeliveryDetails } from "../codes/code-delivery-details.js";
import { sendCode } from "../codes/send-code.js";
import { members } from "../input/members.js";
import { readInput } from "../input/read-input.js";
import { readAccessToken } from "../tokens/read-access-token.js";
import { assertChangeable } from "../users/assert-changeable.js";
import { attributeMap } from "../users/attribute-map.js";
import { changeAttributes } from "../users/change-attributes.js";
import type { Operation } from "./call.js";

/** Changes a signed-in user's attributes, an empty value deletes one, and sends codes to new addresses that the pool verifies. */
export const updateUserAttributes: Operation = async ({ world, input }) => {
  const { AccessToken, UserAttributes, ClientMetadata } = readInput(input, {
    AccessToken: members.accessToken,
    UserAttributes: members.requiredAttributes,
    ClientMetadata: members.clientMetadata,
  });
  const { pool, client, user } = await readAccessToken(world, AccessToken);
  const changes = attributeMap(UserAttributes);
  assertChangeable(pool, client, user, changes);
  const CodeDeliveryDetailsList: CodeDeliveryDetails[] = [];
  for (const contact of changeAttributes(pool, user, changes, world.clock.now()))
    CodeDeliveryDetailsList.push(
      await sendCode(
        { world, pool, client },
        { user, purpose: contact.attribute, kind: "UpdateUserAttribute", contact, clientMetadata: ClientMetadata },
      ),
    );
  return { CodeDeliveryDetailsList };
};
