/** The password of everybody in the pools of these tests. */
export const password = "Lovelace-1815!";

/** The seed of mary's authenticator app. */
export const seed = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
