import type { Backend } from "../../src/protocol/backend.js";
import type { AuthSettings } from "../../src/protocol/settings.js";
import type { User } from "../../src/protocol/user.js";
import { fakeClient } from "../../src/testing/fake-client.js";
import type { FakeClient } from "../../src/testing/fake-client.js";
import { scriptedBackend } from "../../src/testing/scripted-backend.js";
import type { Script, ScriptedBackend } from "../../src/testing/scripted-backend.js";

/** A fake client whose session follows its scripted backend, as a real client's does. */
export interface SessionClient {
  readonly client: FakeClient;
  /** What it was asked. */
  readonly backend: ScriptedBackend;
}

/** Makes a {@link SessionClient}: signed in when an attempt is complete, signed out when it is asked to sign out. */
export function sessionClient(script: Script, settings: AuthSettings = {}): SessionClient {
  const backend = scriptedBackend(script);
  const client = fakeClient({ backend: withSession(backend, () => client), settings });
  return { client, backend };
}

function withSession(scripted: ScriptedBackend, getClient: () => FakeClient): Backend {
  return {
    begin() {
      const attempt = scripted.begin();
      let user: User | null = null;
      return {
        async send(request, options) {
          const outcome = await attempt.send(request, options);
          if (outcome.type === "signedIn") user = outcome.user;
          if (outcome.type === "signedOut" && request.type === "signOut") {
            getClient().become({ status: "signedOut", user: null, reason: outcome.reason });
          }
          return outcome;
        },
        complete() {
          attempt.complete();
          if (user !== null) getClient().become({ status: "signedIn", user, reason: null });
        },
        end: () => attempt.end(),
      };
    },
  };
}
