import { formatRect } from '../model/address';
import { refuseProtected } from '../model/protection';
import { sortRows } from '../model/sort-rows';
import { officeType } from '../protocol/office-type';
import { sortKeys } from './sort-fields';
import { bodyOf, type TableTarget } from './table-target';

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSort = officeType<TableTarget>('TableSort', '1.2', {
  methods: {
    Apply: {
      call: ({ workbook, sheet, table }, [fields, matchCase], session) => {
        refuseProtected(sheet);
        session.calculate();
        const body = bodyOf(table);
        const keys = sortKeys(fields, body.columns);
        sortRows(workbook, sheet, body, { keys, matchCase: matchCase === true });
        session.notice({ kind: 'cells', sheetId: sheet.id, address: formatRect(body), source: 'api' });
      },
    },
  },
});
