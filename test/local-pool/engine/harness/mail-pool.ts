import { poolModel, userModel } from "./models.js";
import { TestPool } from "./test-pool.js";

/** A pool whose ada gives a code from her e-mail as second factor. */
export const mailPool = (): TestPool =>
  new TestPool(
    poolModel({
      mfa: "OPTIONAL",
      factors: { sms: false, email: true, totp: false },
      users: [userModel({ mfaSettings: ["EMAIL_OTP"] })],
    }),
  );
