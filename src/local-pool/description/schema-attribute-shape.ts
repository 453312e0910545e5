import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { anyText, boolean, oneOf, record, required, text, unused } = shape;

/** One member of `UserPool.SchemaAttributes`. */
export const schemaAttributeShape = record({
  Name: required(text()),
  AttributeDataType: oneOf(["String", "Number", "DateTime", "Boolean"]),
  Mutable: boolean(),
  Required: boolean(),
  DeveloperOnlyAttribute: unused(boolean()),
  NumberAttributeConstraints: unused(record({ MinValue: anyText(), MaxValue: anyText() })),
  StringAttributeConstraints: unused(record({ MinLength: anyText(), MaxLength: anyText() })),
} satisfies Record<keyof SchemaAttributeType, Shape<unknown>>);
