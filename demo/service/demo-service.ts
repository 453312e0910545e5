import { createLocalPool } from "latchkey/local-pool";
import type { LocalPool } from "latchkey/local-pool";
import { situations } from "../situations/situations.js";
import type { Situation } from "../situations/situation.js";
import { readAuthenticators } from "./read-authenticators.js";
import { serviceModes } from "./service-modes.js";
import type { ServiceMode } from "./service-modes.js";
import type { ServiceState } from "./service-state.js";
import { tryWrongPasswords } from "./try-wrong-passwords.js";
import { watchEnrolments } from "./watch-enrolments.js";

/** The pool behind the demo and what the page asks about it. */
export interface DemoService {
  /** Cognito's wire. */
  readonly pool: (request: Request) => Promise<Response>;
  /**
   * The page's own questions: `GET /state?situation=…` gives a {@link ServiceState}, `POST /choose` `{ situation }` takes the
   * pool back to its description and makes the situation's wrong tries, `POST /mode` `{ mode }` sets how the pool behaves.
   */
  readonly page: (request: Request) => Promise<Response>;
}

const members = situations.flatMap((group) => group.members);

/** Opens every situation's pool, on one wire. */
export function createDemoService(): DemoService {
  const pool = createLocalPool(members.map((situation) => situation.pool));
  const seeds = new Map<string, string>();
  let mode: ServiceMode = "normal";

  const setMode = (wanted: ServiceMode): void => {
    mode = wanted;
    pool.faults.clear();
    for (const fault of serviceModes[mode]) pool.faults.add(fault);
  };
  const choose = async (situation: Situation): Promise<void> => {
    pool.reset();
    seeds.clear();
    await tryWrongPasswords(pool, situation);
    pool.requests.clear();
    setMode(mode);
  };
  return {
    pool: watchEnrolments(pool.fetch, seeds),
    page: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const asked = request.method === "POST" ? await readBody(request) : Object.fromEntries(searchParams);
      const situation = members.find(({ id }) => id === asked["situation"]);
      if (pathname === "/mode" && isServiceMode(asked["mode"])) setMode(asked["mode"]);
      else if (situation === undefined) return new Response(null, { status: 404 });
      else if (pathname === "/choose") await choose(situation);
      else return Response.json(readState(pool, situation, { mode, seeds }));
      return new Response(null, { status: 204 });
    },
  };
}

function readState(
  pool: LocalPool,
  situation: Situation,
  { mode, seeds }: { readonly mode: ServiceMode; readonly seeds: ReadonlyMap<string, string> },
): ServiceState {
  const people = pool.users.list().filter(({ userPoolId }) => userPoolId === situation.pool.UserPool.Id);
  const names = new Set(people.map(({ username }) => username));
  return {
    mode,
    outbox: pool.outbox.all
      .filter(({ username }) => names.has(username))
      .map(({ link = null, ...entry }) => ({ ...entry, link }))
      .toReversed(),
    authenticators: readAuthenticators(pool, situation, seeds),
    calls: pool.requests.all.map(({ operation, error, status }) => ({ operation, error, answered: status !== null })),
  };
}

const isServiceMode = (text: unknown): text is ServiceMode =>
  typeof text === "string" && Object.hasOwn(serviceModes, text);

async function readBody(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json();
  return typeof body === "object" && body !== null ? { ...body } : {};
}
