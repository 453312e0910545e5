"use client";
import { forwardRef } from "react";
import type { PartProps } from "../part/part-props.js";
import { usePart } from "../part/use-part.js";
import { secretPlace } from "../secret-place.js";
import { useQr } from "./use-qr.js";

/** State of a `TotpSecret.Qr`, mirrored to `data-*`. */
export interface TotpQrState {
  /** `failed`: the drawing code did not load; the text and the link remain. */
  readonly state: "loading" | "drawn" | "failed";
}

/** Props of `TotpSecret.Qr`. */
export interface TotpQrProps extends Omit<PartProps<"svg", TotpQrState>, "aria-label"> {
  /** What the picture is, in words. */
  label: string;
}

/** The picture to scan: dark on light in every colour scheme, because scanners need that, with the quiet zone that they need. */
export const TotpQr = forwardRef<SVGSVGElement, TotpQrProps>(function TotpQr({ label, ...props }, ref) {
  const { state, size, path } = useQr();
  const own = {
    role: "img",
    "aria-label": label,
    viewBox: `0 0 ${size} ${size}`,
    shapeRendering: "crispEdges",
    ...secretPlace,
  } as const;
  return usePart("svg", {
    props,
    ref,
    own,
    state: { state },
    children: (
      <>
        <rect width={size} height={size} fill="#fff" />
        <path ref={path} fill="#000" />
      </>
    ),
  });
});
