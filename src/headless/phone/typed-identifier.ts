import type { AuthSettings } from "../../protocol/settings.js";
import { fullNumber } from "./full-number.js";
import { toE164 } from "./to-e164.js";

/**
 * What is sent for an identifier: a phone number as E.164, by the app's own country where it was typed without one, and anything
 * else as it is. Loads what is known of phone numbers only for a number that was typed without its country's code.
 */
export async function typedIdentifier(
  typed: string,
  { signInWith = ["username"], phone: { country = "" } = {} }: AuthSettings,
): Promise<string> {
  if (!signInWith.includes("phone") || !looksLikeNumber.test(typed.trim())) return typed;
  const full = fullNumber(typed);
  if (full !== null) return full;
  // Digits alone may be a username.
  const isAmbiguous = signInWith.includes("username") && /^\s*\d+\s*$/.test(typed);
  return isAmbiguous || country === "" ? typed : ((await toE164(typed, country)) ?? typed);
}

const looksLikeNumber = /^[+(]?\d[\d\s\u00A0().\-/]{4,}$/;
