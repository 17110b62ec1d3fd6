/** Largest file taken, bytes. A day-long ultra with every second is about 8 MB of FIT or 15 MB of GPX. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
