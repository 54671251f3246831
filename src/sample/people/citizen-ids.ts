import { compactDate, type Random } from '../base';

export type Gender = '男' | '女';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Sequence numbers from here on are made up; registration offices count from 001. */
const FIRST_SEQUENCE = 900;
const LAST_SEQUENCE = 995;

/** The 18th character of a citizen ID, from its first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function citizenIdCheck(first17: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(first17[at]) * (WEIGHTS[at] as number);
  return CHECKS[sum % 11] as string;
}

/** Issues citizen IDs that are all different: area, birth date, and a sequence number of the right gender. */
export class CitizenIds {
  private readonly issued = new Set<number>();
  private readonly areas = new Map<string, number>();

  constructor(private readonly random: Random) {}

  /** `area` is the six-digit county code, `birth` a serial day. */
  issue(area: string, birth: number, gender: Gender): string {
    const slot = this.areaIndex(area) * 100_000 + birth;
    const span = LAST_SEQUENCE - FIRST_SEQUENCE + 1;
    let sequence = this.random.int(FIRST_SEQUENCE, LAST_SEQUENCE);
    for (
      let tries = 0;
      tries < span;
      tries++, sequence = sequence < LAST_SEQUENCE ? sequence + 1 : FIRST_SEQUENCE
    ) {
      if (sequence % 2 !== (gender === '男' ? 1 : 0)) continue;
      const number = slot * 1000 + sequence;
      if (this.issued.has(number)) continue;
      this.issued.add(number);
      const first17 = `${area}${compactDate(birth)}${sequence}`;
      return first17 + citizenIdCheck(first17);
    }
    throw new RangeError(`no citizen ID left for ${area} on ${compactDate(birth)}`);
  }

  private areaIndex(area: string): number {
    let index = this.areas.get(area);
    if (index === undefined) this.areas.set(area, (index = this.areas.size));
    return index;
  }
}
