import type { PoolModel } from "./pool-model.js";
import type { Shaped } from "./shape.js";
import type { userPoolShape } from "./user-pool-shape.js";

type Pool = Exclude<Shaped<typeof userPoolShape>, undefined>;
type SignUpRules = Pick<
  PoolModel,
  "verifiedBeforeUpdate" | "allowsSignUp" | "confirmsByLink" | "verificationTexts" | "recovery" | "firstFactors"
>;

/** How people sign up, change their addresses and recover their accounts, with the service's defaults. */
export function readSignUp(pool: Pool): SignUpRules {
  const { VerificationMessageTemplate: template } = pool;
  const mechanisms = pool.AccountRecoverySetting?.RecoveryMechanisms ?? [];
  return {
    verifiedBeforeUpdate: pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? [],
    allowsSignUp: !(pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false),
    confirmsByLink: template?.DefaultEmailOption === "CONFIRM_WITH_LINK",
    verificationTexts: {
      SMS: { subject: "", message: template?.SmsMessage ?? "" },
      EMAIL: { subject: template?.EmailSubject ?? "", message: template?.EmailMessage ?? "" },
      LINK: { subject: template?.EmailSubjectByLink ?? "", message: template?.EmailMessageByLink ?? "" },
    },
    recovery:
      mechanisms.length === 0
        ? null
        : mechanisms.toSorted((one, other) => one.Priority - other.Priority).map(({ Name }) => Name),
    firstFactors: pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"],
  };
}
