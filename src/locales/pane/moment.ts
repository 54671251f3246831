interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

/** The parts of a local time as records keep it, `yyyy-mm-dd hh:mm`; null for what is none. */
export function momentOf(at: string): Moment | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2})$/.exec(at);
  if (!parts) return null;
  const [, year, month, day, time = ''] = parts;
  return { year: Number(year), month: Number(month), day: Number(day), time };
}
