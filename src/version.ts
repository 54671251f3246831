/** Shown in the pane and in the head of every generated sheet; a test keeps it equal to package.json. */
export const PROGRAM_VERSION = '0.1.0';
