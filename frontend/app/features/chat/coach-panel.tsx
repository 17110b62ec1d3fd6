/** The conversation with the coach. */
export function CoachPanel() {
  return null;
}
