import { expect, test } from "vitest";
import { bundle } from "./bundle.js";

/** Texts that stand for what a client of the AWS SDK carries: signatures, repetition, credentials, and the machinery of schemas. */
const BALLAST = [
  "AWS4-HMAC-SHA256",
  "amz-sdk-invocation-id",
  "Credential is missing",
  "aws.protocols#awsJson1_1",
  "isIdempotencyToken",
  "Invalid RFC-3339 date-time value",
];

const codeOf = async (statement: string): Promise<string> =>
  (await bundle(statement)).map(({ code }) => code).join("\n");

test("cognito() takes of the AWS SDK its request handler, without its client and without the machinery of schemas", async () => {
  const code = await codeOf('export * from "latchkey/cognito";');
  expect(code).toContain("application/x-amz-json-1.1");
  expect(code).toContain("Request did not complete within");
  expect(BALLAST.filter((text) => code.includes(text))).toEqual([]);
});

test("those texts would show that the SDK's whole client is there", async () => {
  const code = await codeOf(
    'export { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";',
  );
  expect(BALLAST.filter((text) => !code.includes(text))).toEqual([]);
});
