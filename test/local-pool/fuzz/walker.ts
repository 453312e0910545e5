import type { LocalPool } from "../../../src/local-pool/create-local-pool.js";
import { totpCode } from "../../../src/local-pool/users/totp-code.js";
import { createKeyPair, signPasswordClaim, srpA } from "../../../src/srp/client.js";
import { secretHash } from "../../../src/srp/secret-hash.js";
import { srpTimestamp } from "../../../src/srp/timestamp.js";
import { CLIENT_SECRET, CLIENTS, CUSTOM_ANSWER, PASSWORD, SEED } from "./fuzz-pools.js";
import { judgeAnswer } from "./judge-answer.js";
import type { WalkStart, WalkStep } from "./walk-steps.js";

type Fields = Readonly<Record<string, string>>;
type Body = Readonly<Record<string, unknown>>;

/** Somebody who signs in by the wire and knows what a person may know, and now and then not even that. */
export class Walker {
  /** Bodies sent. */
  sent = 0;
  /** Whether a right password, claim or custom answer was ever given. */
  proved = false;
  /** Tokens that came, newest last. */
  readonly tokens: Body[] = [];
  readonly #pool: LocalPool;
  readonly #start: WalkStart;
  #keyPair: Awaited<ReturnType<typeof createKeyPair>> | null = null;
  #asked: Body = {};
  #sessions: string[] = [];
  #seed = SEED;

  constructor(pool: LocalPool, start: WalkStart) {
    this.#pool = pool;
    this.#start = start;
  }

