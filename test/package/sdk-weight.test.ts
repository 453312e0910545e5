import { expect, test } from "vitest";
import { bundle } from "./bundle.js";

/** Texts that stand for what a client of the AWS SDK carries for signed requests and for repeated ones. */
const BALLAST = ["AWS4-HMAC-SHA256", "amz-sdk-invocation-id", "Credential is missing"];

const codeOf = async (statement: string): Promise<string> =>
  (await bundle(statement)).map(({ code }) => code).join("\n");

test("cognito() takes of the AWS SDK what speaks its protocol, without signatures, credentials and retries", async () => {
  const code = await codeOf('export * from "latchkey/cognito";');
  expect(code).toContain("application/x-amz-json-");
  expect(BALLAST.filter((text) => code.includes(text))).toEqual([]);
});

test("those texts would show that the SDK's whole client is there", async () => {
  const code = await codeOf(
    'export { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";',
  );
  expect(BALLAST.filter((text) => !code.includes(text))).toEqual([]);
});
