import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultDescription } from "../../src/local-pool/description/default-description.js";
import { start } from "./start.js";
import type { Started } from "./start.js";

let folder = "";
let started: Started[] = [];
const run = (args: readonly string[], env?: Readonly<Record<string, string>>): Started => {
  const command = start(["pool", ...args], env);
  started.push(command);
  return command;
};
const file = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "latchkey-"));
});
afterEach(async () => {
  for (const command of started) command.stop();
  await Promise.all(started.map((command) => command.code));
  started = [];
  await rm(folder, { recursive: true });
});

const ada = { UserPool: { Id: "us-east-1_LatchKey1" }, UserPoolClient: { ClientId: "demo" } };
const signIn = (endpoint: string): Promise<Response> =>
  fetch(`${endpoint}/`, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
    },
    body: JSON.stringify({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId: "demo",
      AuthParameters: { USERNAME: "ada", PASSWORD: "Lovelace-1815!" },
    }),
  });

describe("a pool that starts", () => {
  test("prints one line on stdout, answers at its endpoint, and ends with 0 when it is stopped", async () => {
    const command = run(["--port", "0"]);
    const { endpoint, ...rest } = JSON.parse(await command.ready);
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(rest).toEqual({
      userPoolId: "us-east-1_LatchKey1",
      clientIds: ["demo"],
      pools: [{ userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] }],
    });
    const answer = await signIn(endpoint);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ AuthenticationResult: { TokenType: "Bearer" } });
    command.stop();
    expect(await command.code).toBe(0);
    expect(command.stdout()).toBe(`${JSON.stringify({ endpoint, ...rest })}\n`);
    expect(command.stderr()).toContain("no security boundary");
    await expect(fetch(endpoint)).rejects.toThrow(TypeError);
  });

  test("ends although a call is waiting and connections are kept alive", async () => {
    const command = run(["--port", "0"]);
    const { endpoint } = JSON.parse(await command.ready);
    await signIn(endpoint);
    await fetch(`${endpoint}/_pool/faults`, {
      method: "POST",
      body: JSON.stringify({ kind: "latency", milliseconds: 600_000 }),
    });
    const waiting = signIn(endpoint);
    const broken = waiting.catch((error: unknown) => error);
    while ((await (await fetch(`${endpoint}/_pool/requests`)).json()).length < 2) await Promise.resolve();
    command.stop();
    expect(await command.code).toBe(0);
    expect(await broken).toBeInstanceOf(TypeError);
  });

  test("serves every pool of a config file and names the unused members once on stderr", async () => {
    const second = { UserPool: { Id: "eu-west-1_Two", Name: "two", Arn: "arn" }, UserPoolClient: { ClientId: "two" } };
    const command = run(["--port", "0", "--config", await file("pool.json", JSON.stringify([ada, second]))]);
    expect(JSON.parse(await command.ready)).toMatchObject({
      userPoolId: "us-east-1_LatchKey1",
      clientIds: ["demo"],
      pools: [
        { userPoolId: "us-east-1_LatchKey1", clientIds: ["demo"] },
        { userPoolId: "eu-west-1_Two", clientIds: ["two"] },
      ],
    });
    expect(command.stderr().match(/UserPool\.Arn/g)).toHaveLength(1);
  });

  test("reads a module's default export", async () => {
    const module = `export default ${JSON.stringify({ ...ada, UserPoolClient: { ClientId: "module" } })};`;
    const command = run(["--port", "0", "--config", await file("pool.mjs", module)]);
    expect(JSON.parse(await command.ready)).toMatchObject({ clientIds: ["module"] });
  });

  test.each(["mjs", "js", "cjs"])("reads a description and triggers from a .%s module", async (extension) => {
    const triggers = "{ PreAuthentication: () => { throw new Error('closed') } }";
    const pair = `{ description: ${JSON.stringify([defaultDescription])}, triggers: ${triggers} }`;
    const module = extension === "cjs" ? `module.exports = ${pair};` : `export default ${pair};`;
    await file("package.json", '{ "type": "module" }');
    const command = run(["--port", "0", "--config", await file(`pool.${extension}`, module)]);
    const answer = await signIn(JSON.parse(await command.ready).endpoint);
    expect(await answer.json()).toEqual({
      __type: "UserLambdaValidationException",
      message: "PreAuthentication failed with error closed.",
    });
  });

  test("a wildcard address is printed as one that can be called", async () => {
    const command = run(["--port", "0", "--host", "0.0.0.0"]);
    const { endpoint } = JSON.parse(await command.ready);
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await signIn(endpoint)).status).toBe(200);
  });
});

