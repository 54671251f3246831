/** A reason that somebody gives for leaving something as it is; characters. */
export const LONGEST_REASON = 200;
