/** The version of Outturn that a figure was made with; a test holds it to package.json. */
export const VERSION = "0.1.0";
