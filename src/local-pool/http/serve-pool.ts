import { DescriptionError } from "../description/description-error.js";
import { invalidParameter } from "../invalid-parameter.js";
import { ServiceError } from "../service-error.js";
import { callOperation } from "./call-operation.js";
import { confirmUserPage } from "./confirm-user-page.js";
import { DroppedConnection } from "./dropped-connection.js";
import { errorResponse } from "./error-response.js";
import { internalError } from "./internal-error.js";
import type { PoolServer } from "./pool-server.js";
import { preflightResponse } from "./preflight-response.js";
import { testRoutes } from "./test-routes.js";
import { unlessAborted } from "./unless-aborted.js";
import { wellKnown } from "./well-known.js";

/**
 * Answers any request to the pool's endpoint: Cognito's operations at `POST /`, confirmation links at
 * `GET /confirmUser`, the documents below `/<userPoolId>/.well-known/`, and what tests need below `/_pool/`. Rejects only where a client sees a broken connection.
 */
export async function servePool(server: PoolServer, request: Request): Promise<Response> {
  const response = await unlessAborted(request.signal, answered(server, request));
  response.headers.set("Date", new Date(server.world.clock.now()).toUTCString());
  return response;
}

type Answering = (server: PoolServer, request: Request) => Promise<Response> | Response;
type Methods = Readonly<Record<string, Answering>>;

async function answered(server: PoolServer, request: Request): Promise<Response> {
  try {
    return await route(server, request);
  } catch (error) {
    if (error instanceof DroppedConnection || request.signal.aborted) throw error;
    return internalError(error, server.warn).response;
  }
}

async function route(server: PoolServer, request: Request): Promise<Response> {
  if (request.method === "OPTIONS") return preflightResponse();
  const { pathname } = new URL(request.url);
  const methods = ownMethods.get(pathname) ?? testMethods(pathname) ?? poolMethods(server, pathname);
  if (methods === null) return errorResponse(unknownOperation(`Nothing is at ${pathname}`), {}, 404);
  const answer = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
  if (answer !== undefined) return answer(server, request);
  const allow = [...Object.keys(methods), "OPTIONS"].join(", ");
  return errorResponse(unknownOperation(`${pathname} takes ${allow}`), { Allow: allow }, 405);
}

const ownMethods: ReadonlyMap<string, Methods> = new Map([
  ["/", { POST: callOperation }],
  ["/confirmUser", { GET: confirmUserPage }],
]);

function unknownOperation(message: string): ServiceError {
  return new ServiceError("UnknownOperationException", message);
}

function testMethods(pathname: string): Methods | null {
  const [, name = ""] = /^\/_pool\/(\w+)$/.exec(pathname) ?? [];
  const methods = Object.hasOwn(testRoutes, name) ? testRoutes[name] : undefined;
  if (methods === undefined) return null;
  return Object.fromEntries(
    Object.entries(methods).map(([method, answer]) => [method, (...call) => explained(() => answer(...call))]),
  );
}

function poolMethods({ world }: PoolServer, pathname: string): Methods | null {
  const [, id = "", name = ""] = /^\/([\w-]+)\/\.well-known\/([\w.-]+)$/.exec(pathname) ?? [];
  const pool = world.pools.find(({ model }) => model.id === id);
  const answer = Object.hasOwn(wellKnown, name) ? wellKnown[name] : undefined;
  if (pool === undefined || answer === undefined) return null;
  return { GET: (_, request) => answer(pool, new URL(request.url).origin) };
}

async function explained(answer: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof ServiceError) return errorResponse(error, {});
    if (!(error instanceof DescriptionError)) throw error;
    return errorResponse(invalidParameter(error.message), {});
  }
}
