import { SignedIn, SignedOut } from "latchkey";
import Link from "next/link";
import { Person } from "./person";

export default function Home() {
  return (
    <main>
      <SignedIn fallback={<p>One moment …</p>}>
        <Person />
      </SignedIn>
      <SignedOut>
        <Link href="/sign-in">Come in</Link>
      </SignedOut>
    </main>
  );
}
