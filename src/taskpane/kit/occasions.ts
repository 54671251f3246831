/**
 * The places of the pane, by occasion: while submissions come in, to get them right, to look something up, at the end
 * of the year. A tool stands where a clerk reaches for it.
 */
export const OCCASIONS = ['collect', 'check', 'look', 'yearEnd'] as const;
export type Occasion = (typeof OCCASIONS)[number];
