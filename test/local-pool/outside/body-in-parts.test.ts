import { expect, test } from "vitest";
import { createLocalPool } from "../../../src/local-pool/create-local-pool.js";

/** Sends a body byte by byte. */
const sendBytes = async (bytes: Uint8Array) => {
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(bytes.slice(sent, (sent += 1)));
      if (sent === bytes.length) controller.close();
    },
  });
  const headers = {
    "Content-Type": "application/x-amz-json-1.1",
    "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
  };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  const answer = await createLocalPool().fetch("http://pool/", init);
  return { status: answer.status, body: await answer.json() };
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("a body in as many parts as it has bytes is read like any other", async () => {
  const answer = await sendBytes(bytesOf(`${" ".repeat(200_000)}{"ClientId":"demo","AuthFlow":"Ådä 🗝"}`));
  expect(answer).toMatchObject({ status: 400, body: { __type: "InvalidParameterException" } });
  expect(answer.body.message).toContain("Value 'Ådä 🗝' at 'authFlow'");
});

test("a body that ends in the middle of a character is no UTF-8", async () => {
  expect(await sendBytes(bytesOf('{"AuthFlow":"🗝').slice(0, -1))).toEqual({
    status: 400,
    body: { __type: "SerializationException", message: "The request body is not UTF-8" },
  });
});
