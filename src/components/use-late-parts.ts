"use client";
import type { AuthStep } from "../machine/auth-steps.js";
import { useLate } from "../headless/late/use-late.js";
import type { Loading } from "../headless/late/use-late.js";
import { lateParts } from "./late-parts.js";
import type * as moreParts from "./more-parts.js";

/** The late parts, from the first step on that a person can answer: they come with it. */
export const useLateParts = (step: AuthStep | undefined): Loading<typeof moreParts> =>
  useLate(step?.name === "restoring" ? null : lateParts);