  /** Begins the flow. */
  async begin(): Promise<void> {
    const { flow, username, clientId, knowsPassword } = this.#start;
    const isSrp = flow.endsWith("SRP") || flow === "USER_SRP_AUTH";
    if (isSrp) this.#keyPair = await createKeyPair();
    const parameters = {
      ...(isSrp && this.#keyPair !== null ? { SRP_A: srpA(this.#keyPair) } : {}),
      ...(flow === "CUSTOM_AUTH_WITH_SRP" ? { CHALLENGE_NAME: "SRP_A" } : {}),
      ...(flow.endsWith("PASSWORD_AUTH") ? { PASSWORD: knowsPassword ? PASSWORD : "Wrong-Lovelace-1815!" } : {}),
    };
    const isAdmin = flow.startsWith("ADMIN");
    if (flow.endsWith("PASSWORD_AUTH")) this.#note(knowsPassword);
    await this.#call(isAdmin ? "AdminInitiateAuth" : "InitiateAuth", {
      ...(isAdmin ? { UserPoolId: CLIENTS.get(clientId) } : {}),
      ClientId: clientId,
      AuthFlow: flow.startsWith("CUSTOM") ? "CUSTOM_AUTH" : flow,
      AuthParameters: await this.#signed({ USERNAME: username, ...parameters }),
    });
  }

  /** What only the walker may know. */
  get secrets(): readonly string[] {
    return [
      ...this.#sessions,
      ...this.tokens.flatMap(({ AccessToken, RefreshToken }) => [AccessToken, RefreshToken]),
    ].filter((secret) => typeof secret === "string");
  }

  /** Takes one step. */
  async take(step: WalkStep): Promise<void> {
    const Session = this.#sessions.at(-1);
    const { AccessToken } = { AccessToken: undefined, ...this.tokens.at(-1) };
    const whose = AccessToken === undefined ? { Session } : { AccessToken };
    if (step.kind === "answer") await this.#answer(step);
    else if (step.kind === "wait") this.#pool.clock.advance(step.seconds);
    else if (step.kind === "signOut") await this.#call("GlobalSignOut", { AccessToken });
    else if (step.kind === "associate") await this.#call("AssociateSoftwareToken", whose);
    else await this.#call("VerifySoftwareToken", { ...whose, UserCode: this.#totp(step.right) });
  }

  async #answer({ right, challenge, sessionAge, admin }: Extract<WalkStep, { kind: "answer" }>): Promise<void> {
    const { clientId } = this.#start;
    const { ChallengeName: posed } = { ChallengeName: null, ...this.#asked };
    const name = challenge ?? (typeof posed === "string" ? posed : "PASSWORD_VERIFIER");
    const responses = await this.#responses(name, right);
    if (name === "PASSWORD_VERIFIER" || name === "CUSTOM_CHALLENGE") this.#note(right);
    await this.#call(admin ? "AdminRespondToAuthChallenge" : "RespondToAuthChallenge", {
      ...(admin ? { UserPoolId: CLIENTS.get(clientId) } : {}),
      ClientId: clientId,
      ChallengeName: name,
      Session: this.#sessions.at(-1 - sessionAge),
      ChallengeResponses: await this.#signed(responses),
    });
  }

  async #responses(name: string, right: boolean): Promise<Fields> {
    const asked = fieldsOf(this.#asked["ChallengeParameters"]);
    const USERNAME = asked["USER_ID_FOR_SRP"] ?? asked["USERNAME"] ?? this.#start.username;
    const code = right ? (this.#pool.outbox.all.at(-1)?.code ?? "000000") : "000000";
    const answers: Readonly<Record<string, Fields>> = {
      PASSWORD_VERIFIER: await this.#claim(asked, right),
      CUSTOM_CHALLENGE: { ANSWER: right ? CUSTOM_ANSWER : "no" },
      NEW_PASSWORD_REQUIRED: { NEW_PASSWORD: right ? `Analytical-${this.sent}!` : "weak" },
      SELECT_MFA_TYPE: { ANSWER: right ? "SOFTWARE_TOKEN_MFA" : "WEB_AUTHN" },
      SOFTWARE_TOKEN_MFA: { SOFTWARE_TOKEN_MFA_CODE: this.#totp(right) },
      MFA_SETUP: right ? { EMAIL: "walker@example.com" } : {},
      SMS_MFA: { SMS_MFA_CODE: code },
      EMAIL_OTP: { EMAIL_OTP_CODE: code },
    };
    return { USERNAME, ...(Object.hasOwn(answers, name) ? answers[name] : { ANSWER: "x" }) };
  }

  async #claim(asked: Fields, right: boolean): Promise<Fields> {
    const { SRP_B: srpB, SALT: salt, SECRET_BLOCK: secretBlock, USER_ID_FOR_SRP: userId } = asked;
    const TIMESTAMP = srpTimestamp(this.#pool.clock.now());
    if (!srpB || !salt || !secretBlock || !userId || this.#keyPair === null)
      return { PASSWORD_CLAIM_SIGNATURE: "c2ln", PASSWORD_CLAIM_SECRET_BLOCK: "YmxvY2s=", TIMESTAMP };
    const poolName = CLIENTS.get(this.#start.clientId)?.split("_")[1] ?? "";
    const password = right ? PASSWORD : "Wrong-Lovelace-1815!";
    const claim = { poolName, userId, secretBlock, timestamp: TIMESTAMP };
    const signed = await signPasswordClaim({ ...claim, keyPair: this.#keyPair, password, srpB, salt });
    return { PASSWORD_CLAIM_SIGNATURE: signed, PASSWORD_CLAIM_SECRET_BLOCK: secretBlock, TIMESTAMP };
  }

  async #signed(fields: Fields): Promise<Fields> {
    const { clientId } = this.#start;
    if (clientId !== "secret") return fields;
    const username = fields["USERNAME"] ?? "";
    return { ...fields, SECRET_HASH: await secretHash({ username, clientId, clientSecret: CLIENT_SECRET }) };
  }

  #totp(right: boolean): string {
    return right ? totpCode(this.#seed, this.#pool.clock.now()) : "000000";
  }

  #note(right: boolean): void {
    this.proved ||= right;
  }

  async #call(operation: string, input: object): Promise<void> {
    const sent = JSON.stringify(input);
    const headers = {
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": `AWSCognitoIdentityProviderService.${operation}`,
    };
    const answer = await this.#pool.fetch("http://pool/", { method: "POST", headers, body: sent });
    const { status } = answer;
    const text = await answer.text();
    const body = judgeAnswer({ operation, sent, status, headers: answer.headers, text, secrets: this.#sessions });
    this.sent += 1;
    if (status !== 200) return;
    const { ChallengeName, Session, SecretCode, AuthenticationResult } = body;
    if (ChallengeName !== undefined) this.#asked = body;
    if (typeof Session === "string") this.#sessions.push(Session);
    if (typeof SecretCode === "string") this.#seed = SecretCode;
    if (typeof AuthenticationResult === "object") this.tokens.push({ ...AuthenticationResult });
  }
}

function fieldsOf(value: unknown): Fields {
  const entries = Object.entries({ ...Object(value) }).flatMap(([name, field]) =>
    typeof field === "string" ? [[name, field] as const] : [],
  );
  return Object.fromEntries(entries);
}
