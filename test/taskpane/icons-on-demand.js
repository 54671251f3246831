/**
 * The icons, each loaded when it is first asked for: Fluent's index loads thousands of them, which takes longer than
 * a test file of the pane.
 */
const ICON = /^(?<name>[A-Z]\w*?)(?:\d+)?(?:Filled|Regular)$/;

const parts = {
  ...require('@fluentui/react-icons/utils'),
  ...require('@fluentui/react-icons/providers'),
};

module.exports = new Proxy(parts, {
  get(known, name) {
    if (name === '__esModule') return true;
    if (typeof name === 'string') known[name] ??= fileOf(name)[name];
    return known[name];
  },
});

/** The file of ChevronDown20Regular is chevron-down; what has no file of its own is in the index. */
function fileOf(icon) {
  const name = ICON.exec(icon)
    ?.groups.name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();
  try {
    return require(`@fluentui/react-icons/svg/${name}`);
  } catch {
    return require('@fluentui/react-icons/svg');
  }
}
