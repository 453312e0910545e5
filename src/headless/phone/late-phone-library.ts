import { late } from "../late/late.js";
import type * as phoneLibrary from "./phone-library.js";

/** What is known of the world's phone numbers. */
export type PhoneLibrary = typeof phoneLibrary;

/** Tens of kilobytes, loaded where a number is typed. */
export const latePhoneLibrary = late<PhoneLibrary>(() => import("./phone-library.js"));
