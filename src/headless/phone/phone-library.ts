import {
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

/** Every country that has phone numbers of its own, ISO 3166-1 alpha-2. */
export const allCountries: readonly string[] = getCountries();

/** What is dialled before the numbers of a country, such as `49`; empty where it is no country. */
export const callingCode = (country: string): string =>
  isSupportedCountry(country) ? getCountryCallingCode(country) : "";

/** The number that `typed` means in `country`, as E.164; `null` where it can be none. Its length counts, not whether it is in use. */
export function numberIn(typed: string, country: string): string | null {
  const number = parse(typed, country);
  return number?.isPossible() === true ? number.number : null;
}

/** Whose number was typed: `country` itself where it can be, another one, none (`""`); `null` while that cannot be told. */
export function countryOf(typed: string, country: string): string | null {
  const number = parse(typed, country);
  if (number === undefined) return null;
  // Several countries share a code; what is chosen already is as good as any of them.
  return number.countryCallingCode === callingCode(country) ? country : (number.country ?? "");
}

/** What was typed as people of its country write it, without the country's code. */
export const nationally = (typed: string, country: string): string => parse(typed, country)?.formatNational() ?? typed;

const parse = (typed: string, country: string) =>
  parsePhoneNumberFromString(typed, {
    ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
    extract: false,
  });
