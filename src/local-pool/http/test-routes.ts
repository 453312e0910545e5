import { Reading } from "../description/reading.js";
import { shape } from "../description/shape.js";
import type { OutboxEntry } from "../outbox.js";
import { addressedTo } from "./addressed-to.js";
import { jsonResponse } from "./json-response.js";
import type { PoolServer } from "./pool-server.js";
import { readFault } from "./read-fault.js";
import { readJsonBody } from "./read-json-body.js";

type Route = (server: PoolServer, request: Request) => Promise<Response> | Response;

/** What tests call beside `POST /`, by path below `/_pool/` and method. */
export const testRoutes: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  outbox: {
    GET: ({ world }, { url }) => {
      const { searchParams } = new URL(url);
      const [username, userPoolId] = ["username", "userPoolId"].map((name) => searchParams.get(name) ?? undefined);
      const asked = world.outbox.deliveries.filter((delivery) =>
        addressedTo(world, { username, userPoolId }, delivery),
      );
      return jsonResponse(asked.map(({ entry }) => sentEntry(entry)));
    },
  },
  clock: {
    GET: ({ world }) => jsonResponse({ now: world.clock.now() }),
    POST: async ({ world }, request) => {
      const { advanceSeconds } = clockShape.read(await readJsonBody(request), "", new Reading("clock"));
      world.clock.advance(advanceSeconds);
      return jsonResponse({ now: world.clock.now() });
    },
  },
  faults: {
    GET: ({ faults }) => jsonResponse(faults.all),
    POST: async ({ faults }, request) => {
      faults.add(readFault(await readJsonBody(request)));
      return jsonResponse(faults.all);
    },
    DELETE: ({ faults }) => {
      faults.clear();
      return jsonResponse(faults.all);
    },
  },
  requests: { GET: ({ requests }) => jsonResponse(requests.all) },
  reset: {
    POST: (server) => {
      server.reset();
      return jsonResponse({});
    },
  },
};

const { number, record, required } = shape;
const clockShape = required(record({ advanceSeconds: required(number(0, 3_155_760_000)) }));

// A link is sent in place of its code.
function sentEntry({ code, ...entry }: OutboxEntry): object {
  return entry.link === undefined ? { ...entry, code } : entry;
}
