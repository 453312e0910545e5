import type { AttributeModel } from "./pool-model.js";
import type { schemaAttributeShape } from "./schema-attribute-shape.js";
import type { Shaped } from "./shape.js";

type Attribute = Exclude<Shaped<typeof schemaAttributeShape>, undefined>;

/** The schema by name: the standard attributes, overridden and extended by what `SchemaAttributes` names. */
export function readAttributes(given: readonly Attribute[]): ReadonlyMap<string, AttributeModel> {
  const schema = new Map(standard);
  for (const attribute of given) {
    const name = fullName(attribute.Name);
    const usual = schema.get(name);
    schema.set(name, {
      name,
      type: attribute.AttributeDataType ?? usual?.type ?? "String",
      // The pool gives every user a sub: asking a person for it would be a dead end.
      required: name !== "sub" && (attribute.Required ?? usual?.required ?? false),
      mutable: attribute.Mutable ?? usual?.mutable ?? true,
    });
  }
  return schema;
}

const names = [
  "address",
  "birthdate",
  "email",
  "family_name",
  "gender",
  "given_name",
  "identities",
  "locale",
  "middle_name",
  "name",
  "nickname",
  "phone_number",
  "picture",
  "preferred_username",
  "profile",
  "website",
  "zoneinfo",
];

const standard: ReadonlyMap<string, AttributeModel> = new Map(
  [
    ...names.map((name) => ({ name, type: "String" as const, mutable: true })),
    { name: "sub", type: "String" as const, mutable: false },
    { name: "email_verified", type: "Boolean" as const, mutable: true },
    { name: "phone_number_verified", type: "Boolean" as const, mutable: true },
    { name: "updated_at", type: "Number" as const, mutable: true },
  ].map((attribute) => [attribute.name, { ...attribute, required: false }]),
);

// CreateUserPool takes custom names bare, DescribeUserPool prints them with their prefix.
function fullName(name: string): string {
  return standard.has(name) || name.includes(":") ? name : `custom:${name}`;
}
