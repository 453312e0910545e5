"use client";
import { forwardRef, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { reveal } from "../../../protocol/secret.js";
import type { Secret } from "../../../protocol/secret.js";
import { otpauthUri } from "../../otpauth-uri.js";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { TotpContext } from "./totp-context.js";
import type { CopyState } from "./totp-context.js";
import { TotpCopy } from "./totp-copy.js";
import { TotpLink } from "./totp-link.js";
import { TotpQr } from "./totp-qr.js";
import { TotpStatus } from "./totp-status.js";
import { TotpText } from "./totp-text.js";

/** Props of {@link TotpSecret}. */
export interface TotpSecretProps extends PartProps<"div"> {
  /** The seed, boxed: `step.secret`. */
  secret: Secret;
  /** The account that the authenticator app will show: `step.account`. */
  account: string;
  /** The name that the app will show: `step.issuer`. @default the page's host name */
  issuer?: string | null | undefined;
  /** QR code, text, copy button, status and link. */
  children?: ReactNode;
}

/**
 * What an authenticator app needs, in four ways: to scan, to read, to copy, to follow. Everything is made in the page; the seed
 * goes nowhere, and is neither in React's memory nor in an attribute.
 */
export const TotpSecret = Object.assign(
  forwardRef<HTMLDivElement, TotpSecretProps>(function TotpSecret({ secret, account, issuer, ...props }, ref) {
    const text = useRef<HTMLElement>(null);
    const [copyState, setCopyState] = useState<CopyState>("idle");
    const shown = useMemo(() => {
      const uriOf = (seed: string) => otpauthUri({ issuer: issuer ?? hostName(), account, secret: seed });
      return { getSecret: () => reveal(secret), getUri: () => uriOf(reveal(secret)), publicUri: uriOf("") };
    }, [secret, account, issuer]);
    const context = useMemo(() => ({ ...shown, text, copyState, setCopyState }), [shown, copyState]);
    const part = usePart("div", { props, ref, state: {} });
    return <TotpContext.Provider value={context}>{part}</TotpContext.Provider>;
  }),
  {
    /** The picture to scan. */
    Qr: TotpQr,
    /** The seed to read. */
    Text: TotpText,
    /** Copies the seed. */
    Copy: TotpCopy,
    /** Says how copying went. */
    Status: TotpStatus,
    /** Opens the authenticator app on this device. */
    Link: TotpLink,
  },
);

const hostName = (): string => globalThis.location?.hostname ?? "";
