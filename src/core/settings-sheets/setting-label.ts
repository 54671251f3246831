import { normaliseHeader } from '../registry';

/** What a cell says that names a setting, without the note in brackets behind it. */
export function settingLabel(text: string): string {
  const label = normaliseHeader(text);
  return label.endsWith(')') && label.includes('(') ? label.slice(0, label.indexOf('(')) : label;
}
