/** The version of the server and the command line. A test holds it against package.json. */
export const VERSION = '0.1.0';
