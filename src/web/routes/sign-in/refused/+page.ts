/** Shown at the address that was refused: a script would look for another page there. */
export const csr = false;
