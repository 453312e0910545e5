import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** What Jest's jsdom takes away, or may. */
const missing = ["crypto", "TextEncoder", "TextDecoder", "fetch", "Request", "Response", "Headers", "structuredClone"];

/** Runs a module in a Node of its own, in the package's folder, and gives what it prints. */
const run = async (module: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", module], {
    cwd: root,
  });
  return JSON.parse(stdout);
};

const without = (names: readonly string[]): string =>
  `for (const name of ${JSON.stringify(names)}) Reflect.deleteProperty(globalThis, name);`;

test("fakeClient signs in where there is no WebCrypto, no TextEncoder and no fetch", async () => {
  const said = await run(`
    ${without(missing)}
    const { fakeClient, scriptedBackend, stepFixtures, testUser } = await import("latchkey/testing");
    const { createAuthFlow } = await import("latchkey/flow");
    const steps = stepFixtures(Date.now());
    const client = fakeClient({
      backend: scriptedBackend({ initiateAuth: steps.confirmTotp.plain, respondToAuthChallenge: steps.signedIn.plain }),
    });
    const flow = createAuthFlow(client);
    await new Promise((resolve) => flow.subscribe(() => flow.getStep().name === "enterCredentials" && resolve()));
    const first = await flow.getStep().submit({ username: "ada", password: "any" });
    const second = await first.step.submit({ code: "123456" });
    flow.stop();
    console.log(JSON.stringify([typeof crypto, first.step.name, second.step.name, client.current.status, testUser().username]));
  `);
  expect(said).toEqual(["undefined", "confirmTotp", "signedIn", "signedIn", "ada"]);
});

test("createTestClient says there what to do", async () => {
  const said = await run(`
    ${without(missing)}
    const { createTestClient } = await import("latchkey/testing");
    try { createTestClient(); } catch (error) { console.log(JSON.stringify(error.message)); }
  `);
  expect(said).toMatch(/no WebCrypto .* so neither .* can be computed\. Run this test in Node.* or use fakeClient\(\)/);
});

test("createTestClient signs in for real in a plain Node", async () => {
  const said = await run(`
    import { createTestClient } from "latchkey/testing";
    const client = createTestClient({ signedInAs: "grace" });
    console.log(JSON.stringify([(await client.ready()).user.username, await client.account.getMfaPreference()]));
  `);
  expect(said).toEqual(["grace", { enabled: ["SOFTWARE_TOKEN_MFA"], preferred: "SOFTWARE_TOKEN_MFA" }]);
});
