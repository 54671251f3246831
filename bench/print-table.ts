import type { Measured } from './measure';

export function printTable(scale: number, bytes: number, measured: Measured): void {
  const lines = [
    `规模 scale ${scale}: ${megabytes(bytes / 1024 / 1024)} xlsx, ${megabytes(measured.payloadMegabytes)} JSON`,
    row('阶段 phase', '秒 s', 'MB', '× JSON.parse'),
    ...measured.phases.map(({ name, seconds, megabytes: held, ratio }) =>
      row(name, seconds.toFixed(2), held.toFixed(0), ratio.toFixed(1)),
    ),
    row('JSON.parse', measured.baselineSeconds.toFixed(2), '', '1.0'),
    `最大内存 peak ${megabytes(measured.peakMegabytes)}; context.sync ${measured.requests}; ` +
      `最大请求 largest request ${megabytes(measured.largestRequestMegabytes)}, ` +
      `最大应答 largest response ${megabytes(measured.largestResponseMegabytes)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function row(name: string, ...figures: readonly string[]): string {
  // A Chinese character is two columns of a terminal wide.
  const width = [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
  return `${name}${' '.repeat(Math.max(1, 30 - width))}${figures.map((figure) => figure.padStart(14)).join('')}`;
}

function megabytes(amount: number): string {
  return `${amount.toFixed(1)} MB`;
}
