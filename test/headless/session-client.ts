import type { AuthSettings } from "../../src/protocol/settings.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import type { FakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import type { Script, ScriptedBackend } from "../../src/testing/scripted-backend.js";

/** A fake client and what answers it. */
export interface SessionClient {
  readonly client: FakeClient;
  /** What it was asked. */
  readonly backend: ScriptedBackend;
}

/** Makes a {@link SessionClient}. */
export function sessionClient(script: Script, settings: AuthSettings = {}): SessionClient {
  const backend = scriptedBackend(script);
  return { client: fakeClient({ backend, settings }), backend };
}
