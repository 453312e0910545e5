import type { RefObject } from "react";
import { putReturnTo } from "../session/return-to/put-return-to.js";
import type { ReturnToOptions } from "./check-return-to.js";
import { readReturnTo } from "./read-return-to.js";

/** The address of another step, with the `returnTo` of the present one: it is not lost between sign-in and sign-up. */
export function keepReturnTo(
  path: string | undefined,
  latest: Readonly<RefObject<ReturnToOptions>>,
): string | undefined {
  const returnTo = path === undefined ? null : readReturnTo(latest.current);
  return path === undefined || returnTo === null ? path : putReturnTo(path, returnTo);
}
