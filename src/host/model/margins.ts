/** What stays blank at the edges of a page; header and footer keep this far from theirs. In inches, as in files. */
export type Margins = Readonly<Record<(typeof MARGIN_SIDES)[number], number>>;

/** In the order of files. */
export const MARGIN_SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Those of a new sheet, which Excel calls normal. */
export const NORMAL_MARGINS: Margins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
