import { at, defineRecordRule } from './rule';

/** Without brackets, spaces and a leading 洛阳市, 洛阳, 市 or 县. */
function bareName(name: string): string {
  return name.replace(/[\s()（）〔〕[\]【】]/g, '').replace(/^(?:洛阳市|洛阳|市|县)/, '');
}

export const unitSpelledTwice = defineRecordRule<{ name: string; first: string }>({
  id: 'U04',
  severity: 'warning',
  foundAt: ['units.name'],
  title: { 'zh-CN': '单位有两种写法', en: 'Unit listed under two spellings' },
  remedy: {
    'zh-CN': '确认是否同一单位；如是，统一写法并删除一行。',
    en: 'If it is one unit, use one spelling and delete a row.',
  },
  message: {
    'zh-CN': ({ name, first }) => `“${name}”与“${first}”多半是同一单位的两种写法。`,
    en: ({ name, first }) => `“${name}” and “${first}” look like two spellings of one unit.`,
  },
  *check({ registry }) {
    const { units } = registry.tables;
    if (!units) return;
    const firstOf = new Map<string, string>();
    for (let row = 0; row < units.rows; row++) {
      const name = units.text('name', row);
      if (name === null) continue;
      const bare = bareName(name);
      const first = firstOf.get(bare);
      if (first === undefined) firstOf.set(bare, name);
      else if (first !== name) yield at('units', row, 'name', { name, first });
    }
  },
});
