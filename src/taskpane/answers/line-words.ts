import type { AnswerLine, Detail } from '../../core/answers';
import type { PaneTexts } from '../../locales';
import type { AnswerWords } from './texts';

type LinkWords = PaneTexts['link'];

/** What a line says of its row beside the name, in the pane's language. */
export function lineWords({ key, details }: AnswerLine, words: AnswerWords, link: LinkWords): string {
  const told = details.map((detail) => detailWord(detail, words, link));
  return [...(key === null ? [] : [key]), ...told].join(' · ');
}

function detailWord(detail: Detail, words: AnswerWords, link: LinkWords): string {
  switch (detail.kind) {
    case 'word':
      return detail.text;
    case 'method':
      return words.method(link.methods[detail.method]);
    case 'householdMethod':
      return words.method(link.householdMethods[detail.method]);
    case 'ambiguous':
      return words.ambiguous(detail.matches);
    case 'since':
    case 'ended':
      return words[detail.kind](detail.date);
    case 'money':
      return words.money(detail.amount);
    case 'visits':
    case 'households':
      return words[detail.kind](detail.count);
    default:
      return words.plain[detail.kind];
  }
}
