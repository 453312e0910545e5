"use client";
import { forwardRef } from "react";
import type { TotpCopyProps } from "../headless/parts/totp-secret/totp-copy.js";
import type { TotpLinkProps } from "../headless/parts/totp-secret/totp-link.js";
import { TotpSecret as BareTotpSecret } from "../headless/parts/totp-secret/totp-secret.js";
import type { TotpStatusProps } from "../headless/parts/totp-secret/totp-status.js";
import { CheckIcon } from "./icons/check-icon.js";
import { CopyIcon } from "./icons/copy-icon.js";
import { useMessages } from "./use-messages.js";
import { dressed } from "./dressed.js";
import { useSlot } from "./use-slot.js";

const Qr = dressed(BareTotpSecret.Qr, "qr");
const Text = dressed(BareTotpSecret.Text, "secret");

const Copy = forwardRef<HTMLButtonElement, TotpCopyProps>(function TotpCopy({ children, ...props }, ref) {
  const { enrollTotp } = useMessages();
  return (
    <BareTotpSecret.Copy
      ref={ref}
      aria-label={enrollTotp.copy}
      {...props}
      className={useSlot("toggle", props.className)}
    >
      {children ?? ((state) => (state === "copied" ? <CheckIcon /> : <CopyIcon />))}
    </BareTotpSecret.Copy>
  );
});

const Status = forwardRef<HTMLSpanElement, Partial<TotpStatusProps>>(function TotpStatus({ children, ...props }, ref) {
  const { enrollTotp } = useMessages();
  return (
    <BareTotpSecret.Status ref={ref} {...props} className={useSlot("hint", props.className)}>
      {children ?? ((state) => (state === "copied" ? enrollTotp.copied : enrollTotp.copyFailed))}
    </BareTotpSecret.Status>
  );
});

const Link = forwardRef<HTMLAnchorElement, TotpLinkProps>(function TotpLink({ children, ...props }, ref) {
  const { enrollTotp } = useMessages();
  return (
    <BareTotpSecret.Link ref={ref} {...props} className={useSlot("link", props.className)}>
      {children ?? enrollTotp.link}
    </BareTotpSecret.Link>
  );
});

/** The headless TotpSecret in the kit's look. */
export const TotpSecret = Object.assign(dressed(BareTotpSecret, "totp"), {
  /** The picture to scan. */
  Qr,
  /** The seed to read. */
  Text,
  /** Copies the seed. @default the kit's words and an icon */
  Copy,
  /** Says how copying went. @default the kit's words */
  Status,
  /** Opens the authenticator app on this device. @default children the kit's words */
  Link,
});
