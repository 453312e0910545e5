import { refuse } from "../refuse.js";

/** Throws `ResourceNotFoundException` when a device is named: no device is known here. It spends nothing. */
export const assertNoDevice = (parameters: ReadonlyMap<string, string>): void => {
  const deviceKey = parameters.get("DEVICE_KEY") ?? "";
  if (deviceKey !== "") throw refuse("ResourceNotFound", "deviceUnknown");
};
