import { SignIn } from "latchkey";

export default function Page() {
  return (
    <SignIn
      header={<p>Acme since 1815</p>}
      classNames={{ card: "acme-card" }}
      messages={{ enterCredentials: { subtitle: "Good to see you." } }}
    />
  );
}
