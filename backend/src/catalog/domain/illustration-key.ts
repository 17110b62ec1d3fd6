/** Where a drawing lies in the store, whose keys are lower case. */
export function illustrationKey(fileName: string): string {
  return `illustrations/${fileName.toLowerCase()}`;
}
