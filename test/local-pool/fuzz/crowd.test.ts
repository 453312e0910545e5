import { decodeJwt } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listenHttp } from "../../../src/cli/listen-http.js";
import type { HttpListener } from "../../../src/cli/listen-http.js";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import type { PoolDescription } from "../../../src/local-pool/description/pool-description.js";
import { call } from "../outside/call.js";
import { PASSWORD, SEED } from "./fuzz-pools.js";
import { byPassword, bySrp } from "./sign-in-ada.js";

const CROWD = 200;
const WAYS = ["password", "srp", "totp", "mail", "invited"] as const;
type Way = (typeof WAYS)[number];
type Wire = Pick<LocalPool, "fetch" | "clock">;
type Answer = Readonly<Record<string, unknown>>;

const crowd = Array.from({ length: CROWD }, (_, index) => {
  const way = WAYS[index % WAYS.length] ?? "password";
  return { way, username: `${way}${index}`, clientId: "crowd", poolName: "Crowd" };
});
type Member = (typeof crowd)[number];

const description: PoolDescription = {
  UserPool: { Id: "us-east-1_Crowd", MfaConfiguration: "OPTIONAL" },
  UserPoolMfaConfig: { EmailMfaConfiguration: {}, SoftwareTokenMfaConfiguration: { Enabled: true } },
  UserPoolClient: { ClientId: "crowd", ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH"] },
  Users: crowd.map(({ way, username }) => ({
    Username: username,
    Password: PASSWORD,
    UserAttributes: [{ Name: "email", Value: `${username}@example.com` }],
    ...(way === "totp" ? { SoftwareTokenSecret: SEED, UserMFASettingList: ["SOFTWARE_TOKEN_MFA"] as const } : {}),
    ...(way === "mail" ? { UserMFASettingList: ["EMAIL_OTP"] as const } : {}),
    ...(way === "invited" ? { UserStatus: "FORCE_CHANGE_PASSWORD" as const } : {}),
  })),
};

const pool = createLocalPool(description);
let listener: HttpListener;
beforeAll(async () => {
  listener = await listenHttp(pool.fetch, { host: "127.0.0.1", port: 0 });
});
afterAll(() => listener.close());

/** What answers the challenge of each way; null: there is none. */
const answers: Readonly<Record<Way, ((username: string) => Promise<readonly [string, string, string]>) | null>> = {
  password: null,
  srp: null,
  totp: async (username) => ["SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE", pool.users.totp(username)],
  mail: async (username) => ["EMAIL_OTP", "EMAIL_OTP_CODE", (await pool.outbox.next({ username })).code],
  invited: async () => ["NEW_PASSWORD_REQUIRED", "NEW_PASSWORD", "Analytical-1843!"],
};

async function signIn(wire: Wire, member: Member): Promise<Answer> {
  const begun = await (member.way === "srp" ? bySrp : byPassword)(wire, member);
  const answer = answers[member.way];
  if (answer === null) return begun;
  const { username, clientId } = member;
  const [ChallengeName, key, value] = await answer(username);
  expect(begun["ChallengeName"]).toBe(ChallengeName);
  const ChallengeResponses = { USERNAME: username, [key]: value };
  const input = { ClientId: clientId, ChallengeName, Session: begun["Session"], ChallengeResponses };
  return (await call(wire, "RespondToAuthChallenge", input)).body;
}

test("200 people sign in at once, half of them over HTTP: nobody is lost, and each gets tokens of their own", async () => {
  const { port } = listener;
  const overHttp: Wire = { clock: pool.clock, fetch: (_, init) => fetch(`http://127.0.0.1:${port}/`, init) };
  const signedIn = await Promise.all(
    crowd.map(async (member, index) => {
      const { AuthenticationResult } = {
        AuthenticationResult: null,
        ...(await signIn(index % 2 === 0 ? pool : overHttp, member)),
      };
      const tokens: Readonly<Record<string, string>> = { ...Object(AuthenticationResult) };
      return { member, tokens };
    }),
  );
  for (const { member, tokens } of signedIn) {
    const { sub } = pool.users.get(member.username);
    const { AccessToken = "", IdToken = "" } = tokens;
    expect(decodeJwt(AccessToken)).toMatchObject({ username: member.username, sub, token_use: "access" });
    expect(decodeJwt(IdToken)).toMatchObject({ "cognito:username": member.username, sub, token_use: "id" });
  }
  for (const kind of ["AccessToken", "IdToken", "RefreshToken"])
    expect(new Set(signedIn.map(({ tokens }) => tokens[kind])).size).toBe(CROWD);
  const people = await Promise.all(
    signedIn.map(async ({ tokens }) => (await call(pool, "GetUser", { AccessToken: tokens["AccessToken"] })).body),
  );
  expect(people.map((person) => person["Username"])).toEqual(crowd.map(({ username }) => username));
}, 120_000);
