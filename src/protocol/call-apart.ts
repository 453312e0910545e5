/** Calls somebody else's callback so that what it throws surfaces as an uncaught error and disturbs nobody here. */
export const callApart = (callback: () => void): void => {
  try {
    callback();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
};
