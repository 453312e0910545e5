import { fullNumber } from "./full-number.js";
import { latePhoneLibrary } from "./late-phone-library.js";

/** The number that was typed, in `country` unless it says otherwise, as E.164; `null` where it can be none. */
export async function toE164(typed: string, country: string): Promise<string | null> {
  try {
    return (await latePhoneLibrary.load()).numberIn(typed, country);
  } catch {
    // Without the library a number with its code still says all there is to know; the pool has the last word.
    return fullNumber(typed);
  }
}
