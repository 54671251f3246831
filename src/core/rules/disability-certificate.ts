import { CellKind, cleanText, DISABILITY_CERTIFICATE } from '../registry';
import { columnsOf } from './cells';
import { personal } from '../words/personal';
import { defineCellRule, rowHit } from './rule';

export const disabilityCertificate = defineCellRule<{ id: string }>({
  id: 'F18',
  severity: 'info',
  foundAt: ['type:id18'],
  title: { 'zh-CN': '所填为残疾证号', en: 'Disability certificate instead of citizen ID' },
  remedy: {
    'zh-CN': '改填 18 位身份证号。',
    en: 'Type the 18-character citizen ID instead.',
  },
  message: {
    'zh-CN': ({ id }) => `此处所填为残疾证号，已按前 18 位 ${id} 核对。`,
    en: ({ id }) => `This is a disability certificate number; its first 18 characters ${id} are checked.`,
  },
  *check({ registry }) {
    for (const { table, name, column } of columnsOf(registry, 'id18')) {
      for (const { offset, rawRows, columns } of table.parts) {
        const raw = columns.get(name)?.raw;
        const certificates = raw?.texts.map(isCertificate);
        if (!raw || !certificates?.includes(true)) continue;
        for (const [at, rawRow] of rawRows.entries()) {
          if (raw.kinds[rawRow] !== CellKind.text || !certificates[raw.values[rawRow] ?? 0]) continue;
          const row = offset + at;
          const id = column.text(row);
          if (id?.length === 18)
            yield rowHit(table.key, row, name, { id: personal(id, 'id18') }, { fix: id });
        }
      }
    }
  },
});

function isCertificate(written: string): boolean {
  return written.length >= 20 && DISABILITY_CERTIFICATE.test(cleanText(written, 'id18').toUpperCase());
}
