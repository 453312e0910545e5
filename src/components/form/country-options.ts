import type { Messages } from "../../messages/en.js";

/** What the list of countries is made of. */
export interface CountryOptionsFacts {
  /** ISO 3166-1 alpha-2. */
  readonly offered: readonly string[];
  /** The one that is chosen: it is among them, offered or not. */
  readonly country: string;
  /** Whether they are put in the order of their names. */
  readonly isSorted: boolean;
  /** In which their names are, BCP 47. */
  readonly language: string;
  readonly phone: Messages["phone"];
  readonly library: { readonly callingCode: (country: string) => string };
}

/** Countries by name and calling code. */
export const countryOptions = ({ offered, country, isSorted, language, phone, library }: CountryOptionsFacts) => {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const nameOf = (value: string) => (value === "" ? phone.noCountry : (names.of(value) ?? value));
  const named = [...new Set([country, ...offered])].map((value) => ({ value, name: nameOf(value) }));
  const { compare } = new Intl.Collator(language);
  const rankOf = ({ value }: { readonly value: string }) => offered.indexOf(value);
  const inOrder = named.toSorted((one, other) =>
    isSorted ? compare(one.name, other.name) : rankOf(one) - rankOf(other),
  );
  return inOrder.map(({ value, name }) => ({
    value,
    label: value === "" ? name : phone.countryWithCode({ name, code: library.callingCode(value) }),
  }));
};
