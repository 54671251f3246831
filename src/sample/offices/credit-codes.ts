import type { Random } from '../base';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a unified social credit code, from its first 17 (GB 32100-2015, MOD 31). */
function creditCodeCheck(first17: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += ALPHABET.indexOf(first17[at] as string) * (WEIGHTS[at] as number);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/** The ninth character of an organisation code, from its first 8 digits (GB 11714-1997, MOD 11). */
function organisationCheck(first8: string): string {
  let sum = 0;
  for (let at = 0; at < 8; at++) sum += Number(first8[at]) * (ORGANISATION_WEIGHTS[at] as number);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** Issues credit codes that are all different. */
export class CreditCodes {
  private readonly issued = new Set<string>();

  constructor(private readonly random: Random) {}

  /** `kind` is the registering authority and the kind of body (`11` an office), `area` six digits. */
  issue(kind: string, area: string): string {
    for (;;) {
      const organisation = String(this.random.int(10_000_000, 99_999_999));
      if (this.issued.has(organisation)) continue;
      this.issued.add(organisation);
      const first17 = kind + area + organisation + organisationCheck(organisation);
      return first17 + creditCodeCheck(first17);
    }
  }
}
