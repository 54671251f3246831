// The help page. In: what the build has written into it, the language and the topic of its address. Out: that language,
// the entries that say what is searched for, the asked one in sight. May not: know Office or the workbook.
import './help.css';
import { startHelp } from './start-help';

startHelp(document, new URL(location.href));
