const EMAIL = /^[^\s@]+@[^\s@]+$/u;
/** An attribute holds no more. */
const LONGEST = 2048;
const PHONE = /^\+[0-9]{1,15}$/u;

/** Whether `value` is what the attribute must hold: an e-mail address, or a phone number such as +15555550100 (E.164). */
export const isAddress = (attribute: string, value: string): boolean =>
  (attribute === "email" && value.length <= LONGEST && EMAIL.test(value)) ||
  (attribute === "phone_number" && PHONE.test(value));
