import { Previous } from '../core/previous';
import { createEngine } from '../core/session';
import { sha256 } from '../sha256';
import { readSubmission } from '../submissions';
import { serveEngine } from './engine';

const previous = new Previous();
serveEngine(() => createEngine(sha256, previous), readSubmission);
