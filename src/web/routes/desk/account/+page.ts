/** Plain forms only; pass phrases pass through no script. */
export const csr = false;
