/** Gives a lock back. Never throws; what was taken away meanwhile stays with whoever has it now. */
export type Release = () => void;
