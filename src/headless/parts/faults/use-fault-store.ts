"use client";
import { useMemo } from "react";
import { createFaultStore } from "./fault-store.js";
import type { FaultStore } from "./fault-store.js";

/** A store that is over with its step: another key, another store. */
export const useFaultStore = (key: string): FaultStore =>
  useMemo(() => ({ key, store: createFaultStore() }), [key]).store;
