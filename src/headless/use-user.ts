"use client";
import type { User } from "../protocol/user.js";
import { useAuth } from "./use-auth.js";

/** The signed-in person, or `null`. Another object once a refresh brought other attributes or groups; another `sub` is another person. */
export const useUser = (): User | null => useAuth().user;
