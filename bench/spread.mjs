/** @typedef {{ median: number, low: number, high: number }} Spread median, lower and upper quartile */

/**
 * @param {number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  const sorted = values.toSorted((left, right) => left - right);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/**
 * Between two values where no value stands at the place.
 *
 * @param {number[]} sorted
 * @param {number} part
 */
function quantile(sorted, part) {
  const place = (sorted.length - 1) * part;
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
