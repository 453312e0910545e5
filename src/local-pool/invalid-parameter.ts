import { ServiceError } from "./service-error.js";

/** The `InvalidParameterException` that says `message`; the caller throws it. */
export const invalidParameter = (message: string): ServiceError =>
  new ServiceError("InvalidParameterException", message);
