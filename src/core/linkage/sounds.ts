import { pinyin } from 'pinyin-pro';

/** How a person's name is pronounced, without tones, the surname read as surnames are (单 shàn, 解 xiè). */
export function soundOf(name: string): string {
  return pinyin(name, { toneType: 'none', mode: 'surname', nonZh: 'consecutive' });
}
