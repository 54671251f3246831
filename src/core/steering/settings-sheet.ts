import { isoDate, type CellValue } from '../registry';
import type { PlainSheet } from '../report';
import {
  COUNTIES_SHEET,
  EXIT_LINE_LABEL,
  RANK_LIMIT_LABEL,
  SETTING_KEYS,
  settingRow,
  SETTINGS_SHEET,
  type SettingKey,
  type Settings,
} from '../words/settings';

/** 参数: every setting with the value that it has now. */
export function settingsSheet(settings: Settings): PlainSheet {
  return {
    name: SETTINGS_SHEET,
    header: ['参数', '值', '说明'],
    widths: [24, 16, 48],
    rows: SETTING_KEYS.flatMap((key) => {
      const { label, note } = settingRow(key);
      return [[label, shown(key, settings), note], ...(MORE_ROWS[key]?.(settings) ?? [])];
    }),
  };
}

/** The rows under a setting that say where it is another. */
const MORE_ROWS: Partial<Record<SettingKey, (settings: Settings) => CellValue[][]>> = {
  povertyLine: exitLineRows,
  pairingLimit: rankRows,
};

function exitLineRows({ exitLines }: Settings): CellValue[][] {
  return Object.entries(exitLines).map(([year, line]) => [
    `${EXIT_LINE_LABEL}${year}`,
    line,
    '元/人，当年脱贫的户',
  ]);
}

function rankRows({ rankLimits }: Settings): CellValue[][] {
  return Object.entries(rankLimits).map(([rank, limit]) => [`${RANK_LIMIT_LABEL}${rank}`, limit, '户']);
}

function shown(key: SettingKey, settings: Settings): CellValue {
  const value = settings[key];
  if (key === 'asOf' || key === 'noticeFrom' || key === 'returnBy') {
    const day = settings[key];
    return day === null ? null : isoDate(day);
  }
  if (typeof value === 'object' && value !== null) return value.join('、');
  return typeof value === 'boolean' ? (value ? '是' : '否') : value;
}

/** 县区: the counties of the registry, their classes still to be filled in. */
export function countiesSheet(counties: readonly string[]): PlainSheet {
  return {
    name: COUNTIES_SHEET,
    header: ['县(区)', '县类别', '是否秦巴片区'],
    widths: [16, 28, 16],
    rows: counties.map((county) => [county, null, null]),
    choices: {
      县类别: ['国家扶贫开发工作重点县', '省定扶贫开发工作重点县', '其他'],
      是否秦巴片区: ['是', '否'],
    },
  };
}
