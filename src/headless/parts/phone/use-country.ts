"use client";
import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { useLate } from "../../late/use-late.js";
import { latePhoneLibrary } from "../../phone/late-phone-library.js";
import type { PhoneLibrary } from "../../phone/late-phone-library.js";
import { toE164 } from "../../phone/to-e164.js";
import { useSettings } from "../../use-settings.js";
import { typeInto } from "../code-field/type-into.js";
import { useField } from "../field/field-context.js";
import { useFieldRules } from "../field/use-field-rules.js";
import { findControl } from "../form/find-control.js";

/** The country of a phone number, beside the input in which it is typed. */
export interface Country {
  /** What is known of phone numbers; `null` until it is loaded. */
  readonly library: PhoneLibrary | null;
  /** ISO 3166-1 alpha-2; empty while none is chosen, and for numbers of no country. */
  readonly country: string;
  /** Takes the number for one of that country: a code that was typed with it goes. */
  readonly choose: (country: string) => void;
}

/**
 * Follows what is typed into the phone field around `element`: a number that says its country chooses it. What is submitted is the
 * number of that country as E.164.
 */
export function useCountry(element: RefObject<HTMLElement | null>): Country {
  const { name, controlId } = useField("Country");
  const { part: library } = useLate(latePhoneLibrary);
  const { country: first = "" } = useSettings().phone ?? {};
  const [country, show] = useState(first);
  useFieldRules({ name, controlId, submitAs: (typed) => toE164(typed, country) });

  useEffect(() => {
    const input = inputOf(element.current, name);
    if (library === null || input === null) return undefined;
    const follow = () => show(library.countryOf(input.value, country) ?? country);
    // Whoever reads the form gets what is submitted; what is no number yet, as it was typed.
    const complete = ({ formData }: FormDataEvent) => {
      const number = library.numberIn(input.value, country);
      if (number !== null) formData.set(name, number);
    };
    const { form } = input;
    follow();
    form?.addEventListener("formdata", complete);
    events.forEach((type) => input.addEventListener(type, follow));
    return () => {
      form?.removeEventListener("formdata", complete);
      events.forEach((type) => input.removeEventListener(type, follow));
    };
  }, [element, name, library, country]);

  const choose = (next: string) => {
    const input = inputOf(element.current, name);
    // Typed anew, so that the form hears that the number is another one.
    if (input !== null && input.value !== "") typeInto(input, library?.nationally(input.value, country) ?? input.value);
    show(next);
  };
  return { library, country, choose };
}

const events = ["input", "change"];

function inputOf(element: HTMLElement | null, name: string): HTMLInputElement | null {
  const form = element?.closest("form") ?? null;
  const control = form && findControl(form, name);
  return control instanceof HTMLInputElement ? control : null;
}
