import type { Contact } from "../state.js";
import { maskAddress } from "../users/mask-address.js";
import { contactMedium } from "./contact-medium.js";

/** `CodeDeliveryDetails` on the wire. */
export interface CodeDeliveryDetails {
  readonly AttributeName: string;
  readonly DeliveryMedium: "EMAIL" | "SMS";
  /** The address, masked. */
  readonly Destination: string;
}

/** What a client is told about where a code went. */
export const codeDeliveryDetails = ({ attribute, destination }: Contact): CodeDeliveryDetails => {
  const DeliveryMedium = contactMedium(attribute);
  return { AttributeName: attribute, DeliveryMedium, Destination: maskAddress(DeliveryMedium, destination) };
};
