import { parseRect } from './address';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const R1C1 = /^(?:R\d*)?(?:C\d*)?$/i;

/** Excel's rules for names of tables and of ranges: no spaces, no leading digit, nothing that reads like a cell. */
export function isName(text: string): boolean {
  return NAME.test(text) && !(/\d$/.test(text) && parseRect(text)) && !R1C1.test(text);
}
