import { escape } from '../xml';
import { nodeOf, numberOf, valueOf } from './xml-node';
import type { RecordList } from './record-list';

const FIRST_OWN = 164;
const GENERAL = /^(?:general)?$/i;
const CHINESE_DATE = 'yyyy"年"m"月"';
const CHINESE_DAY = 'm"月"d"日"';

/** What files only number and any Excel shows alike (ECMA-376 part 1, 18.8.30). */
const EVERYWHERE: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** What files only number and each Excel shows in its own way, as a Chinese one shows it. */
const IN_CHINESE: ReadonlyMap<number, string> = new Map([
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'yyyy/m/d h:mm'],
  [27, CHINESE_DATE],
  [28, CHINESE_DAY],
  [29, CHINESE_DAY],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, CHINESE_DATE],
  [37, '#,##0;\\-#,##0'],
  [38, '#,##0;[Red]\\-#,##0'],
  [39, '#,##0.00;\\-#,##0.00'],
  [40, '#,##0.00;[Red]\\-#,##0.00'],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [50, CHINESE_DATE],
  [51, CHINESE_DAY],
  [52, CHINESE_DATE],
  [53, CHINESE_DAY],
  [54, CHINESE_DAY],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, CHINESE_DATE],
  [58, CHINESE_DAY],
]);

/** The number formats of a file, by their numbers. */
export class NumberFormats {
  private readonly own = new Map<number, string>();

  constructor(private readonly list: RecordList) {
    for (const xml of list.records) {
      const format = nodeOf(xml);
      const id = numberOf(format, 'numFmtId');
      if (id !== undefined) this.own.set(id, valueOf(format, 'formatCode') ?? '');
    }
  }

  /** Undefined where it is the general one, or none that is known. */
  codeOf(id: number): string | undefined {
    const code = this.own.get(id) ?? EVERYWHERE.get(id) ?? IN_CHINESE.get(id) ?? '';
    return GENERAL.test(code) ? undefined : code;
  }

  /** A new code is told in words where its number would show something else in another Excel. */
  idOf(code: string | undefined): number {
    if (code === undefined || GENERAL.test(code)) return 0;
    for (const formats of [this.own, EVERYWHERE])
      for (const [id, known] of formats) if (known === code && this.codeOf(id) === code) return id;
    const id = [...this.own.keys()].reduce((last, own) => Math.max(last, own), FIRST_OWN - 1) + 1;
    this.own.set(id, code);
    this.list.add(`<numFmt numFmtId="${id}" formatCode="${escape(code)}"/>`);
    return id;
  }
}
