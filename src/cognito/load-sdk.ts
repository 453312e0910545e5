import { lazy } from "./lazy.js";
import type { CreateSender } from "./sdk.js";

/** Loads the AWS SDK when the first request is made, or a little before. */
export const loadSdk = lazy(async (): Promise<CreateSender> => (await import("./sdk.js")).createSender);
