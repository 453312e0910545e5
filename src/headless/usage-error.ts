/** An error for the developer in three parts: what happened, why that is a problem, how to fix it. */
export const usageError = (what: string, why: string, how: string): Error => new Error(`${what} ${why} ${how}`);
