import type { CodeDeliveryDetailsType } from "@aws-sdk/client-cognito-identity-provider";
import type { CodeDelivery } from "../../protocol/challenge.js";

/** Where a code went by `CodeDeliveryDetails`; `null` where the answer has none. Unreadable members never throw. */
export function readCodeDelivery(details: CodeDeliveryDetailsType | undefined): CodeDelivery | null {
  if (typeof details !== "object" || details === null) {
    return null;
  }
  const { DeliveryMedium: told, Destination: destination, AttributeName } = details;
  const usual = AttributeName === "phone_number" ? "SMS" : "EMAIL";
  return {
    medium: told === "EMAIL" || told === "SMS" ? told : usual,
    destination: typeof destination === "string" ? destination : "",
  };
}
