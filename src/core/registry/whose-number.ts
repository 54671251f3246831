import { specOf, type TableKey } from './tables';

/** Headers of a number that do not say whose it is. */
const NOBODYS = new Set(['身份证号', '身份证号码', '身份证', '证件号码', '证件号', '公民身份号码']);

interface Claim {
  readonly column: number;
  readonly field: string;
  readonly name: string;
  readonly rank: number;
}

/**
 * Of two people in a row the one whose name stands last before a bare 身份证号 is the one whose number it is; where
 * none does, it stays whose it was.
 */
export function numbersOfPeople<C extends Claim>(table: TableKey, claims: readonly C[]): readonly C[] {
  const { people = [] } = specOf(table);
  if (people.length === 0) return claims;
  const numbers = new Set(people.map(({ idNo }) => idNo));
  return claims.map((claim) => {
    if (claim.rank < 0 || !numbers.has(claim.field) || !NOBODYS.has(claim.name)) return claim;
    const named = claims.filter(
      ({ column, field }) => column < claim.column && people.some(({ name }) => name === field),
    );
    const last = named.sort((a, b) => b.column - a.column)[0];
    const owner = people.find(({ name }) => name === last?.field);
    return owner ? { ...claim, field: owner.idNo } : claim;
  });
}
