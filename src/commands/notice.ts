import { failureDetails, failureSentence } from '../locales';
import { noticeOf } from './notice-url';

const { failure, locale } = noticeOf(location.href);
const place = document.getElementById('notice');
if (place) {
  place.lang = locale;
  const details = failureDetails(failure, locale);
  place.textContent = failureSentence(failure, locale) + (details === null ? '' : ` ${details}`);
}
