/** Counts that cannot be protected as asked; the message is one French sentence that says what to do. */
export class DisclosureError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DisclosureError';
  }
}
