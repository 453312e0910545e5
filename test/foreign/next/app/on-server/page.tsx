import * as latchkey from "latchkey";
import { cognito } from "latchkey/cognito";
import * as headless from "latchkey/headless";
import { en } from "latchkey/messages/en";
import * as parts from "latchkey/parts";
import { pool } from "../pool";

/** The names that a module exports, and those among them that a Server Component may call; the rest is the browser's. */
const namesOf = (module: object) => ({
  all: Object.keys(module),
  callable: Object.entries(module).flatMap(([name, value]) => ("$$typeof" in Object(value) ? [] : [name])),
});

export default function Page() {
  const auth = cognito({ ...pool, storage: "memory" });
  const error = new latchkey.AuthError("offline");
  const found = {
    modules: [latchkey, headless, parts].map(namesOf),
    error: error instanceof latchkey.AuthError && error.code,
    status: auth.current.status,
    language: latchkey.extendMessages(en, { language: { code: "en-GB" } }).language,
  };
  return <pre>{JSON.stringify(found)}</pre>;
}
