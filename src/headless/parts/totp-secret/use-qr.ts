"use client";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { useTotp } from "./totp-context.js";
import type { TotpQrState } from "./totp-qr.js";

/** A QR code being drawn: its state, its size in modules, and the path that gets the dark ones. */
export interface Qr {
  readonly state: TotpQrState["state"];
  readonly size: number;
  readonly path: RefObject<SVGPathElement | null>;
}

// Modules of white around the code that scanners need (ISO/IEC 18004).
const quietZone = 4;

/** Draws the `otpauth:` address as a QR code, with code that is loaded for it. The drawing is a secret too, so React never holds it. */
export function useQr(): Qr {
  const { getUri } = useTotp("TotpSecret.Qr");
  const path = useRef<SVGPathElement>(null);
  const [drawn, setDrawn] = useState<Omit<Qr, "path">>({ state: "loading", size: 1 });

  useEffect(() => {
    let isCurrent = true;
    const draw = async () => {
      const { encode } = await import("uqr");
      if (!isCurrent) return;
      const { data, size } = encode(getUri(), { border: quietZone });
      path.current?.setAttribute("d", outline(data));
      setDrawn({ state: "drawn", size });
    };
    draw().catch(() => isCurrent && setDrawn({ state: "failed", size: 1 }));
    return () => {
      isCurrent = false;
    };
  }, [getUri]);
  return { ...drawn, path };
}

/** A unit square per dark module, as SVG path data. */
const outline = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
