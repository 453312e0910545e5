"use client";
import { useAuth, useUser } from "latchkey";

export function Person() {
  const { signOut } = useAuth();
  return (
    <p>
      Hello, {useUser()?.username}
      <button type="button" onClick={() => void signOut()}>
        Sign out
      </button>
    </p>
  );
}
