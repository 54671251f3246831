const PREFIXES = [
  '130',
  '131',
  '132',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '152',
  '155',
  '158',
].concat(['159', '180', '182', '186', '187', '189']);
// Odd and no multiple of 5, so that counting up visits every six-digit number once.
const STRIDE = 481_637;

/** Phone numbers that are all different. `00` after the prefix keeps them recognisable as made up. */
export class Phones {
  private mobiles = 0;
  private landlines = 0;

  mobile(): string {
    const count = this.mobiles++;
    const prefix = PREFIXES[count % PREFIXES.length] as string;
    const number = (Math.floor(count / PREFIXES.length) * STRIDE + 104_729) % 1_000_000;
    return `${prefix}00${String(number).padStart(6, '0')}`;
  }

  /** With Luoyang's area code. */
  landline(): string {
    const number = (this.landlines++ * STRIDE + 7919) % 1_000_000;
    return `0379-60${String(number).padStart(6, '0')}`;
  }
}
