import { SignUp } from "latchkey";

export default function Page() {
  return <SignUp />;
}
