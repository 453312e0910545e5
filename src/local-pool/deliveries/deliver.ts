import { customMessage } from "./custom-message.js";
import type { OutboxEntry } from "../outbox.js";
import type { MessageToWrite } from "./message-to-write.js";
import { templateMessage } from "./template-message.js";
import type { TriggerScope } from "../triggers/run-trigger.js";

/** A message and where it goes. */
export interface Message extends MessageToWrite {
  /** The whole address. */
  readonly destination: OutboxEntry["destination"];
}

/** Puts a message into the outbox, in the words of the trigger CustomMessage or else of the pool's description. */
export const deliver = async (scope: TriggerScope, message: Message): Promise<void> => {
  const words = { ...templateMessage(scope.pool.model, message), ...(await customMessage(scope, message)) };
  const { user, kind, medium, destination, code, link } = message;
  scope.world.outbox.deliver(scope.pool.model.id, {
    at: scope.world.clock.now(),
    username: user.username,
    medium,
    destination,
    kind,
    code,
    ...(link === undefined ? {} : { link }),
    ...words,
  });
};
