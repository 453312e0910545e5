/**
 * Where the service answers for a region: `https://cognito-idp.<region>.<suffix>`. A region that nobody knows is taken for one
 * of the commercial partition, as the AWS SDK's endpoint rules do (a test compares).
 */
export function serviceEndpoint(region: string): string {
  const [, area = ""] = /^(.+)-\w+-\d+$/.exec(region) ?? [];
  const suffix = SUFFIXES.get(area) ?? "amazonaws.com";
  return `https://cognito-idp.${region}.${suffix}`;
}

/** The domains of AWS's other partitions, by what their regions begin with. */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["cn", "amazonaws.com.cn"],
  ["eusc-de", "amazonaws.eu"],
  ["us-iso", "c2s.ic.gov"],
  ["us-isob", "sc2s.sgov.gov"],
  ["eu-isoe", "cloud.adc-e.uk"],
  ["us-isof", "csp.hci.ic.gov"],
]);
