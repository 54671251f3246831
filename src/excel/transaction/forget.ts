import type { Entry } from './journal';

/** What was remembered before; of several changes of one the first tells it. */
export async function giveBackSettings(
  context: Excel.RequestContext,
  entries: readonly Entry[],
): Promise<void> {
  const first = new Map<string, string | null>();
  for (const entry of entries)
    if (entry.kind === 'setting' && !first.has(entry.key)) first.set(entry.key, entry.from);
  if (first.size === 0) return;
  const { settings } = context.workbook;
  const found = [...first].map(([key, from]) => ({
    key,
    from,
    setting: settings.getItemOrNullObject(key).load('value'),
  }));
  await context.sync();
  for (const { key, from, setting } of found) {
    if (from !== null) settings.add(key, from);
    else if (!setting.isNullObject) setting.delete();
  }
  await context.sync();
}
