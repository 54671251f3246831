import { at, defineRecordRule } from './rule';

/** Without brackets, spaces and a leading 洛阳市, 市 or 县: a county's own name tells units of two counties apart. */
function bareName(name: string): string {
  return name.replace(/[\s()（）〔〕[\]【】]/g, '').replace(/^(?:洛阳市|市|县)/, '');
}

export const unitSpelledTwice = defineRecordRule<{ name: string; first: string }>({
  id: 'U04',
  severity: 'warning',
  foundAt: ['units.name'],
  title: { 'zh-CN': '同一单位有两种写法', en: 'Unit listed under two spellings' },
  remedy: {
    'zh-CN': '核实是否同一单位；确为同一单位的，统一写法并删除一行。',
    en: 'If it is one unit, use one spelling and delete a row.',
  },
  message: {
    'zh-CN': ({ name, first }) => `“${name}”与“${first}”疑为同一单位的不同写法。`,
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
