import { HttpResponse } from "@smithy/core/protocols";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createSender } from "../../src/cognito/sdk.js";
import { awsJsonAnswer } from "../../src/cognito/wire/aws-json-answer.js";
import { UnreadableResponse } from "../../src/cognito/wire/unreadable-response.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (statusCode: number, text: string) =>
  awsJsonAnswer(new HttpResponse({ statusCode, headers: { "x-amzn-requestid": "request-1" } }), bytes(text));
const caught = (task: () => unknown): unknown => {
  try {
    return task();
  } catch (error) {
    return error;
  }
};

const nothingOfTheService = ["null", "true", "5", '"canary"', '["canary"]', "canary", '{"canary":', " "];
test.each([200, 400, 500].flatMap((status) => nothingOfTheService.map((text) => [status, text] as const)))(
  "%i with the body %s is no answer of the service, and nothing of it is kept",
  (status, text) => {
    const error = caught(() => read(status, text));
    expect(error).toBeInstanceOf(UnreadableResponse);
    expect(error).toMatchObject({ status, requestId: "request-1" });
    expect(`${JSON.stringify(error)} ${String(error)}`).not.toContain("canary");
  },
);

test.each(["true", "{}", "[]"])("a refusal with %s for its name is no answer of the service", (name) => {
  expect(caught(() => read(400, `{"__type":${name},"message":"No."}`))).toBeInstanceOf(UnreadableResponse);
});

test("a refusal with null for its name has none", () => {
  expect(caught(() => read(400, '{"__type":null,"message":"No."}'))).toMatchObject({ name: "Unknown", message: "No." });
});

test("a byte order mark before an answer is passed over, as the SDK does in a page", () => {
  expect(read(200, '\ufeff{"Username":"ada"}')).toMatchObject({ Username: "ada" });
});

test.each([200, 400])("a member called __proto__ changes no prototype (%i)", (status) => {
  const text = '{"__type":"OfNextYear","__proto__":{"Username":"eve"}}';
  const answer = caught(() => read(status, text));
  expect(Object.getPrototypeOf(answer)).toBe(status === 200 ? Object.prototype : Error.prototype);
  expect(answer).not.toHaveProperty("Username");
});

test.each(["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"])("the request's id stands in %s", (name) => {
  const response = new HttpResponse({ statusCode: 200, headers: { [name]: "request-2" } });
  expect(awsJsonAnswer(response, bytes("{}"))).toEqual({ $metadata: { httpStatusCode: 200, requestId: "request-2" } });
});

describe("a handler may give the body as", () => {
  const ADA = '{"Username":"Ådä"}';
  test.each<[string, unknown, string | undefined]>([
    ["bytes", bytes(ADA), "Ådä"],
    ["a Blob", new Blob([ADA]), "Ådä"],
    ["a stream", new Blob([ADA]).stream(), "Ådä"],
    ["a stream of Node", Readable.from([bytes(ADA).slice(0, 14), bytes(ADA).slice(14)]), "Ådä"],
    ["nothing", undefined, undefined],
    ["null", null, undefined],
  ])("%s", async (_what, body, username) => {
    const requestHandler = { handle: async () => ({ response: new HttpResponse({ statusCode: 200, body }) }) };
    const send = createSender({ region: "eu-west-1", endpoint: undefined, requestHandler });
    const { Username } = await send("GetUser", { AccessToken: "token" }, new AbortController().signal);
    expect(Username).toBe(username);
  });
});
