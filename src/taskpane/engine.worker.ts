import { Submissions } from '../core/merging';
import { Previous } from '../core/previous';
import { createEngine } from '../core/session';
import { sha256 } from '../sha256';
import { limitsOf, readSubmission } from '../submissions';
import { serveEngine } from './engine';

const previous = new Previous();
const submissions = new Submissions((bytes, name, megabytes) =>
  readSubmission(bytes, name, limitsOf(megabytes)),
);
serveEngine(() => createEngine(sha256, previous, submissions));
