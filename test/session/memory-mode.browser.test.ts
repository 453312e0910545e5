import { afterEach, expect, test } from "vitest";
import { findSecrets } from "../canary/canary-net.js";
import { databaseSink } from "../canary/sinks/database-sink.js";
import { channelSink, cookieSink, globalSink, historySink, windowNameSink } from "../canary/sinks/page-sinks.js";
import type { Sink } from "../canary/sinks/sink.js";
import { storageSinks } from "../canary/sinks/storage-sinks.js";
import { authenticationResult } from "./make-tokens.js";
import { tokens } from "../cognito/answers.js";
import { scriptedClient } from "../cognito/scripted-client.js";
import { signedInClient } from "../cognito/signed-in-client.js";

const sinks: Record<string, Sink> = {};
const drawn: (() => void)[] = [];

afterEach(() => {
  drawn.splice(0).forEach((draw) => draw());
  localStorage.clear();
  sessionStorage.clear();
});

const castNet = () => {
  Object.assign(sinks, storageSinks({ storage: "memory", key: "latchkey.client1" }), {
    cookie: cookieSink(),
    channel: channelSink(),
    database: databaseSink(),
    global: globalSink(),
    history: historySink(),
    windowName: windowNameSink(),
  });
  drawn.push(() => Object.values(sinks).forEach((sink) => sink.close?.()));
};

const tokensOf = (mark: string): string[] =>
  ["IdToken", "AccessToken", "RefreshToken"].map((name) => String(authenticationResult(mark)[name]));

const find = async (): Promise<readonly string[]> => {
  const read = await Promise.all(Object.entries(sinks).map(async ([name, sink]) => [name, await sink.read()] as const));
  return findSecrets(Object.fromEntries(read), [...tokensOf("1"), ...tokensOf("2")]);
};

test("S11: in memory mode no token is on window, in a storage, in IndexedDB, a cookie, the history or a channel, and a reload knows nobody", async () => {
  castNet();
  const { client, willAnswer } = await signedInClient({ storage: "memory" });
  expect(await client.getAccessToken()).toBe(tokensOf("1")[1]);
  willAnswer(tokens("2"));
  expect(await client.getAccessToken({ forceRefresh: true })).toBe(tokensOf("2")[1]);
  expect(await find()).toStrictEqual([]);
  expect((await scriptedClient({ storage: "memory" }).client.ready()).status).toBe("signedOut");
});

test("S11: the same net finds what a session in a storage keeps", async () => {
  castNet();
  const { client } = await signedInClient({ storage: "session" });
  await client.getAccessToken();
  await expect.poll(find).not.toStrictEqual([]);
  await client.signOut({ scope: "local" });
});
