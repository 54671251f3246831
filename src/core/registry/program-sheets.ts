import { GENERATED_KINDS, GENERATED_SHEETS, TITLE_WORDS } from './generated-sheets';
import { normaliseHeader } from './header-text';

/** What the program remembers, in sheets that it hides, and the record of what it has changed. */
const MEMORY = /^(?:_zhucun_\w+|修改记录)$/;
/** In which an office settles what is checked and how. */
export const STEERING_SHEETS = ['参数', '县区', '考核指标', '等次', '规则'] as const;
const STEERING = new Set<string>([...STEERING_SHEETS, '填表说明']);
const WRITTEN = GENERATED_KINDS.map((kind): string => GENERATED_SHEETS[kind].name);

/** Whether a sheet steers the program: 参数, 县区, 考核指标, 等次, 规则. */
export function isSteeringSheet(sheetName: string): boolean {
  return STEERING.has(nameOf(sheetName));
}

/** Whether a sheet has the name of one that the program remembers by, or of the record of what it has changed. */
export function isMemorySheet(sheetName: string): boolean {
  return MEMORY.test(nameOf(sheetName));
}

/** Whether a sheet has the very name of one that the program writes or remembers by, or is called a copy of it. */
export function isOwnSheet(sheetName: string): boolean {
  return isMemorySheet(sheetName) || hasGeneratedName(sheetName);
}

/** Whether a sheet has the name of one that the program writes, or is called a copy of it. */
export function hasGeneratedName(sheetName: string): boolean {
  return WRITTEN.includes(nameOf(sheetName));
}

/**
 * Whether a sheet's name or a title above its header says that it is not a registry sheet. What the program writes
 * repeats registry headers, so a copy that has lost the program's own mark would pass for a registry sheet.
 */
export function namesProgramSheet(titles: readonly string[]): boolean {
  const [name = '', ...others] = titles;
  return [nameOf(name), ...others.map(normaliseHeader)].some(
    (title) =>
      STEERING.has(title) || MEMORY.test(title) || TITLE_WORDS.some((words) => title.includes(words)),
  );
}

/** Excel numbers copies: `关联结果 (2)`. */
function nameOf(sheetName: string): string {
  const name = normaliseHeader(sheetName);
  let end = name.length;
  if (name.charAt(end - 1) === ')') end -= 1;
  while (/\d/.test(name.charAt(end - 1))) end -= 1;
  if (name.charAt(end - 1) === '(') end -= 1;
  return name.slice(0, end);
}
