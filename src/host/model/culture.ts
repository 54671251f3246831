/** Where the Excel stands that a workbook is open in: what dates and money look like when they are typed. */
export type Culture = 'zh-CN' | 'en-US';

interface CultureRules {
  /** Of a date of numbers alone that does not begin with a year of four digits. */
  readonly dateOrder: 'ymd' | 'mdy';
  readonly dateFormat: string;
  /** Of a day without its year. */
  readonly dayFormat: string;
  readonly currency: RegExp;
  readonly moneyFormat: string;
  readonly moneyFormatWithDecimals: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

export const CULTURES: Readonly<Record<Culture, CultureRules>> = {
  'zh-CN': {
    dateOrder: 'ymd',
    dateFormat: 'yyyy/m/d',
    dayFormat: 'm"月"d"日"',
    currency: /[¥￥]/,
    moneyFormat: '¥#,##0;[Red]¥-#,##0',
    moneyFormatWithDecimals: '¥#,##0.00;[Red]¥-#,##0.00',
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: 'H:mm:ss',
  },
  'en-US': {
    dateOrder: 'mdy',
    dateFormat: 'm/d/yyyy',
    dayFormat: 'd-mmm',
    currency: /\$/,
    moneyFormat: '$#,##0_);[Red]($#,##0)',
    moneyFormatWithDecimals: '$#,##0.00_);[Red]($#,##0.00)',
    longDatePattern: 'dddd, MMMM d, yyyy',
    longTimePattern: 'h:mm:ss tt',
  },
};
