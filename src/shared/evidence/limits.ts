/** Indicators that one piece serves. */
export const MAX_INDICATORS_SERVED = 10;
/** A file is read whole to know whether it is there already. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_TITLE_CHARS = 60;
