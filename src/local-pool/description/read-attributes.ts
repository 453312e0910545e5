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
    const type = attribute.AttributeDataType ?? usual?.type ?? "String";
    schema.set(name, {
      name,
      type,
      ...bounds(attribute, type, usual),
      // The pool gives every user a sub: asking a person for it would be a dead end.
      required: name !== "sub" && (attribute.Required ?? usual?.required ?? false),
      mutable: attribute.Mutable ?? usual?.mutable ?? true,
    });
  }
  return schema;
}

/** Those that are given, else the usual ones, else none. */
function bounds(
  { StringAttributeConstraints: lengths, NumberAttributeConstraints: values }: Attribute,
  type: AttributeModel["type"],
  usual: AttributeModel | undefined,
): Pick<AttributeModel, "minimum" | "maximum"> {
  const [least, most] =
    type === "Number" ? [values?.MinValue, values?.MaxValue] : [lengths?.MinLength, lengths?.MaxLength];
  return {
    minimum: Number(least ?? usual?.minimum ?? -Infinity),
    maximum: Number(most ?? usual?.maximum ?? Infinity),
  };
}

const names = [
  "address",
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
    { name: "birthdate", type: "String" as const, mutable: true, minimum: 10, maximum: 10 },
    { name: "sub", type: "String" as const, mutable: false },
    { name: "email_verified", type: "Boolean" as const, mutable: true },
    { name: "phone_number_verified", type: "Boolean" as const, mutable: true },
    { name: "updated_at", type: "Number" as const, mutable: true, minimum: 0 },
  ].map((attribute) => [attribute.name, { minimum: -Infinity, maximum: Infinity, ...attribute, required: false }]),
);

// CreateUserPool takes custom names bare, DescribeUserPool prints them with their prefix.
function fullName(name: string): string {
  return standard.has(name) || name.includes(":") ? name : `custom:${name}`;
}
