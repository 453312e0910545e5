import { vi } from "vitest";

const exponentBytes = 64;

/**
 * Notes every SRP exponent that is drawn: 512 random bits are drawn for nothing else. Each is noted as the text of its bytes
 * in base64, and as the number in hexadecimal and decimal. Returns the way to stop.
 */
export const tapRandom = (note: (secret: string) => void): (() => void) => {
  const draw = crypto.getRandomValues.bind(crypto);
  const spy = vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    const drawn = draw(array);
    if (drawn instanceof Uint8Array && drawn.length === exponentBytes) writingsOfExponent(drawn).forEach(note);
    return drawn;
  });
  return () => spy.mockRestore();
};

const writingsOfExponent = (bytes: Uint8Array): readonly string[] => {
  const exponent = BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  return [exponent.toString(16), exponent.toString(), btoa(String.fromCharCode(...bytes))];
};
