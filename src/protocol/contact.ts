/** An attribute of a person to which codes can be sent, by its name in the pool. */
export type ContactAttribute = "email" | "phone_number";
