import { CULTURES } from '../model/culture';
import { of, officeType } from '../protocol/office-type';

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
const numberFormat = officeType<object>('NumberFormatInfo', '1.11', {
  scalars: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
const datetimeFormat = officeType<object>('DatetimeFormatInfo', '1.12', {
  scalars: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: () => ':' },
    ShortDatePattern: {
      get: (_, { workbook }) => CULTURES[workbook.culture].dateFormat.replaceAll('m', 'M'),
    },
    LongDatePattern: { get: (_, { workbook }) => CULTURES[workbook.culture].longDatePattern },
    LongTimePattern: { get: (_, { workbook }) => CULTURES[workbook.culture].longTimePattern },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
const cultureInfo = officeType<object>('CultureInfo', '1.11', {
  scalars: { Name: { get: (_, { workbook }) => workbook.culture } },
  objects: {
    DatetimeFormat: { since: '1.12', open: () => of(datetimeFormat, {}) },
    NumberFormat: { open: () => of(numberFormat, {}) },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application = officeType<object>('Application', '1.1', {
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  objects: { CultureInfo: { since: '1.11', open: () => of(cultureInfo, {}) } },
  methods: {
    Calculate: { call: (_, __, session) => session.calculate() },
    // Hints to a real Excel; there is no screen and no background calculation to suspend here.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
});
