import {
  Button,
  Link,
  makeStyles,
  Spinner,
  Text,
  tokens,
  Toolbar as FluentToolbar,
  ToolbarButton,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  BookOpenRegular,
  DarkThemeRegular,
  FolderOpenRegular,
  PanelRightRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { PreviewTexts } from '../locales';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  mark: { width: '24px', height: '24px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flex: '0 1 auto' },
  rest: { flex: '1 1 auto' },
});

interface ToolbarProps {
  readonly texts: PreviewTexts;
  readonly name: string | null;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly language: { readonly address: string; choose(): void };
  readonly onTheme: () => void;
  readonly onPane: () => void;
}

export function Toolbar({ texts, name, isBusy, ...actions }: ToolbarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <img src="assets/icon-32.png" alt="" className={styles.mark} />
      <Text as="h1" weight="semibold">
        {texts.title}
      </Text>
      <FluentToolbar aria-label={texts.toolbar} size="small">
        <ToolbarButton icon={<FolderOpenRegular />} disabled={isBusy} onClick={() => picker.current?.click()}>
          {texts.open}
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowDownloadRegular />}
          disabled={isBusy || name === null}
          onClick={actions.onSave}
        >
          {texts.save}
        </ToolbarButton>
        <ToolbarButton icon={<BookOpenRegular />} disabled={isBusy} onClick={actions.onSample}>
          {texts.sample}
        </ToolbarButton>
      </FluentToolbar>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={texts.open}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be picked again.
          currentTarget.value = '';
          if (file) actions.onFile(file);
        }}
      />
      {isBusy ? (
        <Spinner size="extra-tiny" label={texts.opening} />
      ) : (
        <Text className={styles.name} title={name ?? ''}>
          {name}
        </Text>
      )}
      <span className={styles.rest} />
      <Link
        href={actions.language.address}
        onClick={(event) => {
          // The page itself stays, with the workbook in it.
          event.preventDefault();
          actions.language.choose();
        }}
      >
        {texts.otherLanguage}
      </Link>
      <Button
        appearance="subtle"
        size="small"
        icon={<DarkThemeRegular />}
        aria-label={texts.theme}
        title={texts.theme}
        onClick={actions.onTheme}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<PanelRightRegular />}
        aria-label={texts.pane}
        title={texts.pane}
        onClick={actions.onPane}
      />
    </header>
  );
}
