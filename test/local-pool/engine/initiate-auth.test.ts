import { describe, expect, test } from "vitest";
import { clientModel, poolModel } from "./harness/models.js";
import { byPassword, signIn } from "./harness/requests.js";
import { signInBySrp } from "./harness/srp-client.js";
import { TestPool } from "./harness/test-pool.js";

const withFlows = (...flows: string[]) =>
  new TestPool(poolModel({ clients: [clientModel({ explicitAuthFlows: new Set(flows) })] }));

const initiate = (
  AuthFlow: string,
  AuthParameters: Readonly<Record<string, string>> = { USERNAME: "ada", SRP_A: "abc" },
) => ({
  AuthFlow,
  ClientId: "demo",
  AuthParameters,
});

describe("InitiateAuth: the app client's flows (B26)", () => {
  test.each([
    ["USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH flow not enabled for this client"],
    ["USER_AUTH", "USER_AUTH flow not enabled for this client"],
    ["USER_SRP_AUTH", "USER_SRP_AUTH is not enabled for the client."],
    ["CUSTOM_AUTH", "CUSTOM_AUTH is not enabled for the client."],
    ["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN_AUTH is not enabled for the client."],
    ["REFRESH_TOKEN", "REFRESH_TOKEN_AUTH is not enabled for the client."],
  ])("%s without permission is refused in the service's words", async (flow, message) => {
    const pool = withFlows("ALLOW_ADMIN_USER_PASSWORD_AUTH");
    expect(await pool.refusal("InitiateAuth", initiate(flow))).toBe(`InvalidParameterException: ${message}`);
  });

  test.each(["ADMIN_NO_SRP_AUTH", "ADMIN_USER_PASSWORD_AUTH"])("%s is not for InitiateAuth", async (flow) => {
    const refused = await new TestPool().refusal("InitiateAuth", initiate(flow));
    expect(refused).toBe("InvalidParameterException: Initiate Auth method not supported");
  });

  test("a legacy client may use SRP always, the password in clear only when it is listed", async () => {
    const pool = withFlows("ADMIN_NO_SRP_AUTH");
    expect((await signInBySrp(pool)).AuthenticationResult?.TokenType).toBe("Bearer");
    expect(await pool.refusal("InitiateAuth", byPassword())).toContain("USER_PASSWORD_AUTH flow not enabled");
    expect((await signIn(withFlows("USER_PASSWORD_AUTH"))).TokenType).toBe("Bearer");
  });

  test("a legacy client with CUSTOM_AUTH_FLOW_ONLY may not use SRP", async () => {
    const refused = await withFlows("CUSTOM_AUTH_FLOW_ONLY").refusal("InitiateAuth", initiate("USER_SRP_AUTH"));
    expect(refused).toContain("USER_SRP_AUTH is not enabled for the client.");
  });

  test("a client that rotates refresh tokens may not use REFRESH_TOKEN_AUTH", async () => {
    const pool = new TestPool(poolModel({ clients: [clientModel({ rotation: { enabled: true, graceSeconds: 0 } })] }));
    const refused = await pool.refusal("InitiateAuth", initiate("REFRESH_TOKEN_AUTH", { REFRESH_TOKEN: "x" }));
    expect(refused).toContain("REFRESH_TOKEN_AUTH is not enabled");
  });

  test("an unknown client is refused by its id", async () => {
    const refused = await new TestPool().refusal("InitiateAuth", byPassword({}, "nope"));
    expect(refused).toBe("ResourceNotFoundException: User pool client nope does not exist.");
  });
});

describe("InitiateAuth: parameters", () => {
  test.each([
    ["USER_PASSWORD_AUTH", "USERNAME", { PASSWORD: "x" }],
    ["USER_PASSWORD_AUTH", "PASSWORD", { USERNAME: "ada" }],
    ["USER_SRP_AUTH", "USERNAME", { SRP_A: "abc" }],
    ["USER_SRP_AUTH", "SRP_A", { USERNAME: "ada" }],
    ["CUSTOM_AUTH", "USERNAME", {}],
    ["CUSTOM_AUTH", "SRP_A", { USERNAME: "ada", CHALLENGE_NAME: "SRP_A" }],
    ["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", {}],
  ])("%s without %s is refused by that name", async (flow, name, parameters) => {
    const refused = await new TestPool().refusal("InitiateAuth", initiate(flow, parameters));
    expect(refused).toBe(`InvalidParameterException: Missing required parameter ${name}`);
  });

  test("AuthParameters may be absent altogether", async () => {
    const refused = await new TestPool().refusal("InitiateAuth", { AuthFlow: "USER_SRP_AUTH", ClientId: "demo" });
    expect(refused).toBe("InvalidParameterException: Missing required parameter USERNAME");
  });

  test("metadata, analytics and context are taken and not needed", async () => {
    const extra = {
      ClientMetadata: { a: "b" },
      AnalyticsMetadata: { AnalyticsEndpointId: "x" },
      UserContextData: { EncodedData: "x" },
      Session: null,
    };
    const answer = await new TestPool().call("InitiateAuth", { ...byPassword(), ...extra });
    expect(answer.AuthenticationResult?.TokenType).toBe("Bearer");
  });
});

const refusal = (input: Readonly<Record<string, unknown>>) => new TestPool().refusal("InitiateAuth", input);

const detected = (text: string) => `InvalidParameterException: ${text}`;

describe("InitiateAuth: shape comes first", () => {
  test("one broken constraint is one validation error, a secret one without its value", async () => {
    expect(await refusal({ ...byPassword(), ClientId: "no good" })).toBe(
      detected(
        String.raw`1 validation error detected: Value at 'clientId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+]+`,
      ),
    );
  });

  test("several are counted and joined, a shown one with its value", async () => {
    expect(await refusal({ AuthFlow: "NOPE" })).toBe(
      detected(
        "2 validation errors detected: Value 'NOPE' at 'authFlow' failed to satisfy constraint: Member must satisfy enum value set: [USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH]; Value at 'clientId' failed to satisfy constraint: Member must not be null",
      ),
    );
  });

  test("null counts as absent", async () => {
    expect(await refusal({ AuthFlow: null, ClientId: "demo" })).toBe(
      detected(
        "1 validation error detected: Value null at 'authFlow' failed to satisfy constraint: Member must not be null",
      ),
    );
  });

  test("a session out of the model's bounds is a validation error", async () => {
    expect(await refusal({ ...byPassword(), Session: "short" })).toContain(
      "Value at 'session' failed to satisfy constraint: Member must have length greater than or equal to 20",
    );
  });

  test.each([
    { ...byPassword(), ClientId: 1 },
    { ...byPassword(), AuthParameters: [] },
    { ...byPassword(), AuthParameters: { USERNAME: 1 } },
  ])("a member of another JSON type is a SerializationException", async (input) => {
    expect(await refusal(input)).toMatch(/^SerializationException: /u);
  });

  test("__proto__ in the body and in a map is a name like any other", async () => {
    const body: Record<string, unknown> = JSON.parse(
      '{"__proto__":{"AuthFlow":"USER_PASSWORD_AUTH"},"ClientId":"demo","AuthParameters":{"__proto__":"x","USERNAME":"ada"}}',
    );
    expect(await refusal(body)).toContain("Value null at 'authFlow'");
    const refused = await refusal({ ...body, AuthFlow: "USER_PASSWORD_AUTH" });
    expect(refused).toBe("InvalidParameterException: Missing required parameter PASSWORD");
    expect(Object.prototype).not.toHaveProperty("AuthFlow");
  });
});
