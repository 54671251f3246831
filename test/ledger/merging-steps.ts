import type { PickedFile } from '../../src/ledger';
import type { Merged } from '../../src/ledger';
import type { Opened } from './open-ledger';

/** Reads files and compares them; gives the merge itself. */
export async function planned(
  { ledger: { merging, engine } }: Opened,
  files: readonly PickedFile[],
): Promise<() => Promise<Merged>> {
  await merging.prepare();
  const ids: number[] = [];
  for (const each of files) ids.push((await merging.add(each)).id);
  const plan = await engine.planMerge(ids);
  return () => merging.merge(plan);
}
