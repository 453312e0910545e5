import { deliver } from "../deliveries/deliver.js";
import type { MessageKind } from "../outbox.js";
import { randomCode } from "../random-code.js";
import type { CodePurpose, Contact, UserRecord } from "../state.js";
import type { TriggerScope } from "../triggers/run-trigger.js";
import { codeDeliveryDetails } from "./code-delivery-details.js";
import type { CodeDeliveryDetails } from "./code-delivery-details.js";
import { contactMedium } from "./contact-medium.js";
import { storeCode } from "./store-code.js";

/** Which code is sent to whom and where. */
export interface CodeOrder {
  readonly user: UserRecord;
  readonly purpose: CodePurpose;
  readonly kind: MessageKind;
  readonly contact: Contact;
  readonly clientMetadata: ReadonlyMap<string, string>;
  /** Makes the link that stands for a code; without it the code itself is sent. */
  readonly link?: (code: string) => string;
}

const DIGITS = 6;

/** Sends a new code, from now on the only one for its purpose, and tells where it went. */
export const sendCode = async (
  scope: TriggerScope,
  { user, purpose, kind, contact, clientMetadata, link }: CodeOrder,
): Promise<CodeDeliveryDetails> => {
  const code = randomCode(DIGITS);
  storeCode(scope.pool, purpose, user.sub, { code, contact, now: scope.world.clock.now() });
  await deliver(scope, {
    user,
    kind,
    medium: contactMedium(contact.attribute),
    destination: contact.destination,
    code,
    clientMetadata,
    ...(link === undefined ? {} : { link: link(code) }),
  });
  return codeDeliveryDetails(contact);
};
