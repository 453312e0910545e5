import { expect, test } from "vitest";
import { parseDescription } from "../../../src/local-pool/description/parse-description.js";
import { awsOutput } from "./aws-output.js";

const Id = "us-east-1_LatchKey1";
const read = (UserPool: object, warnings: string[] = []) =>
  parseDescription({ UserPool: { Id, ...UserPool } }, "pool.json", (text) => warnings.push(text));

test("by default people sign up by code, with a password, and recover as of old", () => {
  expect(read({})).toMatchObject({
    allowsSignUp: true,
    confirmsByLink: false,
    verifiedBeforeUpdate: [],
    recovery: null,
    firstFactors: ["PASSWORD"],
  });
});

test("what describe-user-pool prints of sign-up, change of addresses and recovery is used", () => {
  const warnings: string[] = [];
  const model = read(
    {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 7 },
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_LINK", EmailMessageByLink: "{##Verify##}" },
      EmailVerificationMessage: "Your code is {####}",
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
      AccountRecoverySetting: {
        RecoveryMechanisms: [
          { Priority: 2, Name: "verified_phone_number" },
          { Priority: 1, Name: "verified_email" },
        ],
      },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } },
    },
    warnings,
  );
  expect(model).toMatchObject({
    allowsSignUp: false,
    confirmsByLink: true,
    verificationTexts: { LINK: { message: "{##Verify##}" } },
    verifiedBeforeUpdate: ["email"],
    recovery: ["verified_email", "verified_phone_number"],
    firstFactors: ["PASSWORD", "EMAIL_OTP"],
  });
  expect(warnings).toEqual([
    "pool.json: accepted but not used by the local pool: UserPool.EmailVerificationMessage, " +
      "UserPool.AdminCreateUserConfig.UnusedAccountValidityDays",
  ]);
});

test("the whole output of describe-user-pool gives these too", () => {
  expect(parseDescription(awsOutput, "pool.json", () => undefined)).toMatchObject({
    allowsSignUp: true,
    confirmsByLink: false,
    recovery: ["verified_email"],
  });
});

test.each([
  [
    { AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: "pigeon" }] } },
    'AccountRecoverySetting.RecoveryMechanisms[0].Name: expected one of verified_email | verified_phone_number | admin_only, got "pigeon"',
  ],
  [
    { VerificationMessageTemplate: { DefaultEmailOption: "LINK" } },
    'VerificationMessageTemplate.DefaultEmailOption: expected one of CONFIRM_WITH_LINK | CONFIRM_WITH_CODE, got "LINK"',
  ],
  [
    { VerificationMessageTemplate: { SmsMessage: "Welcome" } },
    'VerificationMessageTemplate.SmsMessage: expected a text with {####} in it, got "Welcome"',
  ],
  [
    { VerificationMessageTemplate: { EmailMessageByLink: "Press {####}" } },
    'VerificationMessageTemplate.EmailMessageByLink: expected a text with {##words of the link##} in it, got "Press {####}"',
  ],
  [
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["name"] } },
    'UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate[0]: expected one of email | phone_number, got "name"',
  ],
  [
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["SMOKE"] } } },
    'Policies.SignInPolicy.AllowedFirstAuthFactors[0]: expected one of PASSWORD | EMAIL_OTP | SMS_OTP | WEB_AUTHN, got "SMOKE"',
  ],
])("%j is refused", (UserPool, message) => {
  expect(() => read(UserPool)).toThrow(`pool.json: UserPool.${message}`);
});
