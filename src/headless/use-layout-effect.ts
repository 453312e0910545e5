"use client";
import { useEffect, useLayoutEffect as useReactLayoutEffect } from "react";

/** React's `useLayoutEffect`, without React 18's warning on a server, where it does nothing anyway. */
export const useLayoutEffect = typeof document === "undefined" ? useEffect : useReactLayoutEffect;