describe("a pool that does not start", () => {
  test.each([
    [["--prot", "1"], "--prot"],
    [["extra"], "extra"],
    [["--port", "many"], '--port: expected a number from 0 to 65535, got "many"'],
    [["--port", "65536"], '--port: expected a number from 0 to 65535, got "65536"'],
    [["--port"], "--port"],
    [["--config", ""], "--config"],
  ])("%j ends with 2 and says why on stderr", async (args, reason) => {
    const command = run(args);
    expect(await command.code).toBe(2);
    expect(command.stderr()).toContain(reason);
    expect(command.stdout()).toBe("");
  });

  test("a bad config ends with 2 and the place in the file", async () => {
    const users = [{ Username: "ada", UserStatus: "X" }];
    const path = await file("pool.json", JSON.stringify({ ...ada, Users: users }));
    const command = run(["--port", "0", "--config", path]);
    expect(await command.code).toBe(2);
    expect(command.stderr()).toMatch(
      /^pool\.json: Users\[0\]\.UserStatus: expected one of CONFIRMED \| .*, got "X"\n$/,
    );
    expect(command.stdout()).toBe("");
  });

  test.each([
    ["missing.json", null, "missing.json: cannot be read: "],
    ["broken.json", "{", "broken.json: cannot be read: "],
    ["null.json", "null", "null.json: expected a value, got nothing"],
    ["throws.mjs", "throw new Error('on fire')", "throws.mjs: cannot be read: on fire"],
    ["empty.mjs", "export const pool = {}", "empty.mjs: expected a default export, got none"],
    [
      "typo.mjs",
      "export default { description: {}, trigger: {} }",
      "typo.mjs: trigger: unknown member, expected one of",
    ],
    ["alone.mjs", "export default { triggers: {} }", "alone.mjs: expected a value, got nothing"],
    [
      "name.mjs",
      `export default { description: ${JSON.stringify(ada)}, triggers: { PreSingUp() {} } }`,
      "name.mjs: triggers.PreSingUp: unknown trigger",
    ],
    [
      "text.mjs",
      `export default { description: ${JSON.stringify(ada)}, triggers: { PreSignUp: "arn" } }`,
      'text.mjs: triggers.PreSignUp: expected a function, got "arn"',
    ],
    [
      "none.mjs",
      `export default { description: ${JSON.stringify(ada)}, triggers: null }`,
      "none.mjs: triggers: expected an object of functions",
    ],
    ["pair.json", JSON.stringify({ description: ada, triggers: {} }), "pair.json: description: unknown member"],
    ["undefined.mjs", "export default undefined", "undefined.mjs: expected a value, got nothing"],
  ])("%s ends with 2", async (name, text, reason) => {
    const path = text === null ? join(folder, name) : await file(name, text);
    const command = run(["--port", "0", "--config", path]);
    expect(await command.code).toBe(2);
    expect(command.stderr().startsWith(reason)).toBe(true);
    expect(command.stdout()).toBe("");
  });

  test("a taken port ends with 1", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const command = run(["--port", String(port)]);
    expect(await command.code).toBe(1);
    expect(command.stderr()).toContain("EADDRINUSE");
    expect(command.stdout()).toBe("");
    await new Promise((resolve) => taken.close(resolve));
  });

  test("S74: under NODE_ENV=production it refuses, with 1", async () => {
    const command = run(["--port", "0"], { NODE_ENV: "production" });
    expect(await command.code).toBe(1);
    expect(command.stderr()).toContain("NODE_ENV is production");
    expect(command.stdout()).toBe("");
  });
});
