/** Years that a registry may be of. */
export const [FIRST_YEAR, LAST_YEAR] = [1949, 2200];

export function isRegistryYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}
