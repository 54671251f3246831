/** What stands at the left, in the middle and at the right above or below a printed page. */
export type PageLine = readonly [left: string, center: string, right: string];

export const EMPTY_LINE: PageLine = ['', '', ''];

const PARTS = ['L', 'C', 'R'] as const;

/** A line as files keep it (ECMA-376 part 1, 18.3.1.46): `&Lleft&Cmiddle&Rright`; what has no part is in the middle. */
export function readPageLine(code: string | undefined): PageLine {
  const line: [string, string, string] = ['', '', ''];
  let part = 1;
  for (const [piece] of (code ?? '').matchAll(/&[\s\S]|[^&]+|&/g)) {
    const named = PARTS.findIndex((letter) => piece === `&${letter}`);
    if (named >= 0) part = named;
    else line[part] = (line[part] ?? '') + piece;
  }
  return line;
}

export function writePageLine(line: PageLine): string {
  return PARTS.map((letter, part) => (line[part] ? `&${letter}${line[part]}` : '')).join('');
}
