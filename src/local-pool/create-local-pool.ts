import { assertNotProduction } from "./assert-not-production.js";
import type { Clock } from "./clock.js";
import { createWorld } from "./create-world.js";
import { defaultDescription } from "./description/default-description.js";
import { parseDescriptions } from "./description/parse-descriptions.js";
import type { PoolModel } from "./description/pool-model.js";
import type { PoolDescription } from "./description/pool-description.js";
import { Faults } from "./http/faults.js";
import type { PoolServer } from "./http/pool-server.js";
import { RequestLog } from "./http/request-log.js";
import { servePool } from "./http/serve-pool.js";
import type { PoolOutbox } from "./pool-outbox.js";
import { poolOutbox } from "./pool-outbox.js";
import type { PoolRequestHandler } from "./pool-request-handler.js";
import { poolRequestHandler } from "./pool-request-handler.js";
import type { PoolUsers } from "./pool-users.js";
import { poolUsers } from "./pool-users.js";
import type { World } from "./state.js";
import { parseTriggers } from "./triggers/parse-triggers.js";
import type { Triggers } from "./triggers/trigger.js";

/** One or several user pools in memory, on Cognito's wire. For development and tests: nothing in it is a security boundary. */
export interface LocalPool {
  /** The wire: `POST /` with `X-Amz-Target`, `/.well-known/…` and `/_pool/…`. Takes what the global `fetch` takes. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same for any client of the AWS SDK v3, in the process. */
  readonly requestHandler: PoolRequestHandler;
  /** The pools served, in the order of their descriptions. */
  readonly pools: readonly { readonly userPoolId: string; readonly clientIds: readonly string[] }[];
  /** What was delivered: codes and temporary passwords. */
  readonly outbox: PoolOutbox;
  /** The time that everything in the pool goes by. */
  readonly clock: Clock;
  /** Throttling, latency, dropped and malformed answers, errors. */
  readonly faults: Pick<Faults, "all" | "add" | "clear">;
  /** The users as they are now, and what can be done to them. */
  readonly users: PoolUsers;
  /** The functions that stand for Lambda functions; set or delete one at any time. */
  readonly triggers: Triggers;
  /** The calls received, without a secret in them. */
  readonly requests: Pick<RequestLog, "all" | "clear">;
  /** What `cognito()` needs for one app client, by default the first. Throws when no client has the id. */
  clientOptions(clientId?: string): LocalPoolClientOptions;
  /**
   * Takes everything back to the beginning: users, sign-ins, outbox, faults, log and clock to the description, triggers to
   * those that the pool was made with. Signing keys stay.
   */
  reset(): void;
}

/** See {@link LocalPool.clientOptions}. */
export interface LocalPoolClientOptions {
  /** `region_name`. */
  readonly userPoolId: string;
  /** The app client. */
  readonly clientId: string;
  /** What answers in the process. */
  readonly requestHandler: PoolRequestHandler;
}

/** See {@link createLocalPool}. */
export interface LocalPoolOptions {
  /** Told about members that AWS defines and the pool does not use, and about the pool's own bugs. @default console.warn */
  readonly warn?: (text: string) => void;
  /** The functions that stand for Lambda functions, by their names in AWS's `LambdaConfig`. @default `{}` */
  readonly triggers?: Readonly<Triggers>;
  /** What opens the messages about the description, e.g. the name of its file. @default "description" */
  readonly source?: string;
  /** Lets it run under `NODE_ENV=production`, for a demo with made-up users; `warn` is told so loudly. @default false */
  readonly allowInProduction?: boolean;
}

/**
 * A user pool that needs no AWS, in Node or in a browser tab: by default the pool `us-east-1_LatchKey1` with the client
 * `demo` and the user `ada`. Throws a DescriptionError when a description cannot be used, and an Error under
 * `NODE_ENV=production` unless that is allowed.
 */
export function createLocalPool(
  description: PoolDescription | readonly PoolDescription[] = defaultDescription,
  { warn = warnOnConsole, source = "description", triggers = {}, allowInProduction = false }: LocalPoolOptions = {},
): LocalPool {
  assertNotProduction(allowInProduction, warn);
  const models = parseDescriptions(description, source, warn);
  const server = createServer(models, parseTriggers(triggers, source), warn);
  const worldNow = (): World => server.world;
  const requestHandler = poolRequestHandler((request) => servePool(server, request));
  const pools = models.map(({ id, clients }) => ({ userPoolId: id, clientIds: clients.map((client) => client.id) }));
  return {
    fetch: async (input, init) => servePool(server, new Request(input, init)),
    requestHandler,
    pools,
    outbox: poolOutbox(worldNow),
    clock: { now: () => worldNow().clock.now(), advance: (seconds) => worldNow().clock.advance(seconds) },
    faults: server.faults,
    users: poolUsers(worldNow),
    triggers: server.world.triggers,
    requests: server.requests,
    clientOptions: (clientId) => ({ ...findClient(pools, clientId), requestHandler }),
    reset: () => server.reset(),
  };
}

function createServer(models: readonly PoolModel[], given: Triggers, warn: (text: string) => void): PoolServer {
  const triggers = { ...given };
  let world = createWorld(models, { triggers });
  const server: PoolServer = {
    get world() {
      return world;
    },
    faults: new Faults(),
    requests: new RequestLog(),
    warn,
    reset: () => {
      const { outbox } = world;
      outbox.clear();
      server.faults.clear();
      server.requests.clear();
      // Whoever holds `pool.triggers` must go on to hold those that count.
      for (const name of Object.keys(triggers)) Reflect.deleteProperty(triggers, name);
      world = createWorld(models, { outbox, triggers: Object.assign(triggers, given) });
    },
  };
  return server;
}

function findClient(
  pools: LocalPool["pools"],
  clientId: string | undefined,
): Pick<LocalPoolClientOptions, "userPoolId" | "clientId"> {
  const clients = pools.flatMap(({ userPoolId, clientIds }) => clientIds.map((id) => ({ userPoolId, clientId: id })));
  const found = clientId === undefined ? clients[0] : clients.find((client) => client.clientId === clientId);
  if (found !== undefined) return found;
  const known = clients.map((client) => client.clientId).join(", ") || "none";
  throw new Error(
    `The local pool has no app client ${clientId ?? "at all"}, so there is nothing to sign in with. ` +
      `Add it to UserPoolClients, or use one of these: ${known}.`,
  );
}

function warnOnConsole(text: string): void {
  console.warn(text);
}
