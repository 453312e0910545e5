/** How long a task under a lock can take: an answer of the service is waited for 30 s, the rest is storing it. */
export const LONGEST_TASK_MS = 35_000;
