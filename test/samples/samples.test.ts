import { readSample } from './sample';
import { trySample } from './run';

/** A snippet as Script Lab keeps it, with a button for each piece of a script. */
function snippet(clicks: Readonly<Record<string, string>>, requirementSet = '1.4'): string {
  const script = Object.entries(clicks).map(
    ([id, body]) =>
      `document.getElementById("${id}").addEventListener("click", () => Excel.run(async (context) => { ${body} })` +
      `.catch((error) => console.error(error)));`,
  );
  return [
    `api_set:`,
    `  ExcelApi: '${requirementSet}'`,
    `script:`,
    `  content: |-`,
    ...script.map((line) => `    ${line}`),
    `template:`,
    `  content: |-`,
    ...Object.keys(clicks).map((id) => `    <button id="${id}"></button>`),
  ].join('\n');
}

const GOES =
  'context.workbook.worksheets.getItem("Sample").getRange("A1").values = [[1]]; await context.sync();';

it.each<readonly [string, Readonly<Record<string, string>>, string]>([
  [
    'is set up first',
    { run: GOES, setup: 'context.workbook.worksheets.add("Sample"); await context.sync();' },
    'right',
  ],
  ['fails otherwise than by name', { run: GOES }, 'wrong'],
  [
    'meets what the host has not',
    { run: 'context.workbook.worksheets.getFirst().shapes.load(); await context.sync();' },
    'refused',
  ],
  ['has no button', {}, 'nothing to run'],
])('a sample that %s is told so', async (_, clicks, verdict) => {
  expect((await trySample(readSample('sample', snippet(clicks)))).verdict).toBe(verdict);
});

it('a sample that asks for more than is offered is refused by that, whatever it meets', async () => {
  const { verdict, reason } = await trySample(
    readSample('sample', snippet({ run: 'context.unknown.load();' }, '1.19')),
  );
  expect(verdict).toBe('refused');
  expect(reason).toContain('needs ExcelApi 1.19');
});
