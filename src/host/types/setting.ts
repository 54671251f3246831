import { itemNotFound } from '../model/host-error';
import type { Workbook } from '../model/workbook';
import { of, officeType } from '../protocol/office-type';

interface SettingTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
const setting = officeType<SettingTarget>('Setting', '1.4', {
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: {
      call: ({ workbook, key }) => {
        workbook.settings.delete(key);
      },
    },
  },
});

/** What an add-in keeps in the workbook: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settings = officeType<Workbook>('SettingCollection', '1.4', {
  items: (workbook) => [...workbook.settings.keys()].map((key) => of(setting, { workbook, key })),
  item: (workbook, key) => found(workbook, key),
  methods: {
    GetCount: { call: (workbook) => workbook.settings.size },
    GetItem: { call: (workbook, [key]) => found(workbook, key) },
    GetItemOrNullObject: {
      call: (workbook, [key]) => (workbook.settings.has(String(key)) ? found(workbook, key) : null),
    },
    Add: {
      call: (workbook, [key, value]) => {
        workbook.settings.set(String(key), value);
        return found(workbook, key);
      },
    },
  },
});

function found(workbook: Workbook, key: unknown) {
  const name = String(key);
  if (!workbook.settings.has(name)) throw itemNotFound();
  return of(setting, { workbook, key: name });
}
