/** An address as the service shows it: `t***@t***`, or `+*******` and the last four digits. */
export const maskAddress = (medium: "EMAIL" | "SMS", address: string): string => {
  if (medium === "SMS") return `+*******${address.slice(-4)}`;
  const [local = "", domain = ""] = address.split("@");
  return `${first(local)}***@${first(domain)}***`;
};

const first = (part: string): string => Array.from(part)[0] ?? "";
