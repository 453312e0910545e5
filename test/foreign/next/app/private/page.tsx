import { AuthGate } from "latchkey";
import { Person } from "../person";

export default function Page() {
  return (
    <AuthGate>
      <h1>Private</h1>
      <Person />
    </AuthGate>
  );
}
