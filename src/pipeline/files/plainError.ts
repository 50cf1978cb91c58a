/** An error that whoever runs the command can mend. Its message says everything; a stack would only hide it. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
