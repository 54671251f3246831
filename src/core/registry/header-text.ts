import { withoutInvisible, withoutSpaces } from './clean';

const OPENING = /[〔【[{〖〘「『《〈<]/g;
const CLOSING = /[〕】\]}〗〙」』》〉>]/g;
/** Signs of a footnote or of what must be filled in, and the colon of a label. */
const OUTER_MARKS = /^[*※★☆▲△●◆■#]+|(?<![*※★☆▲△●◆■#:;,、。])[*※★☆▲△●◆■#:;,、。]+$/g;

/** A converted PDF has radicals for characters. NFKC knows most of them, but 户 as 戶, and not these. */
const RADICALS: Readonly<Record<string, string>> = {
  戶: '户',
  戸: '户',
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻅': '见',
};
const RADICAL = new RegExp(`[${Object.keys(RADICALS).join('')}]`, 'g');

/** Nothing but characters in their one form, as most names and headers are. */
const PLAIN = new RegExp(`^(?:(?!${RADICAL.source})[\\u4e00-\\u9fff])+$`);

/** A header as it is compared: no spaces, line breaks or `*` around it, brackets and all else in half width. */
export function normaliseHeader(header: string): string {
  if (PLAIN.test(header)) return header;
  return withoutSpaces(withoutInvisible(header).normalize('NFKC'))
    .replace(RADICAL, (radical) => RADICALS[radical] ?? radical)
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(OUTER_MARKS, '');
}

/** 序号 numbers the rows of a print-out. */
export function isRowNumber(normalised: string): boolean {
  return /^(?:(?:自动)?序号|顺序号|行号|no\.?)$/i.test(normalised);
}

/** The whole registry lies in one city: what names the levels above the county says nothing. */
const ABOVE_COUNTY = new Set(
  `省 省份 省级 省名 省名称 所在省 所属省 所属省份 省区市 省市区 省自治区直辖市 省市
    市 市级 市名 市名称 所在市 所属市 市州 州市 州 市地 市州盟 市地州盟 所属市州 所在市州
    地市 地市州 地市州盟 地州市 地级市 设区市 盟市 市盟`.split(/\s+/),
);

/** A header that means nothing to the registry and is never reported, where no column of the table owns it. */
export function meansNothing(normalised: string): boolean {
  return isRowNumber(normalised) || normalised === '编号' || ABOVE_COUNTY.has(normalised);
}
