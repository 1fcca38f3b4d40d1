/** Plain forms and nothing else: they work before any script could, and no script wipes what was typed meanwhile. */
export const csr = false;
