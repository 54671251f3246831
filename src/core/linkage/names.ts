/** Name comparison: what two spellings of the same village, person or unit have in common. */

const COMMITTEE = /(?:村民委员会|居民委员会|村委会|居委会)$/;
const KIND = /(?:村|社区)$/;
const BRACKET = /[（()）〔〕【】[\]]/;
const OPENING = /[（(〔【[]/;
const DOTS = /[·•‧∙⋅・･．.●]/g;

/** A village's name without 村民委员会, 村委会, 居委会, 社区 or 村 at its end: 福昌村村委会 is 福昌, as 福昌村 is. */
export function foldVillage(name: string): string {
  const folded = foldName(name);
  return withoutEnd(withoutEnd(folded, COMMITTEE), KIND);
}

/** A person's, place's or unit's name with every variant of the middle dot written alike. */
export function foldName(name: string): string {
  return name.replace(DOTS, '·');
}

/** A head of household's name, without what is noted behind it in brackets: 张三（一组） is 张三. */
export function foldHead(name: string): string {
  const folded = foldName(name);
  const head = withoutNotes(folded);
  return head === '' ? folded : head;
}

/** From the end backwards, over each character once. */
function withoutNotes(name: string): string {
  let rest = name;
  for (;;) {
    const noted = rest.trimEnd();
    let at = noted.length - 2;
    if (!BRACKET.test(noted.slice(-1)) || OPENING.test(noted.slice(-1))) return rest;
    while (at >= 0 && !BRACKET.test(noted.charAt(at))) at -= 1;
    if (!OPENING.test(noted.charAt(at))) return rest;
    rest = noted.slice(0, at).trimEnd();
  }
}

/** A key of several texts that no text can forge. */
export function joinKey(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** A name that is nothing but an ending keeps it. */
function withoutEnd(name: string, end: RegExp): string {
  const rest = name.replace(end, '');
  return rest === '' ? name : rest;
}
