/** A day as official papers write it: 2014年12月31日. */
export function dayOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
