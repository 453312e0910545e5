import type { ReactNode } from "react";
import { Session } from "../session";
import { whoIsThere } from "../who-is-there";

export default async function Layout({ children }: { children: ReactNode }) {
  return <Session user={await whoIsThere()}>{children}</Session>;
}
