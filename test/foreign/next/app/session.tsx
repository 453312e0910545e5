"use client";
import { AuthProvider } from "latchkey";
import type { User } from "latchkey";
import { cognito } from "latchkey/cognito";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { pool } from "./pool";

const auth = cognito({ ...pool, storage: "local" });
const paths = { enterCredentials: "/sign-in", signUp: "/sign-up", afterSignIn: "/private" };

export function Session({ user, children }: { user?: User | null; children: ReactNode }) {
  const router = useRouter();
  return (
    <AuthProvider
      client={auth}
      initialUser={user}
      paths={paths}
      navigate={(to, { replace }) => (replace ? router.replace(to) : router.push(to))}
      appName="Acme"
    >
      {children}
    </AuthProvider>
  );
}
