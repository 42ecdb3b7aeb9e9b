/** Departments, and again branches, of one unit: each is read whole in one request. */
export const MAX_GROUPS = 200;

/** Their ids stand on the unit's document. */
export const MAX_ADMINISTRATORS = 50;

/**
 * People in one Excel sheet. A person costs two or three database requests, at up to ten milliseconds each in the
 * cloud, and the function has sixty seconds.
 */
export const MAX_SHEET_PEOPLE = 2000;

/** Bytes of an uploaded sheet; two thousand people take about a tenth of it. */
export const MAX_SHEET_BYTES = 2 * 1024 * 1024;
