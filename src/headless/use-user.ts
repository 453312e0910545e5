"use client";
import type { User } from "../protocol/user.js";
import { useAuth } from "./use-auth.js";

/** The signed-in person, or `null`. */
export const useUser = (): User | null => useAuth().user;
