import { describe, expect, test } from "vitest";
import { attributeField } from "../../src/components/form/attribute-field.js";
import { isAttribute } from "../../src/components/form/attribute-inputs.js";
import { en } from "../../src/messages/en.js";

/** What a person meets for each of the service's standard attributes. */
const standard = {
  address: ["textarea", undefined, "street-address", "Address"],
  birthdate: ["text", "date", "bday", "Date of birth"],
  email: ["text", "email", "email", "Email"],
  family_name: ["text", undefined, "family-name", "Last name"],
  gender: ["text", undefined, "sex", "Gender"],
  given_name: ["text", undefined, "given-name", "First name"],
  locale: ["text", undefined, "language", "Language"],
  middle_name: ["text", undefined, "additional-name", "Middle name"],
  name: ["text", undefined, "name", "Full name"],
  nickname: ["text", undefined, "nickname", "Nickname"],
  phone_number: ["phone", undefined, undefined, "Phone number"],
  picture: ["text", "url", "photo", "Picture (web address)"],
  preferred_username: ["text", undefined, "nickname", "Preferred username"],
  profile: ["text", "url", "url", "Profile (web address)"],
  updated_at: ["text", undefined, undefined, "Updated at"],
  website: ["text", "url", "url", "Website"],
  zoneinfo: ["select", undefined, undefined, "Time zone"],
} as const;

describe("the field of an attribute", () => {
  test.each(Object.entries(standard))("B28: %s has its control, type, autocomplete and label", (name, expected) => {
    const field = attributeField(en, name);
    const type = "type" in field ? field.type : undefined;
    const autoComplete = "autoComplete" in field ? field.autoComplete : undefined;
    expect([field.kind, type, autoComplete, field.label]).toEqual(expected);
    expect([field.name, field.goesTo]).toEqual([name, "attributes"]);
  });

  test("B28: an attribute of the pool's own is a line of text, called as it is", () => {
    expect(attributeField(en, "custom:team_name")).toEqual({
      kind: "text",
      name: "custom:team_name",
      label: "Team name",
      goesTo: "attributes",
    });
  });

  test("B28: the standard attributes are the service's seventeen", () => {
    expect(Object.keys(standard)).toHaveLength(17);
    expect(Object.keys(standard).filter((name) => !isAttribute(name))).toEqual([]);
    expect(["username", "password", "code", "terms", "dev:custom:x"].filter(isAttribute)).toEqual([]);
    expect(isAttribute("custom:team")).toBe(true);
  });

  test("B28: a time zone is one that the browser knows, its own at first", () => {
    const field = attributeField(en, "zoneinfo");
    if (field.kind !== "select") throw new Error("no select");
    const { options, defaultValue } = field;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(defaultValue).toBe(own);
    expect(options.map(({ value }) => value)).toContain(own);
    expect(options).toContainEqual({ value: "America/New_York", label: "America/New York" });
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  });
});
