import { expect } from "vitest";
import { CLIENT_SECRET, CUSTOM_ANSWER, PASSWORD, SEED } from "./fuzz-pools.js";
import { knownExceptions } from "./known-exceptions.js";

/** An answer of the wire, and what it answers. */
export interface Judged {
  /** Null: the call named none that is known. */
  readonly operation: string | null;
  /** The body that was sent, as text. */
  readonly sent: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What nobody may learn beside those whom it was given to. */
  readonly secrets: readonly string[];
}

/** Fails unless the answer is a 200 of the operation's shape, or a 400 by a known name that gives nothing away. Gives the body. */
export function judgeAnswer(answer: Judged): Record<string, unknown> {
  try {
    return judge(answer);
  } catch (error) {
    const { operation, sent, status, text } = answer;
    const call = `${String(operation)} ${sent.slice(0, 600)} → ${status} ${text.slice(0, 600)}`;
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${call}`, { cause: error });
  }
}

function judge(answer: Judged): Record<string, unknown> {
  const { headers, status, operation } = answer;
  const body = readObject(answer.text);
  expect(headers.get("Content-Type")).toMatch(/^application\/x-amz-json-1\.[01]$/);
  expect(headers.get("x-amzn-RequestId")).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(headers.get("Access-Control-Expose-Headers")).toContain("x-amzn-ErrorType");
  expect(Date.parse(headers.get("Date") ?? "")).toBeGreaterThan(0);
  if (status !== 200) judgeRefusal(answer, body);
  else judgeSuccess(operation, body);
  return body;
}

function readObject(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`no object: ${text}`);
  return { ...value };
}

const TRACES = /node_modules|file:\/\/|\bat (?:async )?\S+ \(|[\w/]\.[jt]s:\d+|\[object Object\]|TypeError|RangeError/;

function judgeRefusal({ status, headers, sent, secrets }: Judged, body: Record<string, unknown>): void {
  const { __type: type, message = "" } = { ...body };
  expect(status).toBe(400);
  expect(knownExceptions).toContain(type);
  expect(headers.get("x-amzn-ErrorType")).toBe(`${String(type)}:`);
  expect(Object.keys(body).filter((name) => !["__type", "message", "reasonCode"].includes(name))).toEqual([]);
  if (typeof message !== "string") throw new Error(`message is no text: ${JSON.stringify(message)}`);
  const all = [PASSWORD, CLIENT_SECRET, CUSTOM_ANSWER, SEED, ...secrets];
  // A message may quote a name or an id that was sent, whatever was put there.
  const told = all.filter((secret) => message.includes(secret) && !sentInTheOpen(sent, secret));
  expect(told).toEqual([]);
  if (!TRACES.test(sent)) expect(message).not.toMatch(TRACES);
}

const OPEN =
  /"(?:UserPoolId|ClientId|Username|AuthFlow|ChallengeName|MessageAction|DesiredDeliveryMediums|Name|AttributeName|UserAttributeNames|USERNAME)":[[{]*"?[^{}]*$/;

function sentInTheOpen(sent: string, secret: string): boolean {
  const parts = sent.split(secret);
  return parts.slice(1).some((_, index) =>
    OPEN.test(
      parts
        .slice(0, index + 1)
        .join(secret)
        .slice(-400),
    ),
  );
}

interface OutputShape {
  readonly always: readonly string[];
  readonly sometimes?: readonly string[];
}

const SETTINGS = ["UserMFASettingList", "PreferredMfaSetting"];
const DATES = ["UserCreateDate", "UserLastModifiedDate"];
const NOTHING: OutputShape = { always: [] };
const SENT: OutputShape = { always: ["CodeDeliveryDetails"] };
const SIGN_IN: OutputShape = {
  always: ["ChallengeParameters"],
  sometimes: ["ChallengeName", "Session", "AuthenticationResult"],
};

const outputs: Readonly<Record<string, OutputShape>> = {
  AdminConfirmSignUp: NOTHING,
  AdminCreateUser: { always: ["User"] },
  AdminDisableUser: NOTHING,
  AdminEnableUser: NOTHING,
  AdminGetUser: { always: ["Username", "UserAttributes", "Enabled", "UserStatus", ...DATES], sometimes: SETTINGS },
  AdminInitiateAuth: SIGN_IN,
  AdminResetUserPassword: NOTHING,
  AdminRespondToAuthChallenge: SIGN_IN,
  AdminSetUserMFAPreference: NOTHING,
  AdminSetUserPassword: NOTHING,
  AdminUserGlobalSignOut: NOTHING,
  AssociateSoftwareToken: { always: ["SecretCode"], sometimes: ["Session"] },
  ChangePassword: NOTHING,
  ConfirmForgotPassword: NOTHING,
  ConfirmSignUp: { always: [], sometimes: ["Session"] },
  DeleteUser: NOTHING,
  DeleteUserAttributes: NOTHING,
  ForgotPassword: SENT,
  GetTokensFromRefreshToken: { always: ["AuthenticationResult"] },
  GetUser: { always: ["Username", "UserAttributes"], sometimes: SETTINGS },
  GetUserAttributeVerificationCode: SENT,
  GlobalSignOut: NOTHING,
  InitiateAuth: SIGN_IN,
  ResendConfirmationCode: SENT,
  RespondToAuthChallenge: SIGN_IN,
  RevokeToken: NOTHING,
  SetUserMFAPreference: NOTHING,
  SignUp: { always: ["UserConfirmed", "UserSub"], sometimes: ["CodeDeliveryDetails", "Session"] },
  UpdateUserAttributes: { always: ["CodeDeliveryDetailsList"] },
  VerifyUserAttribute: NOTHING,
  VerifySoftwareToken: { always: ["Status"], sometimes: ["Session"] },
};

function judgeSuccess(operation: string | null, body: Record<string, unknown>): void {
  const shape = operation === null ? undefined : outputs[operation];
  if (shape === undefined) throw new Error(`${String(operation)} was carried out`);
  const { always, sometimes = [] } = shape;
  expect(Object.keys(body)).toEqual(expect.arrayContaining([...always]));
  expect(Object.keys(body).filter((name) => ![...always, ...sometimes].includes(name))).toEqual([]);
  if (shape !== SIGN_IN) return;
  expect(Object.hasOwn(body, "ChallengeName")).not.toBe(Object.hasOwn(body, "AuthenticationResult"));
  const parameters = Object.values({ ...Object(body["ChallengeParameters"]) });
  expect(parameters.filter((value) => typeof value !== "string")).toEqual([]);
}
