/** One clear sentence for the ways a start fails that a person can mend; anything else shows its stack. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop the other program, or choose another port: PORT=3001 npm start`;
  }
  if (code === 'EACCES' && port) {
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
  }
  if (error.name === 'FolderUnusable' || error.name === 'FolderInUse') return error.message;
  if (error.name === 'ImportFailure') return error.message;
  if (error.message.startsWith('The environment has wrong values')) return error.message;
  return error.stack ?? error.message;
}
