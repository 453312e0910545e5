import type { SchemaAttributeType } from "@aws-sdk/client-cognito-identity-provider";
import type { Shape } from "./shape.js";
import { shape } from "./shape.js";

const { boolean, oneOf, record, required, text, unused } = shape;
const number = text({ expected: "a whole number as a text", pattern: /^-?\d{1,20}$/ });

/** One member of `UserPool.SchemaAttributes`. */
export const schemaAttributeShape = record({
  Name: required(text()),
  AttributeDataType: oneOf(["String", "Number", "DateTime", "Boolean"]),
  Mutable: boolean(),
  Required: boolean(),
  DeveloperOnlyAttribute: unused(boolean()),
  NumberAttributeConstraints: record({ MinValue: number, MaxValue: number }),
  StringAttributeConstraints: record({ MinLength: number, MaxLength: number }),
} satisfies Record<keyof SchemaAttributeType, Shape<unknown>>);
