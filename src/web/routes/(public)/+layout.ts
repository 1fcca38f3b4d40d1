/** Public pages ship no script: they work in any browser, on paper and in a static copy. */
export const csr = false;
export const ssr = true;
