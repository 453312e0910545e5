import type { Visit } from "./open-visit.js";

/** The code that was sent last. */
export const lastCode = ({ pool }: Pick<Visit, "pool">): string => pool.outbox.all.at(-1)?.code ?? "";
