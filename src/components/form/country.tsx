"use client";
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { useField } from "../../headless/parts/field/field-context.js";
import { useCountry } from "../../headless/parts/phone/use-country.js";
import { useSettings } from "../../headless/use-settings.js";
import { useMessages } from "../../parts/use-messages.js";
import { CountrySelect } from "../ui/country-select.js";
import { useCustomisation } from "../use-customisation.js";
import { countryOptions } from "./country-options.js";

/** The country of a phone number, once what is known of them is loaded. Its choices are drawn when somebody is about to look at them. */
export const Country = (): ReactElement | null => {
  const root = useRef<HTMLDivElement>(null);
  const { controlId } = useField("Country");
  const { library, country, choose } = useCountry(root);
  const [isFilled, setFilled] = useState(false);
  const { countries } = useSettings().phone ?? {};
  const { language, phone } = useMessages();
  const { Select } = useCustomisation().components;
  if (library === null) return null;

  const offered = isFilled ? (countries ?? library.allCountries) : [];
  const select = {
    id: `${controlId}country`,
    label: phone.country,
    options: countryOptions({
      offered,
      country,
      isSorted: countries === undefined,
      language: language.code,
      phone,
      library,
    }),
    value: country,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => choose(currentTarget.value),
    onFocus: () => setFilled(true),
    onPointerDown: () => setFilled(true),
  };
  const face = `${country} +${library.callingCode(country)}`;
  return (
    <div ref={root} className={Select === undefined ? "latchkey-country" : undefined}>
      {Select === undefined ? <CountrySelect {...select} face={face} /> : <Select {...select} />}
    </div>
  );
};
