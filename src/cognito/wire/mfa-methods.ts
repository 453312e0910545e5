import type { MfaMethod } from "../../protocol/challenge.js";
import { readJsonTexts } from "./json-text.js";

/** A second factor with the name under which this answer of the service offered it. */
export interface OfferedMethod {
  readonly method: MfaMethod;
  /** `EMAIL_MFA` in places where the service means `EMAIL_OTP`. */
  readonly wireName: string;
}

const METHODS: ReadonlyMap<string, MfaMethod> = new Map([
  ["SMS_MFA", "SMS_MFA"],
  ["EMAIL_OTP", "EMAIL_OTP"],
  ["EMAIL_MFA", "EMAIL_OTP"],
  ["SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA"],
]);

/** Reads `MFAS_CAN_CHOOSE` or `MFAS_CAN_SETUP`; names nobody knows are left out, `null` where the text is unreadable. */
export function readMfaMethods(text: string | undefined): readonly OfferedMethod[] | null {
  const names = readJsonTexts(text);
  return (
    names?.flatMap((wireName) => {
      const method = METHODS.get(wireName);
      return method === undefined ? [] : [{ method, wireName }];
    }) ?? null
  );
}
