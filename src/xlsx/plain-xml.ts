import { OFFICE_RELATIONS } from './canonical-xml';
import { STRICT_MARK } from './strict';

/** Another prefix for what is usually `r`, or one for what usually has none. */
const OTHER_PREFIX = new RegExp(
  `xmlns:(?!r\\s*=)[\\w.-]+\\s*=\\s*["']${OFFICE_RELATIONS}|xmlns:[\\w.-]+\\s*=\\s*["']http://schemas\\.openxmlformats\\.org/(?:spreadsheetml/2006/main|package/2006/)`,
);

/**
 * Whether an XML text can be read by what its tags look like: usual prefixes and quotes, no comments, no CDATA, no
 * alternatives. It may say no of one that could.
 */
export function isPlain(xml: string): boolean {
  return isEditable(xml) && !xml.includes('AlternateContent');
}

/** Whether an XML text can be edited by what its tags look like; it may hold alternatives that are left as they are. */
export function isEditable(xml: string): boolean {
  if (/<!|=\s*'|\s=|=\s/.test(xml)) return false;
  return !xml.includes(STRICT_MARK) && !OTHER_PREFIX.test(xml);
}
