export interface IllustrationInput {
  kind: string;
  params: Record<string, number | string | boolean>;
  color: { name: string; hex: string; secondaryHex: string };
  title: string;
}
