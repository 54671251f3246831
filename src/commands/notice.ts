import { noticeOf } from './notice-url';

const { sentence, locale } = noticeOf(location.href);
const place = document.getElementById('notice');
if (place) {
  place.lang = locale;
  place.textContent = sentence;
}
