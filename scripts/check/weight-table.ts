/** Bytes of the product's TypeScript (extension, shared, native-host): today's. It is never raised; who adds has taken away before. */
export const PRODUCT_BYTES = 2_118_363;

/** Letters a line of the product's TypeScript, at most: weight is not lost by packing. */
export const MOST_LETTERS_A_LINE = 44;
