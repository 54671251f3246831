import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Locale, Localized } from '../../core/words/settings';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Pine green, even steps of lightness in Oklch; white on 80 has a contrast of 6.2. */
const brand: BrandVariants = {
  10: '#001208',
  20: '#001c0f',
  30: '#002a19',
  40: '#003521',
  50: '#00422b',
  60: '#015034',
  70: '#045f40',
  80: '#016f4b',
  90: '#24815c',
  100: '#3e936e',
  110: '#55a37f',
  120: '#6db391',
  130: '#86c2a4',
  140: '#a4d4bb',
  150: '#c7e7d6',
  160: '#e4f5ec',
};

const CHINESE_FONTS =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
// Latin first, so that digits and codes keep even widths beside Chinese text. A quote of an English sentence is as wide
// as a character where a Chinese font has it, so there each system's own Latin font comes before those.
const FONTS: Localized = {
  'zh-CN': `'Segoe UI', ${CHINESE_FONTS}`,
  en: `'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', ${CHINESE_FONTS}`,
};

const dark = createDarkTheme(brand);

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    // The dark theme's own choice is too dim for text on its background.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorCompoundBrandForeground1: brand[120],
    colorCompoundBrandStroke: brand[110],
    colorCompoundBrandBackground: brand[110],
  },
  contrast: teamsHighContrastTheme,
};

export function themeNamed(name: ThemeName, locale: Locale = 'zh-CN'): Theme {
  return { ...themes[name], fontFamilyBase: FONTS[locale] };
}
