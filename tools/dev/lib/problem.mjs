/** Something a person can repair: one sentence of what is wrong and one of what to do. Everything else is a bug with a stack. */
export class Problem extends Error {
  /**
   * @param {string} sentence what is wrong
   * @param {string} remedy what to do about it
   * @param {string} [details] last lines of a log, shown below
   */
  constructor(sentence, remedy, details = '') {
    super(sentence);
    this.name = 'Problem';
    this.remedy = remedy;
    this.details = details;
  }
}

/** Prints what went wrong. A disk that fills up anywhere arrives as ENOSPC and gets its sentence here. */
export function explain(error, write = (text) => process.stderr.write(text)) {
  const known = error instanceof Problem ? error : systemProblem(error);
  if (!known) {
    write(`\n✗ This is a bug in Muster, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    return;
  }
  write(`\n✗ ${known.message}\n  ${known.remedy}\n`);
  if (known.details) write(`\n${indent(known.details)}\n`);
}

/** The refusals of the operating system that can happen at any step. */
export function systemProblem(error) {
  const text = `${error?.code ?? ''} ${error?.message ?? error}`;
  if (/ENOSPC|No space left on device/i.test(text)) return diskFull();
  if (/EDQUOT/.test(text)) return diskFull();
  if (/\b(EACCES|EPERM|EROFS)\b/.test(text) && error?.path) {
    return new Problem(
      `Muster may not write to ${error.path}.`,
      'Give yourself write access to the folder, or clone Muster somewhere else.',
    );
  }
  return undefined;
}

export function diskFull(details = '') {
  return new Problem(
    'The disk is full.',
    'Free some space (Muster needs about 1 GB) and run the same command again; nothing is lost.',
    details,
  );
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
}
