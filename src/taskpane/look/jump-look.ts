import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A place to go to, within a line of text. Fluent's own colour under the mouse is too faint on dark. */
export const jumpLook: GriffelStyle = {
  minWidth: 0,
  padding: 0,
  height: 'auto',
  color: tokens.colorBrandForeground1,
  ':hover': { color: tokens.colorBrandForeground1, textDecorationLine: 'underline' },
  ':hover:active': { color: tokens.colorBrandForeground1 },
};
