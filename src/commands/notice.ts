import { failureSentence } from '../locales';
import { noticeOf } from './notice-url';

const { failure, locale } = noticeOf(location.href);
const place = document.getElementById('notice');
if (place) {
  place.lang = locale;
  place.textContent = failureSentence(failure, locale);
}
