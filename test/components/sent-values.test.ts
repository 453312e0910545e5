import { describe, expect, test } from "vitest";
import { sentValues } from "../../src/components/form/sent-values.js";
import { field } from "../../src/components/field.js";
import type { FormValues } from "../../src/headless/index.js";
import { Secret } from "../../src/protocol/secret.js";

const holding = (texts: Readonly<Record<string, string>>): FormValues => ({
  texts,
  text: (name) => texts[name] ?? "",
  secret: () => new Secret("never sent from here"),
  checked: (name) => name in texts,
});

const box = (name: string) => field({ kind: "checkbox", name, label: name });

describe("what a form sends besides identifier and secrets", () => {
  test("B31: attributes go out by their names, other values nowhere unless the field says so", () => {
    const fields = [
      field({ name: "username", label: "Username" }),
      field({ name: "given_name", label: "First name" }),
      field({ name: "custom:team", label: "Team" }),
      field({ name: "colour", label: "Favourite colour" }),
      field({ name: "invitation", label: "Invitation", goesTo: "validationData" }),
      field({ name: "campaign", label: "Campaign", goesTo: "clientMetadata" }),
      field({ name: "custom:local", label: "Local", goesTo: "nowhere" }),
      field({ name: "department", label: "Department", goesTo: "attributes" }),
    ];
    const texts = Object.fromEntries(fields.map(({ name }) => [name, `a ${name}`]));
    expect(sentValues(fields, holding(texts))).toEqual({
      attributes: { given_name: "a given_name", "custom:team": "a custom:team", department: "a department" },
      validationData: { invitation: "a invitation" },
      clientMetadata: { campaign: "a campaign" },
    });
  });

  test("B31: what is empty is left out, and so is a group with nothing in it", () => {
    const fields = [field({ name: "given_name", label: "First name" }), field({ name: "nickname", label: "Nickname" })];
    expect(sentValues(fields, holding({ given_name: "Ada", nickname: "" }))).toEqual({
      attributes: { given_name: "Ada" },
    });
  });

  test("B31: a box is true when it is ticked and false when it is not", () => {
    expect(sentValues([box("custom:news"), box("custom:terms")], holding({ "custom:news": "on" })).attributes).toEqual({
      "custom:news": "true",
      "custom:terms": "false",
    });
  });

  test("S1: a secret is not among them, whatever its field says", () => {
    const secrets = [
      field({ kind: "password", name: "password", label: "", autoComplete: "new-password", goesTo: "attributes" }),
      field({ kind: "secret", name: "custom:secret", label: "" }),
      field({ kind: "code", name: "code", label: "", length: 6, goesTo: "clientMetadata" }),
    ];
    const texts = { password: "x", "custom:secret": "x", code: "x" };
    expect(sentValues(secrets, holding(texts))).toEqual({ attributes: {} });
  });
});
