import { Button } from '@fluentui/react-components';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import type { HelpTopic } from '../../locales';
import { useTexts, useWords } from '../look';
import { useOpenPage } from './help-provider';
import { HELP_LINK_TEXTS } from './texts';

interface HelpLinkProps {
  /** Where the help opens; at its beginning where none is said. */
  readonly topic?: HelpTopic;
  /** What it is about, in the pane's language: several on a page have to be told apart. */
  readonly about?: string;
}

/** “?”: opens the help at the right place. */
export function HelpLink({ topic, about }: HelpLinkProps) {
  const { locale } = useTexts();
  const words = useWords(HELP_LINK_TEXTS);
  const open = useOpenPage();
  const name = about === undefined ? words.help : words.about(about);
  const url = new URL('help.html', document.baseURI);
  url.searchParams.set('lang', locale);
  if (topic !== undefined) url.searchParams.set('topic', topic);
  return (
    <Button
      as="a"
      href={url.href}
      target="_blank"
      rel="noopener"
      appearance="transparent"
      size="small"
      icon={<QuestionCircle16Regular />}
      aria-label={name}
      title={name}
      onClick={(event) => {
        event.preventDefault();
        open(url.href);
      }}
    />
  );
}
