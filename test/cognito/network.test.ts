import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { CognitoIdentityProviderClientConfig } from "@aws-sdk/client-cognito-identity-provider";
import { createServer } from "node:http";
import type { RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSender } from "../../src/cognito/sdk.js";
import { NetworkFailure } from "../../src/cognito/wire/network-failure.js";
import { UnreadableResponse } from "../../src/cognito/wire/unreadable-response.js";

type RequestHandler = CognitoIdentityProviderClientConfig["requestHandler"];

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => void (await Promise.all(closers.splice(0).map((close) => close()))));

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  });
  // SAFETY: a server that listens on TCP has an address of this shape.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const answering =
  (status: number, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { "x-amzn-RequestId": "request-1" }).end(body);

const getUser = (endpoint: string, requestHandler: RequestHandler, signal = new AbortController().signal) =>
  createSender({ region: "local", endpoint, requestHandler })("GetUser", { AccessToken: "token" }, signal);

/** AWS's own handler for Node: what a client of the SDK uses there. */
const nodeHandler = () => new CognitoIdentityProviderClient({ region: "local" }).config.requestHandler;

const handlers: readonly (readonly [string, () => RequestHandler])[] = [
  ["fetch", () => undefined],
  ["fetch with options", () => ({ requestTimeout: 10_000 })],
  ["AWS's handler for Node", nodeHandler],
];

describe.each(handlers)("by %s", (_name, makeHandler) => {
  test("request and answer go over HTTP as they are", async () => {
    const received = vi.fn<(what: object) => void>();
    const endpoint = await listen((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { "content-type": type, "x-amz-target": target, "content-length": length } = request.headers;
        received({ type, target, length, body: Buffer.concat(chunks).toString() });
        response.end('{"Username":"Ådä"}');
      });
    });
    await expect(getUser(endpoint, makeHandler())).resolves.toMatchObject({ Username: "Ådä" });
    expect(received).toHaveBeenCalledExactlyOnceWith({
      type: "application/x-amz-json-1.1",
      target: "AWSCognitoIdentityProviderService.GetUser",
      length: "23",
      body: '{"AccessToken":"token"}',
    });
  });

  test("an exception keeps its name, its message and its request id", async () => {
    const endpoint = await listen(answering(400, '{"__type":"NotAuthorizedException","message":"No."}'));
    await expect(getUser(endpoint, makeHandler())).rejects.toMatchObject({
      name: "NotAuthorizedException",
      message: "No.",
      $metadata: { requestId: "request-1", httpStatusCode: 400 },
    });
  });

  test("a server that is not there is a network failure", async () => {
    const endpoint = await listen(() => undefined);
    await Promise.all(closers.splice(0).map((close) => close()));
    await expect(getUser(endpoint, makeHandler())).rejects.toBeInstanceOf(NetworkFailure);
  });

  test("a connection that breaks in the middle of an answer is a network failure", async () => {
    const endpoint = await listen((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"Username":', () => response.destroy());
    });
    await expect(getUser(endpoint, makeHandler())).rejects.toBeInstanceOf(NetworkFailure);
  });

  test("an aborted request ends at once and closes its connection", async () => {
    let underWay: ServerResponse | undefined;
    const endpoint = await listen((_request, response) => void (underWay = response));
    const controller = new AbortController();
    const sent = getUser(endpoint, makeHandler(), controller.signal);
    await vi.waitFor(() => expect(underWay).toBeDefined());
    const closed = new Promise((resolve) => void underWay?.on("close", resolve));
    controller.abort();
    await expect(sent).rejects.toBeInstanceOf(Error);
    await closed;
  });

  test.each([
    [502, "<html>Bad gateway, canary</html>"],
    [200, "<html>Please sign in to the network, canary</html>"],
    [200, '{"AuthenticationResult":{"IdToken":"canary'],
    [400, '{"__type":{"canary":1}}'],
  ])(
    "an answer that is none of the service's (%i %s) is told apart, and nothing of it is kept",
    async (status, body) => {
      const error = await getUser(await listen(answering(status, body)), makeHandler()).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(UnreadableResponse);
      expect(error).toMatchObject({ status, requestId: "request-1" });
      expect(error).not.toHaveProperty("cause");
      expect(`${JSON.stringify(error)} ${String(error)}`).not.toContain("canary");
    },
  );
});

test("a handler that throws before it promises anything is a network failure too", async () => {
  const requestHandler = {
    handle: () => {
      throw new Error("no socket left");
    },
  };
  await expect(getUser("http://127.0.0.1:9", requestHandler)).rejects.toBeInstanceOf(NetworkFailure);
});
