import type { PoolState, World } from "../state.js";
import { customChallengeTriggers } from "./custom-challenge-triggers.js";
import type { Trigger, TriggerName } from "./trigger.js";

/** The function that is run under that name: the one given in code, or else what the pool's description stands for. */
export const findTrigger = <Name extends TriggerName>(
  { world, pool }: { readonly world: World; readonly pool: PoolState },
  name: Name,
): Trigger<Name> | undefined => {
  const { customChallenge } = pool.model;
  return (
    world.triggers[name] ?? (customChallenge === null ? undefined : customChallengeTriggers(customChallenge)[name])
  );
};
