// Plain ES5, for the browsers that cannot read the rest: Excel 2019 and earlier show the pane in Internet Explorer.
// Tells the clerk in one sentence and takes the pane's place away, so that nothing half-works behind it.
(function () {
  var capable =
    'noModule' in document.createElement('script') &&
    typeof Promise === 'function' &&
    typeof Worker === 'function' &&
    typeof Object.hasOwn === 'function' &&
    typeof Array.prototype.toSorted === 'function';
  if (capable) return;

  var notice = document.getElementById('too-old');
  var root = document.getElementById('root');
  var language = navigator.language || navigator.userLanguage || '';
  var sentences = notice.getElementsByTagName('p');
  var english = /^en/i.test(language);
  notice.removeChild(english ? sentences[0] : sentences[1]);
  notice.removeAttribute('hidden');
  root.parentNode.removeChild(root);
})();
