import type { Condition, SheetLook } from '../core/seal';
import { hiddenIn, type FilledSheet } from './hidden-spans';

/**
 * How sheets show what their cells hold, in their order. Whether they are hidden and their number formats are known to
 * who reads cells. A few round trips for all of them.
 */
export async function readLooks(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
): Promise<Omit<SheetLook, 'isHidden' | 'formats'>[]> {
  const asked = sheets.map(({ sheet }) => {
    sheet.protection.load('protected');
    return {
      sheet,
      footer: sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter'),
      formats: sheet.getRange().conditionalFormats.load('items/type,items/stopIfTrue'),
    };
  });
  await context.sync();
  const hidden = await hiddenIn(context, sheets);
  const conditions = await readConditions(
    context,
    asked.map(({ formats }) => formats.items),
  );
  return asked.map(({ sheet, footer }, index) => ({
    id: sheet.id,
    isProtected: sheet.protection.protected,
    footer: footer.centerFooter,
    hiddenRows: hidden[index]?.rows ?? [],
    hiddenColumns: hidden[index]?.columns ?? [],
    conditions: conditions[index] ?? [],
  }));
}

async function readConditions(
  context: Excel.RequestContext,
  formats: readonly (readonly Excel.ConditionalFormat[])[],
): Promise<Condition[][]> {
  const asked = formats.map((own) =>
    own.map((format) => ({
      format,
      areas: format.getRanges().load('address'),
      rule: format.type === 'Custom' ? format.custom.rule.load('formula') : null,
    })),
  );
  if (asked.some((own) => own.length > 0)) await context.sync();
  return asked.map((own) =>
    own.map(({ format: { type, stopIfTrue }, areas, rule }) => ({
      range: withoutSheet(areas.address),
      rule: [type, stopIfTrue ? 'stop' : '', rule?.formula ?? ''].join(' '),
    })),
  );
}

/** `'表一'!A1:B2,'表一'!D4` → `A1:B2,D4`; a sheet's name may hold commas. */
function withoutSheet(address: string): string {
  return address
    .split(',')
    .flatMap((area) => (area.includes('!') ? [area.slice(area.lastIndexOf('!') + 1)] : []))
    .join(',');
}
