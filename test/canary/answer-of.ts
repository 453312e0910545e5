/** What a request of an IndexedDB gives. */
export const answerOf = <Answer>(request: {
  readonly result: Answer;
  readonly error: DOMException | null;
  addEventListener(name: "success" | "error", listener: () => void): void;
}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The database did not answer.")));
  });
