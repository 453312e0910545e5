import { describe, expect, test } from "vitest";
import { clientModel, poolModel, userModel } from "./harness/models.js";
import { byPassword, tokensOf } from "./harness/requests.js";
import { TestPool } from "./harness/test-pool.js";

const UserPoolId = "us-east-1_LatchKey1";
const ALL = { sms: true, email: true, totp: true };

const initiate = (AuthFlow: string) => ({ ...byPassword({ USERNAME: "ada@example.com" }), AuthFlow, UserPoolId });

describe("AdminInitiateAuth and AdminRespondToAuthChallenge", () => {
  const aliases = { aliasAttributes: ["email" as const], users: [userModel({ mfaSettings: ["EMAIL_OTP"] })] };
  const open = () => new TestPool(poolModel({ mfa: "OPTIONAL", factors: ALL, ...aliases }));

  test.each(["ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"])(
    "%s; the answer needs the actual user name",
    async (flow) => {
      const pool = open();
      const challenge = await pool.call("AdminInitiateAuth", initiate(flow));
      expect(challenge.ChallengeName).toBe("EMAIL_OTP");
      const respond = (USERNAME: string) => ({
        UserPoolId,
        ClientId: "demo",
        ChallengeName: "EMAIL_OTP",
        Session: challenge.Session,
        ChallengeResponses: { USERNAME, EMAIL_OTP_CODE: pool.lastMessage.code },
      });
      expect(await pool.refusal("AdminRespondToAuthChallenge", respond("ada@example.com"))).toContain(
        "NotAuthorizedException",
      );
      const name = challenge.ChallengeParameters?.["USER_ID_FOR_SRP"] ?? "";
      expect(tokensOf(await pool.call("AdminRespondToAuthChallenge", respond(name))).TokenType).toBe("Bearer");
    },
  );

  test("USER_PASSWORD_AUTH is not for it; a client without the admin flow is refused", async () => {
    const refused = await open().refusal("AdminInitiateAuth", initiate("USER_PASSWORD_AUTH"));
    expect(refused).toBe("InvalidParameterException: Initiate Auth method not supported");
    const clients = [clientModel({ explicitAuthFlows: new Set(["ALLOW_USER_SRP_AUTH"]) })];
    const without = await new TestPool(poolModel({ clients })).refusal(
      "AdminInitiateAuth",
      initiate("ADMIN_USER_PASSWORD_AUTH"),
    );
    expect(without).toBe("InvalidParameterException: Auth flow not enabled for this client");
  });

  test("a client of another pool does not exist", async () => {
    const refused = await open().refusal("AdminInitiateAuth", {
      ...initiate("ADMIN_USER_PASSWORD_AUTH"),
      ClientId: "nope",
    });
    expect(refused).toBe("ResourceNotFoundException: User pool client nope does not exist.");
  });
});
