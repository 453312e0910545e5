import { createCallQueue } from "./call-queue.js";
import { createClock } from "./clock.js";
import type { Clock } from "./clock.js";
import type { PoolModel } from "./description/pool-model.js";
import { NewestMap } from "./newest-map.js";
import { createOutbox } from "./outbox.js";
import type { Outbox } from "./outbox.js";
import type { PoolState, World } from "./state.js";
import type { Triggers } from "./triggers/trigger.js";
import { userFromModel } from "./users/user-from-model.js";

/** A world in which every pool is as its description says. Reset is: make another one, with the same clock and outbox. */
export const createWorld = (
  models: readonly PoolModel[],
  {
    clock = createClock(),
    outbox = createOutbox(),
    triggers = {},
  }: { readonly clock?: Clock; readonly outbox?: Outbox; readonly triggers?: Triggers } = {},
): World => ({
  pools: models.map((model) => poolState(model, clock.now())),
  clock,
  outbox,
  triggers,
  queue: createCallQueue(),
});

/** So many sign-ins, begun and done, a pool remembers: a pool that runs for weeks must not fill the memory. */
const REMEMBERED = 10_000;

const poolState = (model: PoolModel, now: number): PoolState => ({
  model,
  users: new Map(model.users.map((user) => [user.sub, userFromModel(model, user, now)])),
  sessions: new NewestMap(REMEMBERED),
  secretBlocks: new NewestMap(REMEMBERED),
  refreshTokens: new NewestMap(REMEMBERED),
  signIns: new NewestMap(REMEMBERED),
  lockouts: new NewestMap(REMEMBERED),
  codes: new NewestMap(REMEMBERED),
  calls: new NewestMap(REMEMBERED),
  signUpSessions: new NewestMap(REMEMBERED),
});
