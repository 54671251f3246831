import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeUses } from './office-members';
import { ROOT } from './sources';

/** Requirement sets that the manifest asks for: no Excel without them shows the add-in. */
function askedFor(): ReadonlyMap<string, string> {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  return new Map(
    [...manifest.matchAll(/<(?:bt:)?Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map(
      ([, name = '', version = '']) => [name, version],
    ),
  );
}

/** 1.10 is above 1.9. */
function isWithin(version: string, limit: string | undefined): boolean {
  if (limit === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [most = 0, least = 0] = limit.split('.').map(Number);
  return major < most || (major === most && minor <= least);
}

describe('members of Office.js', () => {
  const uses = officeUses();
  const asked = askedFor();
  const newer = uses.filter(({ set, version }) => !isWithin(version, asked.get(set)));

  it('that are newer than what the manifest asks for are used where it is asked whether they are there', () => {
    const unguarded = newer.filter(
      ({ version, guards }) => !guards.some((guard) => isWithin(version, guard)),
    );
    expect(
      unguarded.map(({ place, member, set, version }) => `${place} ${member}: ${set} ${version}`),
    ).toEqual([]);
  });

  it('are found wherever they are used', () => {
    expect(uses.length).toBeGreaterThan(300);
    expect(uses.map(({ member }) => member)).toEqual(
      expect.arrayContaining(['Worksheet.getRangeByIndexes', 'Range.values', 'UI.displayDialogAsync']),
    );
    expect(new Set(newer.map(({ member }) => member))).toEqual(
      new Set([
        'Range.group',
        'Worksheet.showOutlineLevels',
        'Table.resize',
        'Range.getMergedAreasOrNullObject',
        'WorksheetChangedEventArgs.triggerSource',
        'WorksheetCollection.onNameChanged',
      ]),
    );
  });
});
