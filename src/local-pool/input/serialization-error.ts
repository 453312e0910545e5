import { ServiceError } from "../service-error.js";

/** The error of a member whose JSON type is not the one of the model. */
export const serializationError = (path: string, expected: string): ServiceError =>
  new ServiceError("SerializationException", `The member at '${path}' can not be converted to ${expected}`);
