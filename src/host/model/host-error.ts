/** An error as Excel answers it: one of Office.js' error codes with its message. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', 'The requested resource doesn’t exist.');
}

/** What Excel says where it does not say what is wrong. */
export function generalException(): HostError {
  return new HostError('GeneralException', 'There was an internal error while processing the request.');
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}
