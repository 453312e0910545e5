import type { Operation } from "./call.js";

/** The same operations, each waiting until its world is through with the calls before. The answer has no prototype. */
export const inTurn = (operations: Readonly<Record<string, Operation>>): Readonly<Record<string, Operation>> => {
  const waiting: Record<string, Operation> = Object.create(null);
  for (const [name, operation] of Object.entries(operations))
    waiting[name] = (call) => call.world.queue.run(() => operation(call));
  return waiting;
};
