const HOUR_SECONDS = 3600;

/** A session that is not used for this long ends. */
export const IDLE_LIMIT_SECONDS = 12 * HOUR_SECONDS;
/** A session ends after this long, however busy. */
export const ABSOLUTE_LIMIT_SECONDS = 7 * 24 * HOUR_SECONDS;
