/** A village (行政村) as the National Bureau of Statistics lists it. */
export interface ListedVillage {
  /** 12 digits. */
  readonly code: string;
  readonly county: string;
  readonly township: string;
  readonly village: string;
}

const HEADER = 'code,county,township,village';

/**
 * Reads the village list (see data/README.md): UTF-8, a header line, four columns without quoting.
 * @throws RangeError naming the line that is not of this form.
 */
export function parseVillageList(csv: string): ListedVillage[] {
  const lines = csv.split(/\r?\n/);
  if (lines[0] !== HEADER) throw new RangeError(`line 1: expected ${HEADER}`);
  const villages: ListedVillage[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line === '') continue;
    const [code, county, township, village, ...more] = line.split(',');
    if (!code || !/^\d{12}$/.test(code) || !county || !township || !village || more.length > 0)
      throw new RangeError(`line ${at + 1}: expected ${HEADER}, found ${line}`);
    villages.push({ code, county, township, village });
  }
  return villages;
}
