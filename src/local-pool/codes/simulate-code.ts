import { refuse } from "../refuse.js";
import type { SignInScope } from "../sign-in/sign-in-scope.js";
import { simulatedUserId } from "../sign-in/simulated-user-id.js";
import { codeDeliveryDetails } from "./code-delivery-details.js";
import type { CodeDeliveryDetails } from "./code-delivery-details.js";
import { countCall } from "./count-call.js";
import { simulatedContact } from "./simulated-contact.js";
import { storeCode } from "./store-code.js";

const PURPOSES = { ResendConfirmationCode: "signUp", ForgotPassword: "forgotPassword" } as const;

/**
 * What an app is told that asks for a code to a name that nobody has: as if one were sent, within the same limits; or
 * `UserNotFoundException`, where the app client does not prevent user existence errors.
 */
export const simulateCode = async (
  { world, pool, client }: Pick<SignInScope, "world" | "pool" | "client">,
  operation: keyof typeof PURPOSES,
  typedUsername: string,
): Promise<CodeDeliveryDetails> => {
  if (!client.preventUserExistenceErrors) throw refuse("UserNotFound", "namelessClient");
  const now = world.clock.now();
  const id = await simulatedUserId(pool, typedUsername);
  countCall(pool, operation, id, now);
  storeCode(pool, PURPOSES[operation], id, { code: null, contact: null, now });
  return codeDeliveryDetails(await simulatedContact(pool, typedUsername));
};
