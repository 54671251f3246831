/** Sizes of paper in the words of Excel's object model; files number them from 1 (ECMA-376 part 1, 18.3.1.63). */
const PAPERS: readonly string[] = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
  'Envelope9',
  'Envelope10',
  'Envelope11',
  'Envelope12',
  'Envelope14',
  'Csheet',
  'Dsheet',
  'Esheet',
  'EnvelopeDL',
  'EnvelopeC5',
  'EnvelopeC3',
  'EnvelopeC4',
  'EnvelopeC6',
  'EnvelopeC65',
  'EnvelopeB4',
  'EnvelopeB5',
  'EnvelopeB6',
  'EnvelopeItaly',
  'EnvelopeMonarch',
  'EnvelopePersonal',
  'FanfoldUS',
  'FanfoldStdGerman',
  'FanfoldLegalGerman',
];
/** Where a file says how pages lie, but not on what. */
const UNSAID = 1;

/** Empty is a size that the object model has no word for. */
export function paperOf(number: number | null): string {
  return PAPERS[(number ?? UNSAID) - 1] ?? '';
}

/** Null where it has none. */
export function paperNumber(paper: string): number | null {
  return PAPERS.indexOf(paper) + 1 || null;
}
