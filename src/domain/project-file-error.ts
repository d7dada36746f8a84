/** A file that is not a project; the message says what is wrong, where, what to do. */
export class ProjectFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProjectFileError';
  }
}
