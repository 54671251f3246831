/** The number of a column from its letters, from 1. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function columnLetters(number: number): string {
  const rest = number - 1;
  return (rest < 26 ? '' : columnLetters(Math.floor(rest / 26))) + String.fromCharCode(65 + (rest % 26));
}
