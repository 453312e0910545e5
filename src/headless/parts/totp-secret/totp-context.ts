"use client";
import { createContext, useContext } from "react";
import type { RefObject } from "react";
import { inDevelopment } from "../../in-development.js";
import { usageError } from "../../usage-error.js";

/** How copying the secret went. `failed`: the browser forbade it, the text is selected instead. */
export type CopyState = "idle" | "copied" | "failed";

/** What a TOTP secret tells its parts. The secret is got by a call, where it is needed, and stored nowhere. */
export interface TotpContextValue {
  /** The seed, base32. */
  readonly getSecret: () => string;
  /** The `otpauth:` address, with the seed in it. */
  readonly getUri: () => string;
  /** The same without the seed: what may stand in the page. */
  readonly publicUri: string;
  readonly text: RefObject<HTMLElement | null>;
  readonly copyState: CopyState;
  readonly setCopyState: (state: CopyState) => void;
}

/** The TOTP secret around, or `null`. */
export const TotpContext = createContext<TotpContextValue | null>(null);

/** The TOTP secret around; throws where there is none. */
export function useTotp(part: string): TotpContextValue {
  const totp = useContext(TotpContext);
  if (totp === null) {
    throw usageError(
      `<${part}> was rendered outside <TotpSecret>.`,
      inDevelopment &&
        "It has no secret to show. " +
          "Put it into <TotpSecret secret={step.secret} account={step.account} issuer={step.issuer}>.",
    );
  }
  return totp;
}
