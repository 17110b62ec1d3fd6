/** An import that had to stop. Its message is a sentence for the person at the terminal: what, in which line, what was kept. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';
}
