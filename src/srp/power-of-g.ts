import { pace } from "./pace.js";
import { POWERS_OF_G, ROW_BITS } from "./powers-of-g.js";
import { reduce } from "./reduce.js";

const ROWS = POWERS_OF_G.length + 1;
const TABLE_BITS = ROWS * ROW_BITS;

/**
 * g^exponent mod N, in slices that leave room for other tasks.
 *
 * g is 2, so a bit is a shift and no multiplication. The upper 512 bits of the exponent are laid in eight rows that share
 * their squarings (C. H. Lim, P. J. Lee, CRYPTO 1994), with the powers of g that belong to the rows.
 *
 * BigInt is not constant-time: the time taken depends on the exponent.
 *
 * @param exponent not negative.
 */
export function powerOfG(exponent: bigint): Promise<bigint> {
  const bits = exponent.toString(2).padStart(TABLE_BITS, "0");
  return pace(powerSteps(columnsOf(bits), bits.slice(TABLE_BITS)));
}

function* powerSteps(columns: Iterable<number>, remainingBits: string): Generator<number, bigint, void> {
  let result = 1n;
  for (const column of columns) {
    result = reduce((result * result) << BigInt(column & 1));
    for (const { firstRow, products } of TABLES) {
      const factor = products[(column >> firstRow) % products.length];
      if (factor !== undefined) result = reduce(result * factor);
    }
    yield TABLES.length + 1;
  }
  for (const bit of remainingBits) {
    result = reduce((result * result) << BigInt(bit));
    yield 1;
  }
  return result;
}

/** A number per column of the table, whose bit 0 is the bit in the lowest row. */
function columnsOf(bits: string): Uint8Array {
  const columns = new Uint8Array(ROW_BITS);
  for (let index = 0; index < TABLE_BITS; index += 1) {
    const column = index % ROW_BITS;
    columns[column] = Number(columns[column]) * 2 + Number(bits.charAt(index));
  }
  return columns;
}

/** Row 0 needs no table: its bits are shifts. */
const TABLES = [tableOf(1, ROWS / 2), tableOf(ROWS / 2, ROWS)];

/** The product of the powers that belong to every choice of rows; none for the empty choice. */
function tableOf(firstRow: number, endRow: number): { firstRow: number; products: (bigint | undefined)[] } {
  let products = [1n];
  for (const power of POWERS_OF_G.slice(firstRow - 1, endRow - 1)) {
    products = [...products, ...products.map((product) => reduce(product * power))];
  }
  return { firstRow, products: [undefined, ...products.slice(1)] };
}
