import { HostError } from '../model/host-error';
import type { Session } from './office-type';

/** Whether ExcelApi `version` is within `highest`: `1.10` is newer than `1.9`. */
export function includes(highest: string, version: string): boolean {
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Refuses a member that this Excel does not have yet. */
export function since(version: string, member: string, session: Session): void {
  if (includes(session.requirementSet, version)) return;
  throw new HostError(
    'ApiNotFound',
    `The API ${member} needs ExcelApi ${version}, this host offers ${session.requirementSet}.`,
  );
}
