import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = createRequire(import.meta.url).resolve("cognito-local/lib/bin/start.js");

/** Starts `cognito-local`, a server that nobody here wrote, in an empty folder; `call` sends it an administrator's request. */
export async function startCognitoLocal() {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [program], {
    cwd: mkdtempSync(join(tmpdir(), "cognito-local-")),
    // The code that it "delivers" when CODE is set.
    env: { ...process.env, HOST: "127.0.0.1", PORT: String(port), CODE: "123456" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise<void>((settle, refuse) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("running on")) settle();
    });
    child.once("exit", (code) => refuse(new Error(`cognito-local ended with ${code}`)));
  });
  const call = async <Answer>(operation: string, input: object): Promise<Answer> => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(input),
    });
    if (!answer.ok) throw new Error(`${operation}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  return { endpoint, call, stop: () => child.kill("SIGKILL") };
}

/** A running `cognito-local`. */
export type CognitoLocal = Awaited<ReturnType<typeof startCognitoLocal>>;

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
