/** Something that should never happen, with the trace id under which the server's log tells more. */
export class Bug extends Error {
  readonly traceId: string | undefined;

  constructor(message: string, traceId?: string) {
    super(message);
    this.name = 'Bug';
    this.traceId = traceId;
  }
}

/** No answer at all: no network, or the server is not there. Nothing is known about what was asked. */
export class Unreachable extends Error {
  constructor() {
    super('Muster could not be reached.');
    this.name = 'Unreachable';
  }
}

/** Nobody is signed in any more: the session ended or was revoked. */
export class SignedOut extends Error {
  constructor() {
    super('You are signed out.');
    this.name = 'SignedOut';
  }
}

/** The server was replaced by another version since this page was loaded; loading it again mends that. */
export class OldPage extends Error {
  constructor() {
    super('This page is older than the server.');
    this.name = 'OldPage';
  }
}
